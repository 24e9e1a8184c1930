import type { Sql } from 'sql-template-tag';
import type { Dialect } from './dialect';
import type { Row, RowShape } from './row-shape';

/** FAST for pages and look-ups by index; SLOW for counts, facets and exports, which must not hold the others up. */
export type Lane = 'fast' | 'slow';

/** Rows of one kind, among several that are read together. */
export interface RowSet {
  /** Under which later sets may select from this one. */
  readonly name: string;
  readonly shape: RowShape<Row>;
  /** Selects `shape.select(…)`. */
  readonly statement: Sql;
}

/** Reads committed data. Never writes. */
export interface Reader {
  readonly dialect: Dialect;
  /** The shape of an entity's rows. */
  shape<T extends Row>(entity: new () => T): RowShape<T>;
  /** Runs a statement and returns its rows as they come. */
  all<T>(statement: Sql, lane?: Lane): Promise<T[]>;
  /** Runs a statement that selects `shape.select(…)` and returns the entity's rows. */
  rows<T extends Row>(shape: RowShape<T>, statement: Sql, lane?: Lane): Promise<T[]>;
  /** Reads several sets of rows with one statement, and answers each set's rows in the order given. */
  sets(sets: readonly RowSet[]): Promise<Row[][]>;
}

/** A read took longer than allowed and was stopped; nothing was changed. */
export class ReadTimeout extends Error {
  constructor(milliseconds: number) {
    super(
      `The query took longer than ${milliseconds} ms and was stopped. Narrow it with a filter or ask for fewer items.`,
    );
    this.name = 'ReadTimeout';
  }
}

/** Nobody waits for the answer any more, so no more is read for it. */
export class ReadAbandoned extends Error {
  constructor() {
    super('The client went away before the answer was ready.');
    this.name = 'ReadAbandoned';
  }
}

/** Told of every statement that is run: what the query-count tests and the metrics listen to. */
export type StatementListener = (text: string) => void;
