import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { SearchTerm } from '../../domain/text/search-words';
import type { Dialect } from '../dialect';
import type { Either } from './list-source';
import { hasMoreThan } from './page-statement';
import type { Reader } from '../reader';
import type { WriteTransaction } from '../write-transaction';

/** A text to be found: the record's id, its key in SQLite's index, and its words as `indexText` gives them. */
export interface SearchDocument {
  readonly id: string;
  readonly searchKey: number | null;
  readonly words: string;
}

// Measured on two million quotations: to look a match up takes 4 µs, to collect it 0.13, to ask a row for it 40.
const MATCHES = { few: 2000, veryMany: 120_000 };
const SAMPLE = 2000;

/** By what an index knows a row: `search_key` on SQLite, the id on PostgreSQL. */
export type RowKey = string | number;

/**
 * The full-text index of one table. Both engines are given the same words, cut and folded by our own tokeniser,
 * so both find the same rows; user text is never read as query syntax.
 */
export class FullTextIndex {
  private readonly name: Sql;

  constructor(
    private readonly table: 'quotation' | 'claim' | 'article',
    private readonly dialect: Dialect,
    name = `${table}_search`,
  ) {
    this.name = raw(name);
  }

  /** Keys for that many new rows; null on PostgreSQL, whose index goes by id. */
  async nextKeys(tx: WriteTransaction, count: number): Promise<(number | null)[]> {
    if (this.dialect.name === 'postgres') return Array.from({ length: count }, () => null);
    const [row] = await tx.all<{ top: number | null }>(
      sql`SELECT MAX(search_key) AS top FROM ${raw(this.table)}`,
    );
    const top = row?.top ?? 0;
    return Array.from({ length: count }, (_, i) => top + 1 + i);
  }

  /** Adds documents that are not in the index yet. */
  add(tx: WriteTransaction, documents: readonly SearchDocument[]): void {
    if (documents.length === 0) return;
    const packed = JSON.stringify(
      documents.map((d) => [this.dialect.name === 'sqlite' ? d.searchKey : d.id, d.words]),
    );
    if (this.dialect.name === 'sqlite') {
      tx.queue(
        sql`INSERT INTO ${this.name}(rowid, words) SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${packed})`,
      );
    } else {
      tx.queue(
        sql`INSERT INTO ${this.name}(id, words) SELECT value->>0, to_tsvector('simple', value->>1) FROM json_array_elements(${packed}::json) AS value`,
      );
    }
  }

  /** Takes documents out; those that are not in it are passed over. */
  remove(tx: WriteTransaction, documents: readonly Pick<SearchDocument, 'id' | 'searchKey'>[]): void {
    if (documents.length === 0) return;
    if (this.dialect.name === 'sqlite') {
      const keys = JSON.stringify(documents.map((d) => d.searchKey));
      tx.queue(sql`DELETE FROM ${this.name} WHERE rowid IN (SELECT value FROM json_each(${keys}))`);
    } else {
      const ids = documents.map((d) => d.id);
      tx.queue(sql`DELETE FROM ${this.name} WHERE ${this.dialect.inList(raw('id'), ids)}`);
    }
  }

  /** Takes all documents out. */
  async clear(tx: WriteTransaction): Promise<void> {
    await tx.all(
      this.dialect.name === 'sqlite'
        ? sql`INSERT INTO ${this.name}(${this.name}) VALUES ('delete-all')`
        : sql`DELETE FROM ${this.name}`,
    );
  }

  /** Puts a document's new words in the place of its old ones. */
  replace(tx: WriteTransaction, document: SearchDocument): void {
    this.remove(tx, [document]);
    this.add(tx, [document]);
  }

  /** Condition under which the row of `alias` holds all the terms. No term matches nothing. */
  matches(alias: string, terms: readonly SearchTerm[]): Sql {
    if (terms.length === 0) return raw('1 = 0');
    if (this.dialect.name === 'sqlite') {
      return sql`${raw(alias)}.search_key IN (SELECT rowid FROM ${this.name} WHERE ${this.name} MATCH ${ftsQuery(terms)})`;
    }
    return sql`${raw(alias)}.id IN (SELECT id FROM ${this.name} WHERE words @@ ${tsQuery(terms)})`;
  }

