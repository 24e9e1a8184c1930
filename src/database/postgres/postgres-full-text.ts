import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { SearchTerm } from '../../domain/text/search-words';
import type { Dialect } from '../dialect';
import type {
  FullTextIndex,
  FullTextOptions,
  FullTextTable,
  KeyOrder,
  RowKey,
  SearchDocument,
  StatementQueue,
  StatementRunner,
  TermsHeld,
} from '../lists/full-text';
import { unpackKeys } from '../lists/full-text';
import type { TwoPlans } from '../lists/list-source';

/** A full-text index as a table of `tsvector`s, keyed by the record's id. */
export class PostgresFullText implements FullTextIndex {
  private readonly name: Sql;
  private readonly vector: Sql;

  constructor(
    table: FullTextTable,
    private readonly inList: Dialect['inList'],
    { name = `${table}_search`, phrases = true }: FullTextOptions = {},
  ) {
    this.name = raw(name);
    this.vector = raw(
      phrases
        ? "to_tsvector('simple', value->>1)"
        : "array_to_tsvector(array_remove(string_to_array(value->>1, ' '), ''))",
    );
  }

  nextKeys(_tx: StatementRunner, count: number): Promise<(number | null)[]> {
    return Promise.resolve(Array.from({ length: count }, () => null));
  }

  add(tx: StatementQueue, documents: readonly SearchDocument[]): void {
    if (documents.length === 0) return;
    const packed = JSON.stringify(documents.map(({ id, words }) => [id, words]));
    tx.queue(
      sql`INSERT INTO ${this.name}(id, words)
        SELECT value->>0, ${this.vector} FROM json_array_elements(${packed}::json) AS value`,
    );
  }

  remove(tx: StatementQueue, documents: readonly Pick<SearchDocument, 'id'>[]): void {
    if (documents.length === 0) return;
    const ids = documents.map(({ id }) => id);
    tx.queue(sql`DELETE FROM ${this.name} WHERE ${this.inList(raw('id'), ids)}`);
  }

  replace(tx: StatementQueue, document: SearchDocument): void {
    this.remove(tx, [document]);
    this.add(tx, [document]);
  }

  async clear(tx: StatementRunner): Promise<void> {
    await tx.all(sql`DELETE FROM ${this.name}`);
  }

  matches(alias: string, terms: readonly SearchTerm[], held?: TermsHeld): Sql {
    if (terms.length === 0) return raw('1 = 0');
    const query = sql`CAST(${tsQuery(terms, held)} AS tsquery)`;
    return sql`${this.keyOf(alias)} IN (SELECT id FROM ${this.name} WHERE words @@ ${query})`;
  }

  matchesNewest(alias: string, terms: readonly SearchTerm[], most: number): Sql {
    if (terms.length === 0) return raw('1 = 0');
    // Materialised, or a rare word would be looked for along the order of the ids.
    return sql`${this.keyOf(alias)} IN (
      WITH held AS MATERIALIZED (SELECT s.id FROM ${this.name} s WHERE s.words @@ CAST(${tsQuery(terms)} AS tsquery))
      SELECT id FROM held ORDER BY id COLLATE "C" DESC LIMIT ${raw(String(most))})`;
  }

  twoPlans(alias: string, terms: readonly SearchTerm[], held?: TermsHeld): TwoPlans {
    const looked = this.matches(alias, terms, held);
    return { isSelective: raw('1 = 1'), byLookup: looked, byScan: looked };
  }

  async keysByAll(
    reader: StatementRunner,
    groups: readonly (readonly string[])[],
    most: number,
    first: KeyOrder,
  ): Promise<readonly (readonly RowKey[])[]> {
    if (groups.length === 0) return [];
    const packed = JSON.stringify(groups.map((words) => tsQuery(wholeWords(words))));
    const [limit, order] = [raw(String(most)), raw(first === 'oldest' ? 'ASC' : 'DESC')];
    // Materialised, or a rare word would be looked for along the order of the ids.
    const held = sql`WITH held AS MATERIALIZED (SELECT s.id FROM ${this.name} s WHERE s.words @@ CAST(g.terms AS tsquery))
      SELECT COALESCE(json_agg(chosen.id), '[]')::text
      FROM (SELECT id FROM held ORDER BY id COLLATE "C" ${order} LIMIT ${limit}) chosen`;
    const rows = await reader.all<{ place: number; keys: string }>(
      sql`SELECT CAST(g.place - 1 AS INTEGER) AS place, (${held}) AS keys
        FROM json_array_elements_text(${packed}::json) WITH ORDINALITY AS g(terms, place)`,
    );
    return unpackKeys(rows, groups.length);
  }

  async everyKeyByWord(reader: StatementRunner, words: readonly string[]): Promise<Map<string, RowKey[]>> {
    if (words.length === 0) return new Map();
    const held = sql`SELECT COALESCE(json_agg(s.id ORDER BY s.id), '[]')::text FROM ${this.name} s
      WHERE s.words @@ CAST('''' || w.word || '''' AS tsquery)`;
    const rows = await reader.all<{ word: string; keys: string }>(
      sql`SELECT w.word, (${held}) AS keys FROM json_array_elements_text(${JSON.stringify(words)}::json) AS w(word)`,
    );
    return new Map(rows.map(({ word, keys }) => [word, JSON.parse(keys) as RowKey[]]));
  }

  hasKey(alias: string, keys: readonly RowKey[]): Sql {
    return this.inList(this.keyOf(alias), keys as string[]);
  }

  keyOf(alias: string): Sql {
    return raw(`${alias}.id`);
  }
}

function wholeWords(words: readonly string[]): readonly SearchTerm[] {
  return words.map((word) => ({ words: [word], prefix: false }));
}

// Words hold letters and digits only, so quoting them leaves nothing that PostgreSQL could take for an operator.
function tsQuery(terms: readonly SearchTerm[], held: TermsHeld = 'all'): string {
  const parts = terms.map((term) => {
    const words = term.words.map((word, i) =>
      term.prefix && i === term.words.length - 1 ? `'${word}':*` : `'${word}'`,
    );
    return `(${words.join(' <-> ')})`;
  });
  return parts.join(held === 'all' ? ' & ' : ' | ');
}
