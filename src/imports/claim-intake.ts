import type { ClaimDirectory } from '../claims/claim-directory';
import type { CheckedClaim, ClaimRow } from '../claims/claim-row';
import { checkClaimRow } from '../claims/claim-row';
import type { ClaimService } from '../claims/claim.service';
import type { Claim } from '../claims/claim.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors';
import { Faults } from '../domain/faults';
import { claimFingerprint } from '../domain/quotation-text';
import type { OutletDirectory } from '../outlets/outlet-directory';
import type { CheckedReview, ReviewRow } from '../reviews/review-row';
import { checkReviewRow } from '../reviews/review-row';
import type { ReviewDraft, ReviewStore } from '../reviews/review-store';
import { reviewKey } from '../reviews/review-store';
import type { ChangeContext } from '../revisions/author';
import { ImportConflictPolicy, ImportErrorPolicy, ImportRowStatus, NothingKept } from './policies';
import type { ImportPolicy, RowOutcome } from './policies';

/** A claim as it comes in, with its reviews. */
export interface ClaimIntakeRow extends ClaimRow {
  readonly reviews?: readonly ReviewRow[] | null;
}

interface Prepared {
  readonly index: number;
  readonly claim: CheckedClaim;
  readonly reviews: readonly CheckedReview[];
}

/** The stores that a claim intake works with. */
export interface ClaimIntakeStores {
  readonly outlets: OutletDirectory;
  readonly claims: ClaimDirectory;
  readonly claimService: ClaimService;
  readonly reviews: ReviewStore;
}

const MAX_REVIEWS = 50;

/** Takes claims with their reviews in, all rows with one set of statements. */
export class ClaimIntake {
  constructor(private readonly stores: ClaimIntakeStores) {}

  /** Runs inside the caller's transaction; throws NothingKept when the policy rejects the batch. */
  async take(
    tx: WriteTransaction,
    rows: readonly ClaimIntakeRow[],
    policy: ImportPolicy,
    context: ChangeContext,
  ): Promise<RowOutcome[]> {
    const outcomes = new Map<number, RowOutcome>();
    const prepared = prepare(rows, outcomes);
    const known = await this.stores.claims.find(
      tx,
      prepared.map((row) => row.claim.text),
    );
    const open = prepared.filter((row) => !this.settle(row, known.get(row.claim.text), policy, outcomes));
    if (policy.onError === ImportErrorPolicy.REJECT_ALL && [...outcomes.values()].some(isFailed)) {
      throw new NothingKept({ outcomes: rows.map((_, i) => failedOnly(outcomes.get(i), i)) });
    }
    const claims = await this.writeClaims(tx, open, known, outcomes, context);
    await this.writeReviews(tx, open, claims, outcomes, context);
    return rows.map((_, index) => outcomes.get(index) ?? notAttempted(index));
  }

  private settle(
    row: Prepared,
    claim: Claim | undefined,
    policy: ImportPolicy,
    outcomes: Map<number, RowOutcome>,
  ): boolean {
    if (claim === undefined || policy.onConflict === ImportConflictPolicy.UPDATE) return false;
    const skipped = policy.onConflict === ImportConflictPolicy.SKIP;
    const message = `This claim is already stored as ${claim.id}. Leave the row out, or import with onConflict UPDATE or SKIP.`;
    outcomes.set(row.index, {
      index: row.index,
      status: skipped ? ImportRowStatus.SKIPPED : ImportRowStatus.FAILED,
      id: skipped ? claim.id : null,
      faults: skipped ? [] : [new DomainError(ErrorCode.CONFLICT, message, ['text'])],
    });
    return true;
  }

