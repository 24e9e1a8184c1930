import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { SearchTerm } from '../../domain/text/search-words';
import type {
  FullTextIndex,
  FullTextOptions,
  FullTextTable,
  KeyOrder,
  MatchCounts,
  RowKey,
  SearchDocument,
  StatementQueue,
  StatementRunner,
  TermsHeld,
} from '../lists/full-text';
import { unpackKeys } from '../lists/full-text';
import type { TwoPlans } from '../lists/list-source';
import { hasMoreThan } from '../lists/page-statement';

// Measured on two million quotations: to look a match up takes 4 µs, to collect it 0.13, to ask a row for it 40.
const MATCHES: MatchCounts = { few: 2000, veryMany: 120_000 };
const SAMPLE = 2000;

/** A full-text index as an FTS5 table, whose rowid is the record's `search_key`. */
export class SqliteFullText implements FullTextIndex {
  private readonly name: Sql;

  constructor(
    private readonly table: FullTextTable,
    { name = `${table}_search` }: FullTextOptions = {},
  ) {
    this.name = raw(name);
  }

  async nextKeys(tx: StatementRunner, count: number): Promise<(number | null)[]> {
    const [row] = await tx.all<{ top: number | null }>(
      sql`SELECT MAX(search_key) AS top FROM ${raw(this.table)}`,
    );
    const top = row?.top ?? 0;
    return Array.from({ length: count }, (_, i) => top + 1 + i);
  }

  add(tx: StatementQueue, documents: readonly SearchDocument[]): void {
    if (documents.length === 0) return;
    const packed = JSON.stringify(documents.map(({ searchKey, words }) => [searchKey, words]));
    tx.queue(
      sql`INSERT INTO ${this.name}(rowid, words)
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${packed})`,
    );
  }

  remove(tx: StatementQueue, documents: readonly Pick<SearchDocument, 'searchKey'>[]): void {
    if (documents.length === 0) return;
    const keys = JSON.stringify(documents.map(({ searchKey }) => searchKey));
    tx.queue(sql`DELETE FROM ${this.name} WHERE rowid IN (SELECT value FROM json_each(${keys}))`);
  }

  replace(tx: StatementQueue, document: SearchDocument): void {
    this.remove(tx, [document]);
    this.add(tx, [document]);
  }

  async clear(tx: StatementRunner): Promise<void> {
    await tx.all(sql`INSERT INTO ${this.name}(${this.name}) VALUES ('delete-all')`);
  }

  matches(alias: string, terms: readonly SearchTerm[], held?: TermsHeld): Sql {
    if (terms.length === 0) return raw('1 = 0');
    const found = sql`SELECT rowid FROM ${this.name} WHERE ${this.name} MATCH ${ftsQuery(terms, held)}`;
    return sql`${this.keyOf(alias)} IN (${found})`;
  }

  matchesNewest(alias: string, terms: readonly SearchTerm[], most: number): Sql {
    if (terms.length === 0) return raw('1 = 0');
    const found = sql`SELECT rowid FROM ${this.name} WHERE ${this.name} MATCH ${ftsQuery(terms)}`;
    return sql`${this.keyOf(alias)} IN (${found} ORDER BY rowid DESC LIMIT ${raw(String(most))})`;
  }

  twoPlans(
    alias: string,
    terms: readonly SearchTerm[],
    held?: TermsHeld,
    { few, veryMany } = MATCHES,
  ): TwoPlans {
    const looked = this.matches(alias, terms, held);
    if (terms.length === 0) return { isSelective: raw('1 = 1'), byLookup: looked, byScan: looked };
    const match = sql`${this.name} MATCH ${ftsQuery(terms, held)}`;
    const key = this.keyOf(alias);
    const newest = raw(`(SELECT MAX(search_key) FROM ${this.table})`);
    // The share of matches among the latest recorded rows gives their number in all, about.
    const sampled = sql`(SELECT COUNT(*) FROM ${this.name} WHERE ${match} AND rowid > ${newest} - ${raw(String(SAMPLE))})`;
    const isVeryCommon = sql`${sampled} * ${newest} > ${raw(String(veryMany * SAMPLE))}`;
    const itself = sql`EXISTS (SELECT 1 FROM ${this.name} WHERE ${match} AND rowid = ${key})`;
    // The plus keeps SQLite from beginning with the matches.
    const among = sql`+${key} IN (SELECT rowid FROM ${this.name} WHERE ${match})`;
    return {
      isSelective: sql`NOT ${hasMoreThan(few, sql`SELECT 1 FROM ${this.name} WHERE ${match}`)}`,
      byLookup: looked,
      byScan: sql`CASE WHEN ${isVeryCommon} THEN ${itself} ELSE ${among} END`,
    };
  }

  async keysByAll(
    reader: StatementRunner,
    groups: readonly (readonly string[])[],
    most: number,
    first: KeyOrder,
  ): Promise<readonly (readonly RowKey[])[]> {
    if (groups.length === 0) return [];
    const packed = JSON.stringify(groups.map((words) => ftsQuery(wholeWords(words))));
    const [limit, order] = [raw(String(most)), raw(first === 'oldest' ? 'ASC' : 'DESC')];
    const held = sql`SELECT s.rowid AS k FROM ${this.name} s
      WHERE s.${this.name} MATCH g.value ORDER BY s.rowid ${order} LIMIT ${limit}`;
    const rows = await reader.all<{ place: number; keys: string }>(
      sql`SELECT g.key AS place, (SELECT json_group_array(k) FROM (${held})) AS keys FROM json_each(${packed}) g`,
    );
    return unpackKeys(rows, groups.length);
  }

  async everyKeyByWord(reader: StatementRunner, words: readonly string[]): Promise<Map<string, RowKey[]>> {
    if (words.length === 0) return new Map();
    const held = sql`SELECT json_group_array(s.rowid) FROM ${this.name} s WHERE s.${this.name} MATCH '"' || w.value || '"'`;
    const rows = await reader.all<{ word: string; keys: string }>(
      sql`SELECT w.value AS word, (${held}) AS keys FROM json_each(${JSON.stringify(words)}) w`,
    );
    return new Map(rows.map(({ word, keys }) => [word, JSON.parse(keys) as RowKey[]]));
  }

  hasKey(alias: string, keys: readonly RowKey[]): Sql {
    return sql`${this.keyOf(alias)} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
  }

  keyOf(alias: string): Sql {
    return raw(`${alias}.search_key`);
  }
}

function wholeWords(words: readonly string[]): readonly SearchTerm[] {
  return words.map((word) => ({ words: [word], prefix: false }));
}

// Words hold letters and digits only, so quoting them leaves nothing that FTS5 could take for an operator.
function ftsQuery(terms: readonly SearchTerm[], held: TermsHeld = 'all'): string {
  const phrases = terms.map((term) => `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`);
  return phrases.join(held === 'all' ? ' AND ' : ' OR ');
}
