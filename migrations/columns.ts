import type { QueryRunner, TableColumnOptions } from 'typeorm';
import { Table } from 'typeorm';

/** A column as the tables describe it: `text('name')`, `optional(text('name'))`. */
export type Column = TableColumnOptions;

export const text = (name: string): Column => ({ name, type: 'text' });
export const integer = (name: string): Column => ({ name, type: 'integer' });
export const decimal = (name: string): Column => ({ name, type: 'float' });
export const flag = (name: string): Column => ({ name, type: 'boolean' });
export const key = (column: Column): Column => ({ ...column, isPrimary: true });
export const optional = (column: Column): Column => ({ ...column, isNullable: true });

/** What every record has. */
export const RECORDED: readonly Column[] = [
  key(text('id')),
  integer('revision'),
  text('created_at'),
  text('updated_at'),
];

/** Constraints of a table; their names come from the naming strategy, checks name themselves. */
export interface Constraints {
  readonly unique?: readonly (readonly string[])[];
  readonly index?: readonly (readonly string[])[];
  readonly uniqueIndex?: readonly (readonly string[])[];
  readonly check?: Readonly<Record<string, string>>;
  /** column → table whose `id` it names; `cascade` deletes the row with what it names. */
  readonly references?: Readonly<Record<string, string | { readonly table: string; readonly cascade: true }>>;
}

/** Creates one table, the same on both databases. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: readonly Column[],
  constraints: Constraints = {},
): Promise<void> {
  const { driver } = runner.connection;
  const table = new Table({
    name,
    columns: columns.map((c) => ({ ...c, type: driver.normalizeType({ type: c.type as never }) })),
    uniques: (constraints.unique ?? []).map((columnNames) => ({ columnNames: [...columnNames] })),
    indices: [
      ...(constraints.index ?? []).map((columnNames) => ({ columnNames: [...columnNames] })),
      ...(constraints.uniqueIndex ?? []).map((columnNames) => ({
        columnNames: [...columnNames],
        isUnique: true,
      })),
    ],
    checks: Object.entries(constraints.check ?? {}).map(([checkName, expression]) => ({
      name: checkName,
      expression,
    })),
    foreignKeys: Object.entries(constraints.references ?? {}).map(([column, target]) => ({
      columnNames: [column],
      referencedTableName: typeof target === 'string' ? target : target.table,
      referencedColumnNames: ['id'],
      ...(typeof target === 'string' ? {} : { onDelete: 'CASCADE' }),
    })),
  });
  await runner.createTable(table);
}
