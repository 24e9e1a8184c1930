import type { Sql } from 'sql-template-tag';
import type { Row } from '../row-shape';

/** Rows of a table: what is read of them, and from what; the table is called `t`. */
export interface RowSource<T> {
  readonly columns: Sql;
  readonly from: Sql;
  /** Of which rows; of all, when left out. */
  readonly where?: Sql;
  /** Turns a row as it comes into what is yielded. */
  readonly read: (row: Record<string, unknown>) => T;
  /** In the order of their ids, where the engine would not keep the order in which they were recorded. */
  readonly inOrder?: boolean;
}

/** Reads the next rows of a source, at most so many; none when all are read. */
export type NextRows = (most: number) => Promise<Record<string, unknown>[]>;

/** Starts to read all rows of a source in an open transaction. */
export type ReadEveryRow = (
  run: <T>(statement: Sql) => Promise<T[]>,
  source: Omit<RowSource<Row>, 'read'>,
) => Promise<NextRows>;
