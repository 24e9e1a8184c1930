import { RevisionAction } from '../revisions/revision.entity';
import { correctionChanges } from './restored-corrections';
import type { RestoredCorrection } from './restored-corrections';
import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { ClaimMatchIndex } from '../claims/matching/claim-match-index';
import type { Claim } from '../claims/claim.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { canonicalUrl } from '../domain/article-url';
import { sha256 } from '../domain/text/quotation-text';
import type { Verdict } from '../domain/verdicts/verdict';
import type { Judgement } from '../domain/verdicts/verdict-decision';
import { decideVerdict } from '../domain/verdicts/verdict-decision';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { changedFields } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { touchByIds } from '../revisions/touch';
import { ClaimReview } from './claim-review.entity';
import type { CheckedReview } from './review-row';

/** A review whose claim and publisher are known. */
export interface ReviewDraft {
  readonly review: CheckedReview;
  readonly claim: Claim;
  readonly publisherId: string;
}

/** Writes reviews; the same address and claim is the same review. */
export class ReviewStore {
  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly matches: ClaimMatchIndex,
  ) {}

  /** The stored reviews of the drafts' claims, also those that a merge has brought, by `reviewKey`. */
  async find(
    tx: WriteTransaction,
    drafts: readonly ReviewDraft[],
  ): Promise<ReadonlyMap<string, ClaimReview>> {
    if (drafts.length === 0) return new Map();
    const rows = await tx.rows(
      ClaimReview,
      sql`SELECT ${tx.shape(ClaimReview).select('r')} FROM claim_review r
        WHERE ${tx.dialect.inList(raw('r.claim_id'), [...new Set(drafts.map((draft) => draft.claim.id))])}
        ORDER BY r.id DESC`,
    );
    return new Map(rows.map((review) => [keyOf(review.claimId, canonicalUrl(review.url)), review]));
  }

  /** Adds reviews that are not stored yet. */
  insert(tx: WriteTransaction, drafts: readonly ReviewDraft[], context: ChangeContext): ClaimReview[] {
    const reviews = drafts.map((draft) => this.newReview(draft, context));
    tx.insert(ClaimReview, reviews);
    this.revisions.created(
      tx,
      reviews.map((review) => review.id),
      context,
    );
    for (const [i, review] of reviews.entries())
      for (const [j, change] of correctionChanges(review, drafts[i]?.review.corrections ?? []).entries())
        this.restoreCorrection(tx, review.id, j + 2, change, context);
    for (const review of reviews) this.announce(tx, review);
    return reviews;
  }

  /** Whether a draft says anything that the stored review does not. */
  differs(stored: ClaimReview, draft: ReviewDraft): boolean {
    return Object.keys(changedFields(stored, toldBy(draft))).length > 0;
  }

  /** Changes a stored review to what a draft says. */
  async update(
    tx: WriteTransaction,
    stored: ClaimReview,
    draft: ReviewDraft,
    context: ChangeContext,
  ): Promise<ClaimReview> {
    const patch = toldBy(draft);
    const review = await this.revisions.change(tx, ClaimReview, stored, { patch }, context);
    this.announce(tx, review);
    return review;
  }

  /** Notifies those who follow the claim of a review that was added or changed, once that is stored. */
  announce(tx: WriteTransaction, { id, claimId }: ClaimReview): void {
    tx.announce({ kind: 'claimReviewed', claimId, reviewId: id });
  }

  /**
   * Updates claims whose reviews were added, changed, moved or removed at this instant. A claim says how many it
   * has, and the verdict that `decideVerdict` finds in them; and it is matched by their titles.
   */
  async tellClaims(tx: WriteTransaction, claimIds: readonly string[], at: string): Promise<void> {
    if (claimIds.length === 0) return;
    await tx.all(
      sql`UPDATE claim SET review_count = (SELECT COUNT(*) FROM claim_review r
        WHERE r.claim_id = claim.id), verdict = ${await this.verdicts(tx, claimIds)}
        WHERE ${tx.dialect.inList(raw('claim.id'), claimIds)}`,
    );
    touchByIds(tx, 'claim', claimIds, at);
    await this.matches.refresh(tx, claimIds);
  }

  // An expression with the verdict of each of the claims: one statement, whatever their number.
  private async verdicts(tx: WriteTransaction, claimIds: readonly string[]): Promise<Sql> {
    const reviews = await tx.all<Judgement & { claimId: string }>(
      sql`SELECT r.claim_id AS "claimId", r.publisher_id AS "publisherId", r.verdict FROM claim_review r
        WHERE ${tx.dialect.inList(raw('r.claim_id'), claimIds)} ORDER BY r.published_sort DESC, r.id DESC`,
    );
    const claimsByVerdict = new Map<Verdict, string[]>();
    for (const [claimId, judgements] of grouped(reviews)) {
      const verdict = decideVerdict(judgements)?.verdict;
      if (verdict !== undefined)
        claimsByVerdict.set(verdict, [...(claimsByVerdict.get(verdict) ?? []), claimId]);
    }
    if (claimsByVerdict.size === 0) return raw('NULL');
    const cases = [...claimsByVerdict].map(
      ([verdict, ids]) => sql`WHEN ${tx.dialect.inList(raw('claim.id'), ids)} THEN CAST(${verdict} AS text)`,
    );
    return sql`CASE ${join(cases, ' ')} END`;
  }

  private restoreCorrection(
    tx: WriteTransaction,
    id: string,
    number: number,
    { correction, changes }: RestoredCorrection,
    context: ChangeContext,
  ): void {
    const { madeBy, correctedAt: at, note: reason } = correction;
    const author = { ...context.author, name: madeBy ?? context.author.name };
    const entry = { id, number, action: RevisionAction.UPDATED, changes };
    this.revisions.note(tx, [entry], { ...context, author, at, reason });
  }

  private newReview(draft: ReviewDraft, context: ChangeContext): ClaimReview {
    const last = draft.review.corrections.at(-1);
    return {
      id: this.ids.next('claimReview'),
      createdAt: context.at,
      updatedAt: context.at,
      claimId: draft.claim.id,
      naturalKey: reviewKey(draft),
      ...describedBy(draft),
      revision: 1 + draft.review.corrections.length,
      correctionNote: last?.note ?? null,
      correctedAt: last?.correctedAt ?? null,
      importBatchId: context.importBatchId,
    } as ClaimReview;
  }
}

