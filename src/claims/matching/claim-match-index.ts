import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { FullTextIndex } from '../../database/lists/full-text';
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

/** The index of the words that claims are matched by. */
export function claimWords(dialect: Dialect): FullTextIndex {
  return dialect.fullText('claim', { name: 'claim_match_search', phrases: false });
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
    await claimWords(tx.dialect).clear(tx);
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
    claimWords(tx.dialect).add(
      tx,
      rows.map(({ document, ...keys }) => ({ ...keys, words: documentWords(document).join(' ') })),
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
      sql`SELECT c.id, c.search_key AS "searchKey", c.text, m.document FROM claim c
        LEFT JOIN claim_match m ON m.claim_id = c.id WHERE ${tx.dialect.inList(raw('c.id'), ids)} ORDER BY c.id`,
    );
  }

  // The table of reviews is named, not imported: reviews stand to the right of claims.
  private async titles(
    tx: WriteTransaction,
    claimIds: readonly string[],
  ): Promise<ReadonlyMap<string, string[]>> {
    const rows = await tx.all<{ claimId: string; title: string }>(
      sql`SELECT r.claim_id AS "claimId", r.title FROM claim_review r
        WHERE ${tx.dialect.inList(raw('r.claim_id'), claimIds)} AND r.title IS NOT NULL ORDER BY r.id`,
    );
    const titles = new Map<string, string[]>();
    for (const { claimId, title } of rows) titles.set(claimId, [...(titles.get(claimId) ?? []), title]);
    return titles;
  }

  private async write(tx: WriteTransaction, changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    // Two transactions that count the same words in another order would wait for each other.
    const lock = tx.dialect.tableLock('claim_word');
    if (lock !== null) await tx.all(lock);
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
    const rows = tx.dialect.unpack(JSON.stringify(changed), ['text', 'integer']);
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
    claimWords(tx.dialect).remove(tx, claims);
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
