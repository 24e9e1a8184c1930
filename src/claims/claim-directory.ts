import sql from 'sql-template-tag';
import type { FullTextIndex } from '../database/lists/full-text';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { claimFingerprint, fold } from '../domain/text/quotation-text';
import { indexText } from '../domain/text/search-words';
import type { Ids } from '../ids';
import { isIdOf } from '../ids';
import type { ChangeContext } from '../revisions/author';
import type { RevisionLog } from '../revisions/revision-log';
import type { ClaimMatchIndex } from './matching/claim-match-index';
import { ClaimTopic } from './claim-topic.entity';
import type { CheckedClaim } from './claim-row';
import { Claim } from './claim.entity';
import { findClaims } from './find-claims';

/** Claims that texts stand for, by the text, and those of them that are new. */
export interface ClaimsCreated {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly created: readonly Claim[];
}

/** Finds the claims that importers mean, by text or id, and creates those that are new, with their indexes. */
export class ClaimDirectory {
  private readonly creating = new WeakSet<WriteTransaction>();

  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly search: FullTextIndex,
    private readonly matches: ClaimMatchIndex,
  ) {}

  /**
   * Lets nobody else create a claim until this transaction ends, so that two at once cannot store one wording twice.
   * Answers whether somebody may have done so since the transaction began: SQLite writes one at a time anyway.
   */
  async holdWordings(tx: WriteTransaction): Promise<boolean> {
    const lock = tx.dialect.tableLock('claim');
    if (lock === null) return false;
    await tx.all(lock);
    return true;
  }

  /** Creates claims with these texts, of which none was stored when the transaction looked. Two spellings of one wording are one claim. */
  async create(
    tx: WriteTransaction,
    texts: readonly string[],
    context: ChangeContext,
  ): Promise<ClaimsCreated> {
    const known = (await this.holdWordings(tx)) ? await this.find(tx, texts) : new Map<string, Claim>();
    const keys = new Map(
      texts.filter((text) => !known.has(text)).map((text) => [text, claimFingerprint(text)]),
    );
    const wordings = new Map([...keys].map(([text, key]) => [key, text]));
    const rows = [...wordings.values()].map((text) => ({ text, language: undefined, topics: undefined }));
    const created = await this.insert(tx, rows, context);
    const byKey = new Map(created.map((claim) => [claim.textKey, claim]));
    const ofText = [...keys].map(([text, key]) => [text, byKey.get(key) as Claim] as const);
    return { claims: new Map([...known, ...ofText]), created };
  }

  /** The stored claims behind these texts or ids, by the text or id; merged ones are followed. */
  find(tx: WriteTransaction, mentions: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
    return findClaims(tx, mentions);
  }

  /** Fault for each mention that is an id of no claim. */
  faults(found: ReadonlyMap<string, Claim>, mentions: readonly string[]): ReadonlyMap<string, DomainError> {
    const unknown = mentions.filter((mention) => isIdOf('claim', mention) && !found.has(mention));
    return new Map(
      unknown.map((id) => [
        id,
        new DomainError(
          ErrorCode.NOT_FOUND,
          `There is no claim ${id}. Give the claim's text, or search claims(search: …) for the right id.`,
        ),
      ]),
    );
  }

  /** Whether the transaction has claims that only it can see. */
  hasCreated(tx: WriteTransaction): boolean {
    return this.creating.has(tx);
  }

  /** Adds claims that are not stored yet. */
  async insert(
    tx: WriteTransaction,
    rows: readonly CheckedClaim[],
    context: ChangeContext,
  ): Promise<Claim[]> {
    if (rows.length > 0) this.creating.add(tx);
    const keys = await this.search.nextKeys(tx, rows.length);
    const claims = rows.map((row, i) => this.newClaim(row, keys[i] ?? null, context));
    tx.insert(Claim, claims);
    tx.insert(ClaimTopic, claims.flatMap(topicRows));
    this.search.add(tx, claims.map(claimSearchDocument));
    await this.matches.add(
      tx,
      claims.map(({ id, searchKey, text }, i) => ({ id, searchKey, text, titles: rows[i]?.titles ?? [] })),
    );
    this.revisions.created(
      tx,
      claims.map((claim) => claim.id),
      context,
    );
    return claims;
  }

  /** Puts changed text or topics into the indexes. */
  async reindex(tx: WriteTransaction, claim: Claim): Promise<void> {
    tx.queue(sql`DELETE FROM claim_topic WHERE claim_id = ${claim.id}`);
    tx.insert(ClaimTopic, topicRows(claim));
    this.search.replace(tx, claimSearchDocument(claim));
    await this.matches.refresh(tx, [claim.id]);
  }

  private newClaim(row: CheckedClaim, searchKey: number | null, context: ChangeContext): Claim {
    return {
      id: this.ids.next('claim'),
      revision: 1,
      createdAt: context.at,
      updatedAt: context.at,
      text: row.text,
      textKey: claimFingerprint(row.text),
      language: row.language ?? null,
      topics: row.topics ?? [],
      firstSaidOn: null,
      lastSaidOn: null,
      firstSaidSort: '',
      lastSaidSort: '',
      verdict: null,
      reviewCount: 0,
      mergedIntoId: null,
      searchKey,
      importBatchId: context.importBatchId,
    };
  }
}

/** What the full-text index is given of a claim. */
export function claimSearchDocument(claim: Pick<Claim, 'id' | 'searchKey' | 'text' | 'topics'>): {
  id: string;
  searchKey: number | null;
  words: string;
} {
  return {
    id: claim.id,
    searchKey: claim.searchKey,
    words: indexText([claim.text, ...claim.topics].join('\n')),
  };
}

function topicRows(claim: Claim): ClaimTopic[] {
  const folded = [...new Set(claim.topics.map(fold))];
  return folded.map((topicFolded) => ({ claimId: claim.id, topicFolded }));
}
