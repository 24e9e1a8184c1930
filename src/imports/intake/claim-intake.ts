import type { ClaimDirectory } from '../../claims/claim-directory';
import type { ClaimSuggestions } from '../../claims/matching/claim-suggestions';
import type { ClaimService } from '../../claims/claim.service';
import type { Claim } from '../../claims/claim.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { claimFingerprint } from '../../domain/text/quotation-text';
import type { OutletDirectory } from '../../outlets/outlet-directory';
import type { ReviewDraft, ReviewStore } from '../../reviews/review-store';
import { isPersonal, reviewKey } from '../../reviews/review-store';
import type { ChangeContext } from '../../revisions/author';
import { ImportConflictPolicy } from '../batches/policies';
import {
  ImportErrorPolicy,
  ImportRowStatus,
  NothingKept,
  failedOnly,
  isFailed,
  notAttempted,
} from '../../domain/row-outcome';
import type { ImportPolicy } from '../batches/policies';
import type { RowOutcome } from '../../domain/row-outcome';
import type { CheckedClaimRow, ClaimIntakeRow } from './claim-intake-rows';
import { checkClaimRows } from './claim-intake-rows';
import { markProtected, markUpdated } from './claim-outcomes';

/** The stores that a claim intake works with. */
export interface ClaimIntakeStores {
  readonly outlets: OutletDirectory;
  readonly claims: ClaimDirectory;
  readonly claimService: ClaimService;
  readonly reviews: ReviewStore;
  readonly suggestions: ClaimSuggestions;
}

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
    const prepared = checkClaimRows(rows, outcomes, context.author.role);
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
    row: CheckedClaimRow,
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
    rows: readonly CheckedClaimRow[],
    known: ReadonlyMap<string, Claim>,
    outcomes: Map<number, RowOutcome>,
    context: ChangeContext,
  ): Promise<Map<number, Claim>> {
    const claims = new Map<number, Claim>();
    const fresh = rows.filter((row) => !known.has(row.claim.text));
    const byKey = new Map<string, CheckedClaimRow[]>();
    for (const row of fresh) {
      const key = claimFingerprint(row.claim.text);
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    const groups = [...byKey.values()];
    const created = await this.stores.claims.insert(
      tx,
      groups.map((group) => ({
        ...(group[0] as CheckedClaimRow).claim,
        titles: group.flatMap(({ reviews }) => reviews.flatMap((review) => review.title ?? [])),
      })),
      context,
    );
    groups.forEach(([first, ...others], i) => {
      const claim = created[i] as Claim;
      note(first as CheckedClaimRow, claim, ImportRowStatus.CREATED);
      for (const row of others) note(row, claim, ImportRowStatus.UNCHANGED);
    });
    for (const row of rows) {
      const stored = known.get(row.claim.text);
      if (stored === undefined) continue;
      const next = await this.stores.claimService.describe(tx, stored, row.claim, context);
      note(row, next, next === stored ? ImportRowStatus.UNCHANGED : ImportRowStatus.UPDATED);
    }
    return claims;

    function note(row: CheckedClaimRow, claim: Claim, status: ImportRowStatus): void {
      claims.set(row.index, claim);
      outcomes.set(row.index, { index: row.index, status, id: claim.id, faults: [] });
    }
  }

  private async writeReviews(
    tx: WriteTransaction,
    rows: readonly CheckedClaimRow[],
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
      row.reviews.map((review): { row: CheckedClaimRow; draft: ReviewDraft } => {
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
