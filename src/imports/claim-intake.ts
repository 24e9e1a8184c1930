import { refuseRestoring } from '../domain/restoring';
import type { Role } from '../domain/role';
import { isDeepStrictEqual } from 'node:util';
import type { ClaimDirectory } from '../claims/claim-directory';
import type { CheckedClaim, ClaimRow } from '../claims/claim-row';
import { checkClaimRow } from '../claims/claim-row';
import type { ClaimSuggestions } from '../claims/claim-suggestions';
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
import { isPersonal, reviewKey } from '../reviews/review-store';
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
  readonly suggestions: ClaimSuggestions;
}

const MAX_REVIEWS = 50;

/** Takes claims with their reviews in, all rows with one set of statements. */
export class ClaimIntake {
  constructor(private readonly stores: ClaimIntakeStores) {}

  /** Runs inside the caller's transaction; throws NothingKept when the policy rejects the batch. */
  async take(
    tx: WriteTransaction,
    rows: readonly ClaimIntakeRow[],
    policy: ImportPolicy & { readonly suggestClaims: boolean },
    context: ChangeContext,
  ): Promise<RowOutcome[]> {
    const outcomes = new Map<number, RowOutcome>();
    const prepared = prepare(rows, outcomes, context.author.role);
    if (prepared.some((row) => row.reviews.length > 0)) await this.stores.outlets.holdNames(tx);
    await this.stores.claims.holdWordings(tx);
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
    const fresh = open
      .filter((row) => !known.has(row.claim.text))
      .map((row) => claims.get(row.index) as Claim);
    if (policy.suggestClaims) await this.stores.suggestions.suggestNew(tx, fresh, context);
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
    const byKey = new Map<string, Prepared[]>();
    for (const row of fresh) {
      const key = claimFingerprint(row.claim.text);
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    const groups = [...byKey.values()];
    const created = await this.stores.claims.insert(
      tx,
      groups.map((group) => ({
        ...(group[0] as Prepared).claim,
        titles: group.flatMap(({ reviews }) => reviews.flatMap((review) => review.title ?? [])),
      })),
      context,
    );
    groups.forEach(([first, ...others], i) => {
      const claim = created[i] as Claim;
      note(first as Prepared, claim, ImportRowStatus.CREATED);
      for (const row of others) note(row, claim, ImportRowStatus.UNCHANGED);
    });
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
    const seen = new Set<string>();
    const changed: string[] = [];
    for (const { row, draft } of drafts) {
      const key = reviewKey(draft);
      // Two wordings that were merged can bring the same review; the first row's counts.
      if (seen.has(key)) continue;
      seen.add(key);
      const known = stored.get(key);
      if (known === undefined) fresh.set(key, draft);
      else if (!this.stores.reviews.differs(known, draft)) continue;
      else if (isPersonal(known)) {
        markProtected(outcomes, row.index, known.id);
        continue;
      } else {
        await this.stores.reviews.update(tx, known, draft, context);
        changed.push(draft.claim.id);
      }
      markUpdated(outcomes, row.index);
    }
    this.stores.reviews.insert(tx, [...fresh.values()], context);
    changed.push(...[...fresh.values()].map((draft) => draft.claim.id));
    await this.stores.reviews.tellClaims(tx, [...new Set(changed)], context.at);
  }
}

function prepare(rows: readonly ClaimIntakeRow[], outcomes: Map<number, RowOutcome>, role: Role): Prepared[] {
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
    given.forEach((review, i) =>
      faults.check(['reviews', i], () => refuseRestoring(role, review, ['corrections'])),
    );
    const distinct = distinctReviews(reviews, faults);
    const key = claimFingerprint(claim.text);
    const twin = first.get(key);
    if (twin !== undefined && !addsReviewsOnly(row)) {
      const message = `Row ${twin} of this batch is the same claim (rows count from 0). Leave one of the two out.`;
      faults.add(new DomainError(ErrorCode.DUPLICATE, message, ['text']));
    }
    first.set(key, twin ?? index);
    if (faults.none) return [{ index, claim, reviews: distinct }];
    outcomes.set(index, { index, status: ImportRowStatus.FAILED, id: null, faults: faults.list });
    return [];
  });
}

// A list of reviews names a claim once for each of them.
function addsReviewsOnly({ language, topics, reviews }: ClaimIntakeRow): boolean {
  return !language && !topics && (reviews?.length ?? 0) > 0;
}

// The same review twice is one; two reviews of one address are a contradiction.
function distinctReviews(reviews: readonly CheckedReview[], faults: Faults): CheckedReview[] {
  const distinct = new Map<string, CheckedReview>();
  reviews.forEach((review, i) => {
    const twin = distinct.get(review.canonicalUrl);
    distinct.set(review.canonicalUrl, twin ?? review);
    if (twin === undefined || isDeepStrictEqual(twin, review)) return;
    const message =
      'Another review of this row has the same address and says something else. Leave one of the two out.';
    faults.add(new DomainError(ErrorCode.DUPLICATE, message, ['reviews', i, 'url']));
  });
  return [...distinct.values()];
}

function markProtected(outcomes: Map<number, RowOutcome>, index: number, reviewId: string): void {
  const outcome = outcomes.get(index);
  if (outcome === undefined) return;
  const message = `A person has published or corrected ${reviewId} here, so the import leaves it as it is. Use correctClaimReview to change it.`;
  const fault = new DomainError(ErrorCode.PROTECTED, message, ['reviews']);
  const status = outcome.status === ImportRowStatus.UNCHANGED ? ImportRowStatus.SKIPPED : outcome.status;
  outcomes.set(index, { ...outcome, status, faults: [...outcome.faults, fault] });
}

function markUpdated(outcomes: Map<number, RowOutcome>, index: number): void {
  const outcome = outcomes.get(index);
  const wasLeft =
    outcome?.status === ImportRowStatus.UNCHANGED || outcome?.status === ImportRowStatus.SKIPPED;
  if (outcome !== undefined && wasLeft) outcomes.set(index, { ...outcome, status: ImportRowStatus.UPDATED });
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
