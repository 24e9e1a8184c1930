import type { Sql } from 'sql-template-tag';
import type { Catalog } from './copying/catalog';
import type { ReadEveryRow } from './copying/row-source';
import type { FullTextIndex, FullTextOptions, FullTextTable } from './lists/full-text';

/** The two engines behind one schema. */
export type DialectName = 'sqlite' | 'postgres';

/** What a value of a packed row is read as. */
export type PackedType = 'text' | 'integer' | 'float' | 'boolean';

/**
 * All that differs between SQLite and PostgreSQL for those who write SQL. Everything else is portable SQL. The two
 * implementations are `sqlite/sqlite-dialect.ts` and `postgres/postgres-dialect.ts`. Outside of `database/` nobody asks
 * which engine it is: a new difference becomes a member here.
 */
export interface Dialect {
  readonly name: DialectName;

  /** Whether the engine carries out one write transaction at a time, so that nobody else writes during one. */
  readonly writesOneAtATime: boolean;
  /** Whether several processes may use the database at the same time. */
  readonly isShared: boolean;
  /** Whether the engine chooses a plan by statistics. If not, a list brings both plans and a condition to choose by. */
  readonly plansByStatistics: boolean;
  /** Whether the engine merges the parts of an ordered UNION ALL as they come, each along an index that has the order. */
  readonly mergesWalks: boolean;
  /** Whether a page is quicker if its keys are found first, by `rowid`, and its rows are looked up afterwards (ADR 35). */
  readonly findsKeysFirst: boolean;
  /** Whether the engine writes the items of a list as JSON in the page's statement (ADR 32). */
  readonly writesItems: boolean;
  /** Whether full-text indexes know a row by its `search_key`. If not, they know it by its id. */
  readonly usesSearchKeys: boolean;

  /** `column` is one of `values`; one parameter however many values, so that prepared statements are re-used. */
  inList(column: Sql, values: readonly string[]): Sql;
  /** Orders and compares text by code unit, as SQLite does, whatever the database's locale. */
  bytewise(column: Sql): Sql;
  /** The Monday of the week in which a day lies, days being text as YYYY-MM-DD; null for null. */
  mondayOf(column: Sql): Sql;
  /** A SELECT of the rows of `packed`, a JSON array of arrays, with the columns `c0`, `c1` and so on. */
  unpack(packed: string, types: readonly PackedType[]): Sql;
  /** One JSON text: the array of the arrays of these columns' values of all rows. */
  packed(columns: Sql): Sql;
  /** Ends a SELECT of rows that no other transaction may change before this one ends. */
  readonly rowLock: Sql;
  /** Lets nobody else write to the table until the transaction ends; null where nobody else can. */
  tableLock(table: string): Sql | null;
  /** Lets nobody else pass the same lock until the transaction ends; null where nobody else can. */
  namedLock(key: number): Sql | null;
  /** Before a copy into empty tables: lifts time limits and keeps others from writing. */
  beforeCopy(tables: readonly string[]): readonly Sql[];
  /** After a copy: gathers the statistics that plans are chosen by. */
  afterCopy(tables: readonly string[]): readonly Sql[];
  /** The number of changes that are written now: greater than those of all transactions that ended before this one began. */
  readonly nextChangeNumber: Sql;
  /** Before this number (not included) no transaction that is still under way can add changes; null where none ever is. */
  readonly firstOpenChange: Sql | null;
  /** What the engine knows about the database itself. */
  readonly catalog: Catalog;
  /** Starts to read all rows of a table, in batches. */
  readonly readEveryRow: ReadEveryRow;
  /** The full-text index of a table. */
  fullText(table: FullTextTable, options?: FullTextOptions): FullTextIndex;
  /** The statement's text with this engine's placeholders. */
  textOf(statement: Sql): string;
}