  private async writeClaims(
    tx: WriteTransaction,
    rows: readonly Prepared[],
    known: ReadonlyMap<string, Claim>,
    outcomes: Map<number, RowOutcome>,
    context: ChangeContext,
  ): Promise<Map<number, Claim>> {
    const claims = new Map<number, Claim>();
    const fresh = rows.filter((row) => !known.has(row.claim.text));
    const created = await this.stores.claims.insert(
      tx,
      fresh.map((row) => row.claim),
      context,
    );
    fresh.forEach((row, i) => note(row, created[i] as Claim, ImportRowStatus.CREATED));
    for (const row of rows) {
      const stored = known.get(row.claim.text);
      if (stored === undefined) continue;
      const next = await this.stores.claimService.describe(tx, stored, row.claim, context);
      note(row, next, next === stored ? ImportRowStatus.UNCHANGED : ImportRowStatus.UPDATED);
    }
    return claims;

    function note(row: Prepared, claim: Claim, status: ImportRowStatus): void {
      claims.set(row.index, claim);
      outcomes.set(row.index, { index: row.index, status, id: claim.id, faults: [] });
    }
  }

  private async writeReviews(
    tx: WriteTransaction,
    rows: readonly Prepared[],
    claims: ReadonlyMap<number, Claim>,
    outcomes: Map<number, RowOutcome>,
    context: ChangeContext,
  ): Promise<void> {
    const publishers = await this.stores.outlets.ensure(
      tx,
      rows.flatMap((row) => row.reviews.map((review) => review.publisher)),
      context,
    );
    const drafts = rows.flatMap((row) =>
      row.reviews.map((review): { row: Prepared; draft: ReviewDraft } => {
        const publisherId = publishers.get(review.publisher.key)?.id ?? '';
        return { row, draft: { review, claim: claims.get(row.index) as Claim, publisherId } };
      }),
    );
    const stored = await this.stores.reviews.find(
      tx,
      drafts.map((entry) => entry.draft),
    );
    const fresh = new Map<string, ReviewDraft>();
    for (const { row, draft } of drafts) {
      const known = stored.get(reviewKey(draft));
      const isNew = known === undefined && !fresh.has(reviewKey(draft));
      if (isNew) fresh.set(reviewKey(draft), draft);
      const changed =
        known === undefined ? isNew : (await this.stores.reviews.update(tx, known, draft, context)) !== null;
      if (changed) markUpdated(outcomes, row.index);
    }
    await this.stores.reviews.insert(tx, [...fresh.values()], context);
    await this.stores.reviews.refreshVerdicts(tx, [...new Set(drafts.map((entry) => entry.draft.claim.id))]);
  }
}

function prepare(rows: readonly ClaimIntakeRow[], outcomes: Map<number, RowOutcome>): Prepared[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const faults = new Faults();
    const claim = checkClaimRow(row, faults);
    const given = row.reviews ?? [];
    if (given.length > MAX_REVIEWS) {
      faults.add(
        new DomainError(ErrorCode.TOO_MANY, `A claim row has at most ${MAX_REVIEWS} reviews.`, ['reviews']),
      );
    }
    const reviews = given
      .slice(0, MAX_REVIEWS)
      .flatMap((review, i) => faults.check(['reviews', i], () => checkReviewRow(review)) ?? []);
    const key = claimFingerprint(claim.text);
    const twin = first.get(key);
    if (twin !== undefined) {
      const message = `Row ${twin} of this batch is the same claim (rows count from 0). Leave one of the two out.`;
      faults.add(new DomainError(ErrorCode.DUPLICATE, message, ['text']));
    }
    first.set(key, twin ?? index);
    if (faults.none) return [{ index, claim, reviews }];
    outcomes.set(index, { index, status: ImportRowStatus.FAILED, id: null, faults: faults.list });
    return [];
  });
}

function markUpdated(outcomes: Map<number, RowOutcome>, index: number): void {
  const outcome = outcomes.get(index);
  if (outcome?.status !== ImportRowStatus.UNCHANGED) return;
  outcomes.set(index, { ...outcome, status: ImportRowStatus.UPDATED });
}

function isFailed(outcome: RowOutcome): boolean {
  return outcome.status === ImportRowStatus.FAILED;
}

function failedOnly(outcome: RowOutcome | undefined, index: number): RowOutcome {
  return outcome !== undefined && isFailed(outcome) ? outcome : notAttempted(index);
}

function notAttempted(index: number): RowOutcome {
  return { index, status: ImportRowStatus.NOT_ATTEMPTED, id: null, faults: [] };
}
