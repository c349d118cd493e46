import { getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import { adala } from '../adala/index.ts';
import { publishedCases } from '../published/index.ts';
import { demonstrationUsers } from '../users.ts';
import { type Rows, tableNames, tables, toRows } from './index.ts';

const municipalityId = '00000000-0000-7000-8000-000000000001';
const users = demonstrationUsers.map(({ role }) => ({ id: `user-${role}`, role }));
const rowsOf = (data: (typeof publishedCases)[number]): Rows =>
  toRows(data, { municipalityId, users, today: '2026-09-15' });

type Row = Record<string, unknown>;

/** Values of a row's columns by the names that the database gives them. */
function stored(table: Parameters<typeof getTableConfig>[0], row: Row): Row {
  const { columns } = getTableConfig(table);
  const key = (name: string) =>
    Object.keys(table).find((k) => (table as unknown as Row)[k] === byName(name));
  const byName = (name: string) => columns.find((column) => column.name === name);
  return Object.fromEntries(columns.map(({ name }) => [name, row[key(name) ?? ''] ?? null]));
}

const tuple = (row: Row, names: string[]) => JSON.stringify(names.map((name) => row[name]));

describe.each([...publishedCases, adala()])('$name', (data) => {
  const rows = rowsOf(data);
  const storedRows = new Map<string, Row[]>(
    tableNames.map((name) => [
      getTableName(tables[name]),
      rows[name].map((row) => stored(tables[name], row)),
    ]),
  );
  storedRows.set('municipality', [{ municipality_id: municipalityId }]);

  test('every reference leads to a row', () => {
    const dangling = tableNames.flatMap((name) =>
      getTableConfig(tables[name]).foreignKeys.flatMap((foreignKey) => {
        const { columns, foreignTable, foreignColumns } = foreignKey.reference();
        const target = storedRows.get(getTableName(foreignTable)) ?? [];
        const targetNames = foreignColumns.map((column) => column.name);
        const known = new Set(target.map((row) => tuple(row, targetNames)));
        const names = columns.map((column) => column.name);
        return (storedRows.get(getTableName(tables[name])) ?? [])
          .filter((row) => names.every((column) => row[column] !== null))
          .filter((row) => !known.has(tuple(row, names)))
          .map((row) => `${name}: ${tuple(row, names)}`);
      }),
    );
    expect(dangling).toEqual([]);
  });

  test('no key is used twice', () => {
    const doubled = tableNames.flatMap((name) => {
      const { primaryKeys, uniqueConstraints } = getTableConfig(tables[name]);
      return [...primaryKeys, ...uniqueConstraints].flatMap((constraint) => {
        const names = constraint.columns.map((column) => column.name);
        const seen = storedRows.get(getTableName(tables[name]))?.map((row) => tuple(row, names));
        return new Set(seen).size === seen?.length ? [] : [`${name} (${names})`];
      });
    });
    expect(doubled).toEqual([]);
  });

  test('a value is there or the reason why not, and a part is never more than its whole', () => {
    const wrong = rows.observation.filter((one) => {
      const hasValue = one.value !== null || one.denominator !== null;
      return (
        hasValue === (one.missingReason !== null) || (one.numerator ?? 0) > (one.denominator ?? 0)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('each demonstration user belongs somewhere, under the own name', () => {
    const names = new Map(demonstrationUsers.map(({ role, name }) => [role, name]));
    expect(rows.membership.every(({ role, personName }) => personName === names.get(role))).toBe(
      true,
    );
    expect(new Set(rows.membership.map(({ role }) => role))).toEqual(
      new Set(demonstrationUsers.map(({ role }) => role)),
    );
  });
});

test('a key that nothing bears is told by its name', () => {
  const [nacka] = publishedCases;
  const events = [
    { unit: 'nowhere', kind: 'annotation', occursOn: '2020-01-01', title: 'Lost' } as const,
  ];
  expect(() => nacka && rowsOf({ ...nacka, events })).toThrow('No unit "nowhere"');
});
