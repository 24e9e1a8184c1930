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
import { touchByIds } from '../revisions/touch';
import { Outlet } from './outlet.entity';
import type { OutletService } from './outlet.service';
import { refuseMergedOutlet } from './outlet.service';

/** Called with the claims that both of two publishers have checked, when the two become one, or two again. */
export type PublishersChanged = (
  tx: WriteTransaction,
  claimIds: readonly string[],
  at: string,
) => Promise<void>;

// Tables to the right are named, not imported: a merge must reach every place that refers to an outlet.
const REFERENCES: readonly MergedReference[] = [
  { table: 'outlet', column: 'merged_into_id', shownBy: { outlet: 'id' } },
  { table: 'outlet_alias', column: 'outlet_id', uniqueWith: ['folded', 'kind'], shownBy: {} },
  { table: 'article', column: 'outlet_id', shownBy: { article: 'id' } },
  { table: 'quotation', column: 'outlet_id', shownBy: { quotation: 'id' } },
  { table: 'attribution_hop', column: 'outlet_id', shownBy: { quotation: 'quotation_id' } },
  { table: 'claim_review', column: 'publisher_id', shownBy: { claim_review: 'id' } },
];

/** Makes one outlet of two, and two of one again. */
export class OutletMergeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outlets: OutletService,
    private readonly revisions: RevisionLog,
    private readonly publishersChanged: PublishersChanged,
  ) {}

  /** Points everything at the survivor. The merged one keeps id, name and domain, which lead to the survivor. */
  merge(mergedId: string, survivorId: string, reason: string | null, author: Author): Promise<Outlet> {
    return this.database.write(async (tx) => {
      const [merged, survivor] = [
        await this.outlets.require(tx, mergedId),
        await this.outlets.require(tx, survivorId, 'intoId'),
      ];
      refuseOddMerge(merged, survivor);
      const context = this.context(author, reason);
      const claimIds = await checkedByBoth(tx, mergedId, survivorId);
      await moveReferences(tx, REFERENCES, mergedId, survivorId, context.at);
      const change = { action: RevisionAction.MERGED, patch: { mergedIntoId: survivorId } };
      await this.revisions.change(tx, Outlet, merged, change, context);
      touchByIds(tx, 'outlet', [survivorId], context.at);
      await this.publishersChanged(tx, claimIds, context.at);
      return await this.outlets.require(tx, survivorId);
    });
  }

  /** Lets a merged outlet stand for itself again, with what was pointed at its survivor. */
  unmerge(mergedId: string, reason: string | null, author: Author): Promise<Outlet> {
    return this.database.write(async (tx) => {
      const merged = await this.outlets.require(tx, mergedId);
      const survivorId = merged.mergedIntoId;
      if (survivorId === null) {
        throw new DomainError(ErrorCode.CONFLICT, `${mergedId} is not merged into another outlet.`, ['id']);
      }
      const context = this.context(author, reason);
      await moveReferencesBack(tx, REFERENCES, mergedId, survivorId, context.at);
      touchByIds(tx, 'outlet', [survivorId], context.at);
      const change = { action: RevisionAction.UNMERGED, patch: { mergedIntoId: null } };
      const separate = await this.revisions.change(tx, Outlet, merged, change, context);
      await this.publishersChanged(tx, await checkedByBoth(tx, mergedId, survivorId), context.at);
      return separate;
    });
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

// Each publisher counts once for a claim's verdict: only where both have a say does it matter whether they are one.
async function checkedByBoth(tx: WriteTransaction, oneId: string, otherId: string): Promise<string[]> {
  const rows = await tx.all<{ id: string }>(
    sql`SELECT DISTINCT r.claim_id AS "id" FROM claim_review r WHERE r.publisher_id = ${oneId}
      AND EXISTS (SELECT 1 FROM claim_review x WHERE x.claim_id = r.claim_id AND x.publisher_id = ${otherId})`,
  );
  return rows.map((row) => row.id);
}

function refuseOddMerge(merged: Outlet, survivor: Outlet): void {
  if (merged.id === survivor.id) {
    const message = 'An outlet cannot be merged into itself. Give two ids.';
    throw new DomainError(ErrorCode.INVALID, message, ['intoId']);
  }
  refuseMergedOutlet(merged, 'id');
  refuseMergedOutlet(survivor, 'intoId');
}
