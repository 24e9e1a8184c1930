import sql from 'sql-template-tag';
import type { ClaimService } from '../claims/claim.service';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { checkText } from '../domain/text/text-checks';
import type { Verdict } from '../domain/verdicts/verdict';
import type { OutletDirectory } from '../outlets/outlet-directory';
import type { Author, ChangeContext } from '../revisions/author';
import { requireRevision } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { ClaimReview } from './claim-review.entity';
import type { EvidenceRow, ReviewRow } from './review-row';
import { checkEvidence, checkReviewRow, checkScale, checkShort } from './review-row';
import type { ReviewDraft, ReviewStore } from './review-store';
import { reviewKey } from './review-store';

/** What a correction may change; undefined leaves a field as it is. */
export interface ReviewCorrection {
  readonly verdict?: Verdict | null;
  readonly label?: string | null;
  readonly ratingValue?: number | null;
  readonly bestRating?: number | null;
  readonly worstRating?: number | null;
  readonly explanation?: string | null;
  readonly evidence?: readonly EvidenceRow[] | null;
}

const MAX_NOTE = 5000;
const KEEP_VERDICT = 'A review needs a verdict. Leave the field out to keep its value.';

/** What people do with fact-checks: publish and correct. */
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claims: ClaimService,
    private readonly outlets: OutletDirectory,
    private readonly reviews: ReviewStore,
    private readonly revisions: RevisionLog,
  ) {}

  publish(claimId: string, row: ReviewRow, author: Author): Promise<ClaimReview> {
    const review = checkReviewRow(row);
    return this.database.write(async (tx) => {
      const context = this.context(author, null);
      const claim = await this.claims.require(tx, claimId, 'claimId');
      if (claim.mergedIntoId !== null) {
        const message = `${claimId} was merged into ${claim.mergedIntoId}. Review that claim.`;
        throw new DomainError(ErrorCode.CONFLICT, message, ['claimId']);
      }
      const publishers = await this.outlets.ensure(tx, [review.publisher], context);
      const draft: ReviewDraft = {
        review,
        claim,
        publisherId: publishers.get(review.publisher.key)?.id ?? '',
      };
      const known = (await this.reviews.find(tx, [draft])).get(reviewKey(draft));
      if (known !== undefined) {
        const message = `This review of this claim is already stored as ${known.id}. Use correctClaimReview to change it.`;
        throw new DomainError(ErrorCode.DUPLICATE, message, ['url']);
      }
      const [stored] = this.reviews.insert(tx, [draft], context);
      await this.reviews.tellClaims(tx, [claim.id], context.at);
      return stored as ClaimReview;
    });
  }

  /** Changes a published review openly: what it said before stays in its revisions, and the note says why. */
  correct(
    id: string,
    correction: ReviewCorrection,
    note: string,
    expectedRevision: number,
    author: Author,
  ): Promise<ClaimReview> {
    checkText(note, { max: MAX_NOTE, min: 1 }, ['note']);
    if (correction.verdict === null) throw new DomainError(ErrorCode.REQUIRED, KEEP_VERDICT, ['verdict']);
    const { label, explanation, evidence, ...plain } = correction;
    return this.database.write(async (tx) => {
      const review = await this.require(tx, id);
      requireRevision(review, expectedRevision);
      checkScale({ ...review, ...plain });
      const context = this.context(author, note);
      const patch = {
        ...plain,
        label: label === undefined ? undefined : checkShort(label, 500, ['label']),
        explanation: explanation === undefined ? undefined : checkShort(explanation, 20_000, ['explanation']),
        evidence: evidence === undefined ? undefined : checkEvidence(evidence ?? []),
        correctionNote: note.trim(),
        correctedAt: context.at,
      } as Partial<ClaimReview>;
      const corrected = await this.revisions.change(tx, ClaimReview, review, { patch }, context);
      this.reviews.announce(tx, corrected);
      await this.reviews.tellClaims(tx, [review.claimId], context.at);
      return corrected;
    });
  }

  private async require(tx: WriteTransaction, id: string): Promise<ClaimReview> {
    const [review] = await tx.rows(
      ClaimReview,
      sql`SELECT ${tx.shape(ClaimReview).select('r')} FROM claim_review r WHERE r.id = ${id}`,
    );
    if (review !== undefined) return review;
    throw new DomainError(
      ErrorCode.NOT_FOUND,
      `There is no claim review ${id.slice(0, 60)}. Look the id up in Claim.reviews.`,
      ['id'],
    );
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}
