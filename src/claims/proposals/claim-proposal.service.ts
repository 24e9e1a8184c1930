import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { StoredQuotations } from '../../quotations/decisions/stored-quotations';
import { refuseRetracted } from '../../quotations/quotation.service';
import type { StanceCoding } from '../../quotations/stances/stance-coding.entity';
import type { Author } from '../../revisions/author';
import type { ClaimRow } from '../claim-row';
import type { ClaimSources } from '../claim-sources';
import { stanceOfOwnClaim } from '../claim-wording';
import type { Claim } from '../claim.entity';
import type { ClaimService } from '../claim.service';

/** A proposal that somebody accepts. */
export interface AcceptedProposal extends Omit<ClaimRow, 'text'> {
  readonly quotationIds: readonly string[];
  /** Made of the first quotation when left out. */
  readonly text?: string | null;
}

/** Makes claims of proposals. */
export class ClaimProposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claims: ClaimService,
    private readonly sources: ClaimSources,
  ) {}

  /** Creates the claim and codes its quotations by what each says of it, in one go and in the author's name. */
  accept(
    { quotationIds, ...row }: AcceptedProposal,
    author: Author,
  ): Promise<{ readonly claim: Claim; readonly stanceCodings: readonly StanceCoding[] }> {
    return this.database.write(async (tx) => {
      const ids = [...new Set(quotationIds)];
      const stored = await StoredQuotations.load(tx, ids);
      const quotations = quotationIds.map((id, i) => {
        try {
          const quotation = stored.require(id);
          refuseRetracted(quotation);
          return quotation;
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          throw new DomainError(error.code, error.message, ['quotationIds', i]);
        }
      });
      const [first] = quotations;
      if (first === undefined) {
        const message = 'Name the quotations that say it: those of the proposal.';
        throw new DomainError(ErrorCode.REQUIRED, message, ['quotationIds']);
      }
      const text = row.text ?? (await this.sources.wording(tx, first));
      const stated = quotations.map((quotation) => ({
        quotation,
        stance: stanceOfOwnClaim(quotation.act),
      }));
      const context = { author, at: instant(this.clock), reason: null, importBatchId: null };
      const { claim, codings } = await this.claims.createIn(tx, { ...row, text }, stated, context);
      return { claim, stanceCodings: codings };
    });
  }
}
