import type { ClaimDirectory, ClaimsCreated } from '../../claims/claim-directory';
import type { ClaimCandidate } from '../../claims/matching/claim-matcher';
import type { ClaimSuggestions, Looking } from '../../claims/matching/claim-suggestions';
import type { Claim } from '../../claims/claim.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import { isWhole } from '../../quotations/rows/quotation-row';
import type { Quotation } from '../../quotations/quotation.entity';
import type { ChangeContext } from '../../revisions/author';
import type { IntakeOptions } from './intake';
import type { IntakeRows } from './intake-rows';
import type { StoredRows } from './existing-quotation-matcher';
import type { PreparedRow } from './row-placement';

/** What an intake of quotations does about claims: creates those that rows name, and suggests others. */
export class IntakeClaims {
  constructor(
    private readonly claims: ClaimDirectory,
    private readonly suggestions: ClaimSuggestions,
  ) {}

  /** The claims that the rows name, those created of which there was none. */
  async ensure(tx: WriteTransaction, intake: IntakeRows, context: ChangeContext): Promise<ClaimsCreated> {
    const mentions = intake.good.flatMap((row) =>
      row.checked.stances.flatMap((stance) => stance.claim ?? []),
    );
    const missing = [...new Set(mentions)].filter((mention) => !intake.claims.has(mention));
    if (missing.length === 0) return { claims: intake.claims, created: [] };
    const { claims, created } = await this.claims.create(tx, missing, context);
    return { claims: new Map([...intake.claims, ...claims]), created };
  }

  /**
   * Starts to look for the claims that new quotations repeat. Only for what is new: what a person has rejected does not
   * come back when the same rows are imported again.
   */
  look(
    tx: WriteTransaction,
    intake: IntakeRows,
    stored: StoredRows,
    { suggestClaims }: IntakeOptions,
  ): Looking {
    const rows = intake.good.filter((row) => suggestClaims && !stored.has(row.index) && !saysItsClaims(row));
    return this.suggestions.look(
      rows.map((row) => row.placement.text),
      { ownClaims: this.claims.hasCreated(tx) },
    );
  }

  /** Suggests what was found to those of the new quotations whose rows have not said their claims. */
  async suggest(
    tx: WriteTransaction,
    intake: IntakeRows,
    created: readonly Quotation[],
    matches: ReadonlyMap<string, readonly ClaimCandidate[]>,
    context: ChangeContext,
  ): Promise<void> {
    const toldBy = intake.recorded.filter(({ row }) => saysItsClaims(row));
    const told = new Set(toldBy.map(({ quotation }) => quotation.id));
    const untold = created.filter((quotation) => !told.has(quotation.id));
    await this.suggestions.suggest(tx, untold, matches, context);
  }

  /** Suggests the new claims for quotations that were stored before. */
  async suggestNew(tx: WriteTransaction, claims: readonly Claim[], context: ChangeContext): Promise<void> {
    await this.suggestions.suggestNew(tx, claims, context);
  }
}

// A row that is whole, or names a claim, has said which claims it repeats.
function saysItsClaims({ checked }: PreparedRow): boolean {
  return isWhole(checked) || checked.stances.some((stance) => stance.claim !== null);
}
