import type { CSSProperties, ReactNode } from 'react';
import s from './data-table.module.css';
import { ScrollBox } from './scroll-box.tsx';

export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  align?: 'text' | 'number';
  /** CSS width of the column. */
  width?: string;
  /** The cell that names the row. */
  isRowHead?: boolean;
  /** `now` 600 ink, `before` grey. */
  weight?: 'now' | 'before';
  /** Close to the column before, as after a shape. */
  isTight?: boolean;
  /** Left out on a narrow screen. */
  isWideOnly?: boolean;
};

export type DataTableProps<Row> = {
  /** Names the table for those who hear it. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Under an ink rule at the end. */
  totals?: Row[];
  isHeadSticky?: boolean;
  /** 36 dense, 44 as default. */
  rowHeight?: 36 | 40 | 44;
  /** A small heading before the first row of each group. */
  groupOf?: (row: Row) => string | null;
};

/** A semantic table with hairlines; scrolls sideways by itself when it must. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    columns,
    rows,
    rowKey,
    totals = [],
    isHeadSticky,
    rowHeight = 44,
    groupOf,
  } = props;
  let lastGroup: string | null = null;
  return (
    <ScrollBox label={caption}>
      <table className={s.table} style={{ '--row': `${rowHeight}px` } as CSSProperties}>
        <caption className="visually-hidden">{caption}</caption>
        <thead className={isHeadSticky ? s.sticky : undefined}>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cellClass(column)}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const group = groupOf?.(row) ?? null;
            const isNewGroup = group !== null && group !== lastGroup;
            lastGroup = group;
            return (
              <Rows
                key={rowKey(row)}
                row={row}
                columns={columns}
                group={isNewGroup ? group : null}
              />
            );
          })}
        </tbody>
        {totals.length > 0 && (
          <tfoot>
            {totals.map((row) => (
              <Rows key={rowKey(row)} row={row} columns={columns} group={null} />
            ))}
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}

function Rows<Row>({
  row,
  columns,
  group,
}: {
  row: Row;
  columns: Column<Row>[];
  group: string | null;
}) {
  return (
    <>
      {group && (
        <tr className={s.group}>
          <th scope="colgroup" colSpan={columns.length}>
            {group}
          </th>
        </tr>
      )}
      <tr>
        {columns.map((column) =>
          column.isRowHead ? (
            <th key={column.key} scope="row" className={cellClass(column)}>
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.key} className={cellClass(column)}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
    </>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return [
    column.align === 'number' ? s.number : '',
    column.weight ? s[column.weight] : '',
    column.isTight ? s.tight : '',
    column.isWideOnly ? s.wideOnly : '',
  ].join(' ');
}
