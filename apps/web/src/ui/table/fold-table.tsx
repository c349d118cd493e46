import { Fragment, type ReactNode } from 'react';
import s from './fold-table.module.css';

export type FoldColumn<Row> = {
  key: string;
  head: string;
  /** Heard but not seen: a column of buttons. */
  isHeadHidden?: boolean;
  /** Null where there is nothing: empty in the table, left out where rows are folded. */
  cell: (row: Row) => ReactNode;
  align?: 'text' | 'number';
  /** CSS width of the column. */
  width?: string;
  /** The cell that names the row. */
  isRowHead?: boolean;
  /** `now` 600 ink, `before` grey. */
  weight?: 'now' | 'before';
};

export type FoldTableProps<Row> = {
  /** Names the table for those who hear it. */
  caption: string;
  columns: readonly FoldColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What must be known of a row's figures, in its whole width below them. */
  rowNote?: (row: Row) => ReactNode;
  /** Read out in an empty cell. */
  emptyLabel: string;
};

/** A table that fits a phone: each row folds to its name and a line for each figure, and nothing scrolls sideways. */
export function FoldTable<Row>(props: FoldTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowNote, emptyLabel } = props;
  return (
    // Folded, the parts are laid out as blocks, which would take their roles away; hence they are said.
    <table className={s.table} {...role('table')}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {columns.map(({ key, head, isHeadHidden, width, align }) => (
            <th
              key={key}
              scope="col"
              {...role('columnheader')}
              className={align === 'number' ? s.number : undefined}
              style={width ? { width } : undefined}
            >
              {isHeadHidden ? <span className="visually-hidden">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {rows.map((row) => {
          const note = rowNote?.(row);
          return (
            <Fragment key={rowKey(row)}>
              <tr {...role('row')} className={note ? s.noted : undefined}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} emptyLabel={emptyLabel} />
                ))}
              </tr>
              {note && (
                <tr {...role('row')}>
                  <td {...role('cell')} className={s.note} colSpan={columns.length}>
                    {note}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

type CellProps<Row> = { column: FoldColumn<Row>; row: Row; emptyLabel: string };

function Cell<Row>({ column, row, emptyLabel }: CellProps<Row>) {
  const content = column.cell(row);
  if (column.isRowHead) {
    return (
      <th scope="row" {...role('rowheader')}>
        {content}
      </th>
    );
  }
  const isEmpty = content === null || content === undefined || content === '';
  const names = [
    column.align === 'number' && s.number,
    column.weight && s[column.weight],
    isEmpty && s.empty,
    column.isHeadHidden && s.tools,
  ];
  return (
    <td
      {...role('cell')}
      data-head={column.isHeadHidden ? undefined : column.head}
      className={names.filter(Boolean).join(' ') || undefined}
    >
      {isEmpty ? <span className="visually-hidden">{emptyLabel}</span> : content}
    </td>
  );
}

function role(name: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') {
  return { role: name };
}
