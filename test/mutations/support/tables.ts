import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { entities } from '../../../src/app/entities';
import type { TestApp } from '../../support/create-test-app';

type Row = Record<string, unknown>;

/** Everything that is stored, table by table. */
export type Content = Readonly<Record<string, readonly Row[]>>;

/** How many rows each table holds. */
export type Counts = Readonly<Record<string, number>>;

// When a token was last used is noted beside the requests, and says nothing about them.
const BESIDE = new Set(['last_used_at']);

/** The rows of all tables, in an order of their own: two contents are equal when the same is stored. */
export async function content(test: TestApp): Promise<Content> {
  const { reader } = test.app.database;
  const tables: Record<string, Row[]> = {};
  for (const entity of entities as readonly (new () => object)[]) {
    const { table } = reader.shape(entity);
    const rows = await reader.all<Row>(sql`SELECT * FROM ${table}`);
    tables[nameOf(table)] = rows.map(withoutBeside).sort(byContent);
  }
  return tables;
}

/** The number of rows of all tables. */
export async function counts(test: TestApp): Promise<Counts> {
  return countsIn(await content(test));
}

/** The number of rows in each table of a content. */
export function countsIn(tables: Content): Counts {
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
}

/** Only these tables of a content. */
export function only(tables: Content, ...names: readonly string[]): Content {
  return Object.fromEntries(names.map((name) => [name, tables[name] ?? []]));
}

/** Runs something that must not write: fails the test when any row of any table was added, changed or removed. */
export async function nothingWritten<T>(test: TestApp, action: () => Promise<T>): Promise<T> {
  const before = await content(test);
  const answer = await action();
  const after = await content(test);
  expect(countsIn(after)).toEqual(countsIn(before));
  expect(after).toEqual(before);
  return answer;
}

function nameOf(table: Sql): string {
  return table.sql;
}

function withoutBeside(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !BESIDE.has(column)));
}

function byContent(a: Row, b: Row): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
