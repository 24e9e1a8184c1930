import sql from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { Author, ChangeContext } from '../revisions/author';
import type { MergedReference } from '../revisions/merge';
import { moveReferences, moveReferencesBack } from '../revisions/merge';
import type { RevisionLog } from '../revisions/revision-log';
import { RevisionAction } from '../revisions/revision.entity';
import type { ClaimDays } from './claim-days';
import { Claim } from './claim.entity';
import type { ClaimService } from './claim.service';
import { refuseMergedClaim } from './claim.service';

/** Called when a merge has moved reviews from claim to claim. */
export type ReviewsMoved = (tx: WriteTransaction, claimIds: readonly string[], at: string) => Promise<void>;

const REFERENCES: readonly MergedReference[] = [
  { table: 'claim', column: 'merged_into_id', shownBy: { claim: 'id' } },
  {
    table: 'stance_coding',
    column: 'claim_id',
    uniqueWith: ['quotation_id', 'coder'],
    shownBy: { stance_coding: 'id', quotation: 'quotation_id' },
  },
  { table: 'claim_review', column: 'claim_id', shownBy: { claim_review: 'id' } },
];

/** Makes one claim of two, and two of one again. */
export class ClaimMergeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claims: ClaimService,
    private readonly days: ClaimDays,
    private readonly revisions: RevisionLog,
    private readonly reviewsMoved: ReviewsMoved,
  ) {}

  /** Points everything at the survivor. The merged id stays resolvable, and unmerge undoes it. */
  merge(mergedId: string, survivorId: string, reason: string | null, author: Author): Promise<Claim> {
    return this.database.write(async (tx) => {
      const [merged, survivor] = [
        await this.claims.require(tx, mergedId),
        await this.claims.require(tx, survivorId, 'intoId'),
      ];
      refuseOddMerge(merged, survivor);
      const context = this.context(author, reason);
      await moveReferences(tx, REFERENCES, mergedId, survivorId, context.at);
      await tx.all(
        sql`UPDATE stance_coding SET target_key = ${`claim:${survivorId}`} WHERE claim_id = ${survivorId}`,
      );
      const change = { action: RevisionAction.MERGED, patch: { mergedIntoId: survivorId } };
      await this.revisions.change(tx, Claim, merged, change, context);
      await this.refresh(tx, [mergedId, survivorId], context.at);
      return await this.claims.require(tx, survivorId);
    });
  }

  /** Lets a merged claim stand for itself again, with what was pointed at its survivor. */
  unmerge(mergedId: string, reason: string | null, author: Author): Promise<Claim> {
    return this.database.write(async (tx) => {
      const merged = await this.claims.require(tx, mergedId);
      const survivorId = merged.mergedIntoId;
      if (survivorId === null) {
        throw new DomainError(ErrorCode.CONFLICT, `${mergedId} is not merged into another claim.`, ['id']);
      }
      const context = this.context(author, reason);
      await moveReferencesBack(tx, REFERENCES, mergedId, survivorId, context.at);
      await tx.all(
        sql`UPDATE stance_coding SET target_key = ${`claim:${mergedId}`} WHERE claim_id = ${mergedId}`,
      );
      const change = { action: RevisionAction.UNMERGED, patch: { mergedIntoId: null } };
      await this.revisions.change(tx, Claim, merged, change, context);
      await this.refresh(tx, [mergedId, survivorId], context.at);
      return await this.claims.require(tx, mergedId);
    });
  }

  private async refresh(tx: WriteTransaction, ids: readonly string[], at: string): Promise<void> {
    this.days.followCodings(tx, ids, at);
    await this.reviewsMoved(tx, ids, at);
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

function refuseOddMerge(merged: Claim, survivor: Claim): void {
  if (merged.id === survivor.id) {
    throw new DomainError(ErrorCode.INVALID, 'A claim cannot be merged into itself. Give two ids.', [
      'intoId',
    ]);
  }
  refuseMergedClaim(merged, 'id');
  refuseMergedClaim(survivor, 'intoId');
}
