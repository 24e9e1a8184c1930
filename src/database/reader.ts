import type { Sql } from 'sql-template-tag';
import { ServerBusy } from '../domain/errors/server-busy';
import type { Dialect } from './dialect';
import type { Row, RowReading, RowShape } from './row-shape';

/** FAST for pages and look-ups by index; SLOW for counts, facets and exports, which must not hold the others up. */
export type Lane = 'fast' | 'slow';

/** Who waits for an answer: one object for each request. In the slow lane, requests take turns. */
export interface Asker {
  /** Whether the client has gone away. */
  readonly destroyed: boolean;
}

/** How to read rows of joined tables, each value selected by its own expression. */
export interface JoinedReading<T> extends RowReading<T> {
  /** What selects the values, in the order of `names`. */
  readonly expressions: readonly string[];
}

/** A page of a list, and what is joined to its rows. */
export interface JoinedPage {
  /** The page, cut and in order (`pageRows`), and after it nothing but LEFT JOINs of one row at most. */
  readonly from: Sql;
  /** The page's order. */
  readonly order: Sql;
  /** One plan is best for it whatever its values are, so that the plan may be kept. */
  readonly onePlan: boolean;
}

/** Reads committed data. Never writes. */
export interface Reader {
  readonly dialect: Dialect;
  /** The shape of an entity's rows. */
  shape<T extends Row>(entity: new () => T): RowShape<T>;
  /** Runs a statement and returns its rows as they come. */
  all<T>(statement: Sql, lane?: Lane, asker?: Asker): Promise<T[]>;
  /** Runs a statement that selects `reading.names` and returns what it reads. */
  rows<T>(reading: RowReading<T>, statement: Sql, lane?: Lane, asker?: Asker): Promise<T[]>;
  /** Reads a page in its order: what is asked for most, by statements of few forms. */
  page<T>(reading: JoinedReading<T>, page: JoinedPage): Promise<T[]>;
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

/** So many counts and facets wait for their turn that no more are taken on. */
export class TooManyCounts extends ServerBusy {
  constructor() {
    super(
      'The server is busy: too many counts are in the queue. Ask again in a few seconds, or without totalCount, facets and countries.',
    );
    this.name = 'TooManyCounts';
  }
}

/** Nobody waits for the answer any more, so no more is read for it. */
export class ReadAbandoned extends Error {
  constructor() {
    super('The client disconnected before the answer was ready.');
    this.name = 'ReadAbandoned';
  }
}

/** Called for every statement that is run: by it the query-count tests and the metrics count. */
export type StatementListener = (text: string) => void;
