import type { Sql } from 'sql-template-tag';
import type { SearchTerm } from '../../domain/text/search-words';
import type { TwoPlans } from './list-source';

/** A table that has a full-text index. */
export type FullTextTable = 'quotation' | 'claim' | 'article';

/** Which index of a table. */
export interface FullTextOptions {
  /** Its name in the database; `<table>_search` when left out. */
  readonly name?: string;
  /** Whether words are also looked for one after another; so it is when left out. Without, an entry is smaller. */
  readonly phrases?: boolean;
}

/** A text to be found: the record's id, its key in SQLite's index, and its words as `indexText` gives them. */
export interface SearchDocument {
  readonly id: string;
  readonly searchKey: number | null;
  readonly words: string;
}

/** How an index knows a row: by `search_key` on SQLite, by the id on PostgreSQL. */
export type RowKey = string | number;

/** Which of the rows that hold the words come first. */
export type KeyOrder = 'oldest' | 'newest';

/** At how many matches a list is read in another way. */
export interface MatchCounts {
  /** Up to so many matches are looked up in the index. */
  readonly few: number;
  /** From so many matches on, each row is asked for the words. */
  readonly veryMany: number;
}

/** Whether a row holds all of the terms, or any of them. */
export type TermsHeld = 'all' | 'any';

/** Runs statements: a reader, or a transaction. */
export interface StatementRunner {
  all<T>(statement: Sql): Promise<T[]>;
}

/** Runs statements in order; one whose answer nobody needs is put in line. */
export interface StatementQueue extends StatementRunner {
  queue(statement: Sql): void;
}

/**
 * The full-text index of one table. Both engines are given the same words, cut and folded by our own tokeniser,
 * so both find the same rows; user text is never read as query syntax.
 */
export interface FullTextIndex {
  /** Keys for that many new rows; nulls where the index goes by id. */
  nextKeys(tx: StatementRunner, count: number): Promise<(number | null)[]>;
  /** Adds documents that are not in the index yet. */
  add(tx: StatementQueue, documents: readonly SearchDocument[]): void;
  /** Takes documents out; those that are not in it are passed over. */
  remove(tx: StatementQueue, documents: readonly Pick<SearchDocument, 'id' | 'searchKey'>[]): void;
  /** Puts a document's new words in the place of its old ones. */
  replace(tx: StatementQueue, document: SearchDocument): void;
  /** Takes all documents out. */
  clear(tx: StatementRunner): Promise<void>;
  /** Condition under which the row of `alias` holds all the terms, or any. No term matches nothing. */
  matches(alias: string, terms: readonly SearchTerm[], held?: TermsHeld): Sql;
  /** The same for the latest recorded of these rows alone, at most so many. */
  matchesNewest(alias: string, terms: readonly SearchTerm[], most: number): Sql;
  /**
   * The same condition in two forms. Rows with few matches are looked up in the index; else rows are walked in their
   * order, and looked for among all matches. Words that nearly every row has are asked of each row, for few rows have to
   * be asked until a page is full. Where the engine plans by statistics, both forms are the same.
   */
  twoPlans(alias: string, terms: readonly SearchTerm[], held?: TermsHeld, counts?: MatchCounts): TwoPlans;
  /** For each group of words, the keys of the rows that hold all of them: the first `most` in this order. */
  keysByAll(
    reader: StatementRunner,
    groups: readonly (readonly string[])[],
    most: number,
    first: KeyOrder,
  ): Promise<readonly (readonly RowKey[])[]>;
  /** For each of the words that stands in the index, the keys of all rows that hold it. */
  everyKeyByWord(reader: StatementRunner, words: readonly string[]): Promise<Map<string, RowKey[]>>;
  /** Condition under which the row of `alias` has one of these keys. */
  hasKey(alias: string, keys: readonly RowKey[]): Sql;
  /** The key of the row of `alias`. */
  keyOf(alias: string): Sql;
}

/** For each word, the keys of the rows that hold it: the oldest or newest, and at most so many. */
export async function keysByWord(
  index: FullTextIndex,
  reader: StatementRunner,
  words: readonly string[],
  most: number,
  first: KeyOrder = 'oldest',
): Promise<ReadonlyMap<string, readonly RowKey[]>> {
  const groups = words.map((word) => [word]);
  const keys = await index.keysByAll(reader, groups, most, first);
  return new Map(words.map((word, i) => [word, keys[i] ?? []]));
}

/** The keys that a statement found for each place, packed as JSON. */
export function unpackKeys(
  rows: readonly { readonly place: number; readonly keys: string }[],
  count: number,
): RowKey[][] {
  const found = Array.from({ length: count }, (): RowKey[] => []);
  for (const { place, keys } of rows) found[place] = JSON.parse(keys) as RowKey[];
  return found;
}