  /**
   * The same condition with its two ways. Rows with few matches are looked up in the index; else rows are walked in their
   * order, and looked for among all matches. Words that hardly a row is without are asked of each row, for of those there
   * are few to ask until a page is full. Only SQLite: PostgreSQL chooses by its statistics.
   */
  ways(alias: string, terms: readonly SearchTerm[], { few, veryMany } = MATCHES): Either {
    const looked = this.matches(alias, terms);
    if (terms.length === 0 || this.dialect.name === 'postgres')
      return { isRare: raw('1 = 1'), looked, asked: looked };
    const match = sql`${this.name} MATCH ${ftsQuery(terms)}`;
    const key = raw(`${alias}.search_key`);
    const newest = raw(`(SELECT MAX(search_key) FROM ${this.table})`);
    // Among the latest recorded, how many match tells how many do in all, about.
    const sampled = sql`(SELECT COUNT(*) FROM ${this.name} WHERE ${match} AND rowid > ${newest} - ${raw(String(SAMPLE))})`;
    const isVeryCommon = sql`${sampled} * ${newest} > ${raw(String(veryMany * SAMPLE))}`;
    const itself = sql`EXISTS (SELECT 1 FROM ${this.name} WHERE ${match} AND rowid = ${key})`;
    // The plus keeps SQLite from beginning with the matches.
    const among = sql`+${key} IN (SELECT rowid FROM ${this.name} WHERE ${match})`;
    return {
      isRare: sql`NOT ${hasMoreThan(few, sql`SELECT 1 FROM ${this.name} WHERE ${match}`)}`,
      looked,
      asked: sql`CASE WHEN ${isVeryCommon} THEN ${itself} ELSE ${among} END`,
    };
  }

  /** For each word, the keys of the rows that hold it: the oldest or newest, and at most so many. */
  async keysByWord(
    reader: Pick<Reader, 'all'>,
    words: readonly string[],
    most: number,
    first: 'oldest' | 'newest' = 'oldest',
  ): Promise<ReadonlyMap<string, readonly RowKey[]>> {
    const keys = await this.keysByAll(
      reader,
      words.map((word) => [word]),
      most,
      first,
    );
    return new Map(words.map((word, i) => [word, keys[i] ?? []]));
  }

  /** For each group of words, the keys of the rows that hold all of them. */
  async keysByAll(
    reader: Pick<Reader, 'all'>,
    groups: readonly (readonly string[])[],
    most: number,
    first: 'oldest' | 'newest',
  ): Promise<readonly (readonly RowKey[])[]> {
    if (groups.length === 0) return [];
    const isSqlite = this.dialect.name === 'sqlite';
    const terms = groups.map((words) => words.map((word) => ({ words: [word], prefix: false })));
    const packed = JSON.stringify(terms.map(isSqlite ? ftsQuery : tsQueryText));
    const [limit, order] = [raw(String(most)), raw(first === 'oldest' ? 'ASC' : 'DESC')];
    const rows = await reader.all<{ place: number; keys: string }>(
      isSqlite
        ? sql`SELECT g.key AS place, (SELECT json_group_array(k) FROM (SELECT s.rowid AS k FROM ${this.name} s WHERE s.${this.name} MATCH g.value ORDER BY s.rowid ${order} LIMIT ${limit})) AS keys FROM json_each(${packed}) g`
        : // Materialised, or a rare word would be looked for along the order of the ids.
          sql`SELECT CAST(g.place - 1 AS INTEGER) AS place, (WITH held AS MATERIALIZED (SELECT s.id FROM ${this.name} s WHERE s.words @@ CAST(g.terms AS tsquery)) SELECT COALESCE(json_agg(chosen.id), '[]')::text FROM (SELECT id FROM held ORDER BY id COLLATE "C" ${order} LIMIT ${limit}) chosen) AS keys FROM json_array_elements_text(${packed}::json) WITH ORDINALITY AS g(terms, place)`,
    );
    const found: RowKey[][] = groups.map(() => []);
    for (const { place, keys } of rows) found[place] = JSON.parse(keys) as RowKey[];
    return found;
  }

  /** Condition under which the row of `alias` has one of these keys. */
  hasKey(alias: string, keys: readonly RowKey[]): Sql {
    return this.dialect.name === 'sqlite'
      ? sql`${raw(alias)}.search_key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`
      : this.dialect.inList(raw(`${alias}.id`), keys as string[]);
  }

  /** What `keysByWord` answers for the row of `alias`. */
  keyOf(alias: string): Sql {
    return raw(this.dialect.name === 'sqlite' ? `${alias}.search_key` : `${alias}.id`);
  }
}

// Words hold letters and digits only, so quoting them leaves nothing that either engine could take for an operator.
function ftsQuery(terms: readonly SearchTerm[]): string {
  return terms.map((term) => `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`).join(' AND ');
}

function tsQuery(terms: readonly SearchTerm[]): Sql {
  return sql`CAST(${tsQueryText(terms)} AS tsquery)`;
}

function tsQueryText(terms: readonly SearchTerm[]): string {
  const parts = terms.map((term) => {
    const words = term.words.map((word, i) =>
      term.prefix && i === term.words.length - 1 ? `'${word}':*` : `'${word}'`,
    );
    return `(${words.join(' <-> ')})`;
  });
  return parts.join(' & ');
}