/** True for a review that a person has published or corrected here: no import changes it. */
export function isPersonal(review: ClaimReview): boolean {
  return review.correctedAt !== null || review.importBatchId === null;
}

/** What two imports of one review have in common: its claim, however that is worded now, and its address. */
export function reviewKey({ claim, review }: ReviewDraft): string {
  return keyOf(claim.id, review.canonicalUrl);
}

function grouped<T extends { readonly claimId: string }>(reviews: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const review of reviews) {
    const group = groups.get(review.claimId);
    if (group === undefined) groups.set(review.claimId, [review]);
    else group.push(review);
  }
  return groups;
}

function keyOf(claimId: string, url: string): string {
  return sha256(`${claimId}\n${url}`);
}

// What a row leaves out stays as it is stored.
function toldBy(draft: ReviewDraft): Partial<ClaimReview> {
  const { evidence, publishedSort, ...described } = describedBy(draft);
  const told = Object.fromEntries(Object.entries(described).filter(([, value]) => value !== null));
  return {
    ...told,
    ...(draft.review.evidence.length > 0 ? { evidence } : {}),
    ...(draft.review.publishedOn === null ? {} : { publishedSort }),
  };
}

function describedBy({ review, publisherId }: ReviewDraft): Partial<ClaimReview> {
  const { canonicalUrl: _key, publisher: _publisher, corrections: _corrections, ...columns } = review;
  return { ...columns, publisherId, publishedSort: review.publishedOn ?? '' };
}
