import sql, { raw } from 'sql-template-tag';
import type { Claim } from '../claims/claim.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { claimFingerprint, sha256 } from '../domain/quotation-text';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { changedFields } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
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
  ) {}

  /** The stored review of each draft, if there is one, by natural key. */
  async find(
    tx: WriteTransaction,
    drafts: readonly ReviewDraft[],
  ): Promise<ReadonlyMap<string, ClaimReview>> {
    if (drafts.length === 0) return new Map();
    const rows = await tx.rows(
      ClaimReview,
      sql`SELECT ${tx.shape(ClaimReview).select('r')} FROM claim_review r WHERE ${tx.dialect.inList(raw('r.natural_key'), drafts.map(reviewKey))}`,
    );
    return new Map(rows.map((review) => [review.naturalKey, review]));
  }

  /** Adds reviews that are not stored yet. */
  async insert(
    tx: WriteTransaction,
    drafts: readonly ReviewDraft[],
    context: ChangeContext,
  ): Promise<ClaimReview[]> {
    const reviews = drafts.map((draft) => this.newReview(draft, context));
    await tx.insert(ClaimReview, reviews);
    await this.revisions.created(
      tx,
      reviews.map((review) => review.id),
      context,
    );
    return reviews;
  }

  /** Changes a stored review to what a draft says; null when it says nothing new. */
  async update(
    tx: WriteTransaction,
    stored: ClaimReview,
    draft: ReviewDraft,
    context: ChangeContext,
  ): Promise<ClaimReview | null> {
    const patch = changedFields(stored, describedBy(draft));
    if (Object.keys(patch).length === 0) return null;
    return await this.revisions.change(tx, ClaimReview, stored, { patch }, context);
  }

  /** Keeps what claims say of their reviews: how many, and the verdict of the newest. */
  async refreshVerdicts(tx: WriteTransaction, claimIds: readonly string[]): Promise<void> {
    if (claimIds.length === 0) return;
    await tx.all(
      sql`UPDATE claim SET review_count = (SELECT COUNT(*) FROM claim_review r WHERE r.claim_id = claim.id), verdict = (SELECT r.verdict FROM claim_review r WHERE r.claim_id = claim.id ORDER BY r.published_sort DESC, r.id DESC LIMIT 1) WHERE ${tx.dialect.inList(raw('claim.id'), claimIds)}`,
    );
  }

  private newReview(draft: ReviewDraft, context: ChangeContext): ClaimReview {
    return {
      id: this.ids.next('claimReview'),
      revision: 1,
      createdAt: context.at,
      updatedAt: context.at,
      claimId: draft.claim.id,
      naturalKey: reviewKey(draft),
      ...describedBy(draft),
      correctionNote: null,
      correctedAt: null,
      importBatchId: context.importBatchId,
    } as ClaimReview;
  }
}

/** What two imports of one review have in common. */
export function reviewKey(draft: ReviewDraft): string {
  return sha256(`${draft.review.canonicalUrl}\n${claimFingerprint(draft.claim.text)}`);
}

function describedBy({ review, publisherId }: ReviewDraft): Partial<ClaimReview> {
  const { canonicalUrl: _key, publisher: _publisher, ...columns } = review;
  return { ...columns, publisherId, publishedSort: review.publishedOn ?? '' };
}
