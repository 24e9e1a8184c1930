import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../../database/write-transaction';
import { claimDocument, documentWords } from '../../matching/claim-document';
import { EVERY_CLAIM } from '../../matching/query';
import { ClaimMatch } from './claim-match.entity';

interface Matched {
  readonly id: string;
  readonly searchKey: number | null;
  readonly text: string;
  readonly document: string | null;
}

interface Change {
  readonly claim: Matched;
  /** Null when the claim is to be found no more. */
  readonly document: string | null;
}

/**
 * Keeps what claims are matched by: their documents, the index of their words, and in how many claims each word
 * stands. All three are written with the claim, in its transaction, and are the same on both databases.
 */
export class ClaimMatchIndex {
  /** Brings the claims' documents up to date with their texts and the titles of their reviews. */
  async refresh(tx: WriteTransaction, claimIds: readonly string[]): Promise<void> {
    if (claimIds.length === 0) return;
    const claims = await this.stored(tx, claimIds);
    const titles = await this.titles(tx, claimIds);
    const changes = claims.map((claim) => ({
      claim,
      document: claimDocument(claim.text, titles.get(claim.id) ?? []),
    }));
    await this.write(
      tx,
      changes.filter(({ claim, document }) => claim.document !== document),
    );
  }

  /** Takes all claims out. */
  async clear(tx: WriteTransaction): Promise<void> {
    await tx.all(sql`DELETE FROM claim_match`);
    tx.queue(sql`DELETE FROM claim_word`);
    await tx.all(
      tx.dialect.name === 'sqlite'
        ? sql`INSERT INTO claim_match_search (claim_match_search) VALUES ('delete-all')`
        : sql`DELETE FROM claim_match_search`,
    );
  }

  /** Adds claims that were just stored, with the titles of the reviews that come with them. */
  async add(
    tx: WriteTransaction,
    claims: readonly (Pick<Matched, 'id' | 'searchKey' | 'text'> & { readonly titles: readonly string[] })[],
  ): Promise<void> {
    await this.write(
      tx,
      claims.map(({ titles, ...claim }) => ({
        claim: { ...claim, document: null },
        document: claimDocument(claim.text, titles),
      })),
    );
  }

  /** Puts stored documents into the index of their words. */
  index(
    tx: WriteTransaction,
    rows: readonly (Pick<Matched, 'id' | 'searchKey'> & { readonly document: string })[],
  ): void {
    const packed = JSON.stringify(
      rows.map(({ id, searchKey, document }) => [id, searchKey, documentWords(document).join(' ')]),
    );
    tx.queue(
      tx.dialect.name === 'sqlite'
        ? sql`INSERT INTO claim_match_search (rowid, words) SELECT json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(${packed})`
        : sql`INSERT INTO claim_match_search (id, words) SELECT value->>0, array_to_tsvector(array_remove(string_to_array(value->>2, ' '), '')) FROM json_array_elements(${packed}::json) AS value`,
    );
  }

  /** Takes claims out that are about to be removed. */
  async remove(tx: WriteTransaction, claimIds: readonly string[]): Promise<void> {
    const claims = await this.stored(tx, claimIds);
    await this.write(
      tx,
      claims.filter((claim) => claim.document !== null).map((claim) => ({ claim, document: null })),
    );
  }

  private async stored(tx: WriteTransaction, ids: readonly string[]): Promise<Matched[]> {
    return await tx.all<Matched>(
      sql`SELECT c.id, c.search_key AS "searchKey", c.text, m.document FROM claim c LEFT JOIN claim_match m ON m.claim_id = c.id WHERE ${tx.dialect.inList(raw('c.id'), ids)} ORDER BY c.id`,
    );
  }

  // The table of reviews is named, not imported: reviews stand to the right of claims.
  private async titles(
    tx: WriteTransaction,
    claimIds: readonly string[],
  ): Promise<ReadonlyMap<string, string[]>> {
    const rows = await tx.all<{ claimId: string; title: string }>(
      sql`SELECT r.claim_id AS "claimId", r.title FROM claim_review r WHERE ${tx.dialect.inList(raw('r.claim_id'), claimIds)} AND r.title IS NOT NULL ORDER BY r.id`,
    );
    const titles = new Map<string, string[]>();
    for (const { claimId, title } of rows) titles.set(claimId, [...(titles.get(claimId) ?? []), title]);
    return titles;
  }

  private async write(tx: WriteTransaction, changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    // Two transactions that count the same words in another order would wait for each other.
    if (tx.dialect.name === 'postgres') await tx.all(sql`LOCK TABLE claim_word IN SHARE ROW EXCLUSIVE MODE`);
    this.count(tx, changes);
    this.takeOut(tx, changes);
    this.putIn(tx, changes);
  }

  private count(tx: WriteTransaction, changes: readonly Change[]): void {
    const counts = new Map<string, number>();
    const add = (document: string | null, by: number): void => {
      if (document === null) return;
      for (const word of [EVERY_CLAIM, ...documentWords(document)])
        counts.set(word, (counts.get(word) ?? 0) + by);
    };
    for (const { claim, document } of changes) {
      add(claim.document, -1);
      add(document, 1);
    }
    const changed = [...counts].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    if (changed.length === 0) return;
    const rows =
      tx.dialect.name === 'sqlite'
        ? sql`SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${JSON.stringify(changed)}) WHERE true`
        : sql`SELECT value->>0, (value->>1)::integer FROM json_array_elements(${JSON.stringify(changed)}::json) AS value`;
    tx.queue(
      sql`INSERT INTO claim_word (word, claims) ${rows} ON CONFLICT (word) DO UPDATE SET claims = claim_word.claims + excluded.claims`,
    );
    const rarer = changed.flatMap(([word, by]) => (by < 0 ? [word] : []));
    if (rarer.length === 0) return;
    tx.queue(sql`DELETE FROM claim_word WHERE claims <= 0 AND ${tx.dialect.inList(raw('word'), rarer)}`);
  }

  private takeOut(tx: WriteTransaction, changes: readonly Change[]): void {
    const claims = changes.map(({ claim }) => claim).filter((claim) => claim.document !== null);
    if (claims.length === 0) return;
    const ids = claims.map((claim) => claim.id);
    tx.queue(sql`DELETE FROM claim_match WHERE ${tx.dialect.inList(raw('claim_id'), ids)}`);
    const which: Sql =
      tx.dialect.name === 'sqlite'
        ? sql`rowid IN (SELECT value FROM json_each(${JSON.stringify(claims.map((claim) => claim.searchKey))}))`
        : tx.dialect.inList(raw('id'), ids);
    tx.queue(sql`DELETE FROM claim_match_search WHERE ${which}`);
  }

  private putIn(tx: WriteTransaction, changes: readonly Change[]): void {
    const rows = changes.flatMap(({ claim, document }) =>
      document === null ? [] : [{ id: claim.id, searchKey: claim.searchKey, document }],
    );
    if (rows.length === 0) return;
    tx.insert(
      ClaimMatch,
      rows.map(({ id, document }) => ({ claimId: id, document })),
    );
    this.index(tx, rows);
  }
}
