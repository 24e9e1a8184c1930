import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { entities } from '../../../src/app/entities';
import { Recorded } from '../../../src/database/recorded.entity';
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

/** The number of rows in each table of a content. */
export function countsIn(tables: Content): Counts {
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
}

/** Only these tables of a content. */
export function only(tables: Content, ...names: readonly string[]): Content {
  return Object.fromEntries(names.map((name) => [name, tables[name] ?? []]));
}

/** A content without the counters of changes, which only go up. */
export function uncounted(tables: Content): Content {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map(({ revision: _revision, updated_at: _updatedAt, ...row }) => row),
    ]),
  );
}

/** A content without how many quotations each actor has. */
export function unsaid(tables: Content): Content {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map(({ quotation_count: _count, ...row }) => row),
    ]),
  );
}

/**
 * Runs something that must not write: fails the test when a row of any table was added or removed, or a record
 * changed. One statement before and one after, so that every refusal can be held to it.
 */
export async function nothingWritten<T>(test: TestApp, action: () => Promise<T>): Promise<T> {
  const before = await tally(test);
  const answer = await action();
  expect(await tally(test)).toEqual(before);
  return answer;
}

/** The rows of every table, and the revisions that its records have come to. */
async function tally(test: TestApp): Promise<Row | undefined> {
  const { reader } = test.app.database;
  const columns = (entities as readonly (new () => object)[]).flatMap((entity) => {
    const { table } = reader.shape(entity);
    const name = nameOf(table);
    const rows = sql`(SELECT COUNT(*) FROM ${table}) AS "${raw(name)}"`;
    if (!(entity.prototype instanceof Recorded)) return [rows];
    return [rows, sql`(SELECT SUM(revision) FROM ${table}) AS "${raw(`${name} revisions`)}"`];
  });
  const [row] = await reader.all<Row>(sql`SELECT ${join(columns)}`);
  return row;
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
