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
import { Actor } from './actor.entity';
import type { ActorService } from './actor.service';
import { refuseMergedActor } from './actor.service';
import { recountQuotations } from './quotation-counts';

// Tables to the right are named, not imported: a merge must reach every place that refers to an actor.
const REFERENCES: readonly MergedReference[] = [
  { table: 'actor', column: 'merged_into_id', shownBy: { actor: 'id' } },
  { table: 'actor_alias', column: 'actor_id', uniqueWith: ['folded', 'kind'], shownBy: {} },
  { table: 'quotation', column: 'speaker_id', shownBy: { quotation: 'id' } },
  { table: 'joint_speaker', column: 'actor_id', shownBy: { quotation: 'quotation_id' } },
  { table: 'attribution_hop', column: 'actor_id', shownBy: { quotation: 'quotation_id' } },
  { table: 'stance_coding', column: 'speaker_id', shownBy: { claim: 'claim_id' } },
  {
    table: 'stance_coding',
    column: 'actor_id',
    uniqueWith: ['quotation_id', 'coder'],
    shownBy: { stance_coding: 'id', quotation: 'quotation_id' },
  },
];

/** Makes one actor of two, and two of one again. */
export class ActorMergeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actors: ActorService,
    private readonly revisions: RevisionLog,
  ) {}

  /** Points everything at the survivor. The merged id stays resolvable, and unmerge undoes it. */
  merge(mergedId: string, survivorId: string, reason: string | null, author: Author): Promise<Actor> {
    return this.database.write(async (tx) => {
      const [merged, survivor] = [
        await this.actors.require(tx, mergedId),
        await this.actors.require(tx, survivorId, 'intoId'),
      ];
      refuseOddMerge(merged, survivor);
      const context = this.context(author, reason);
      await moveReferences(tx, REFERENCES, mergedId, survivorId, context.at);
      await rewriteTargetKeys(tx, survivorId);
      recountQuotations(tx, [mergedId, survivorId]);
      const change = { action: RevisionAction.MERGED, patch: { mergedIntoId: survivorId } };
      await this.revisions.change(tx, Actor, merged, change, context);
      touchByIds(tx, 'actor', [survivorId], context.at);
      return await this.actors.require(tx, survivorId);
    });
  }

  /** Lets a merged actor stand for itself again, with what was pointed at its survivor. */
  unmerge(mergedId: string, reason: string | null, author: Author): Promise<Actor> {
    return this.database.write(async (tx) => {
      const merged = await this.actors.require(tx, mergedId);
      const survivorId = merged.mergedIntoId;
      if (survivorId === null) {
        throw new DomainError(ErrorCode.CONFLICT, `${mergedId} is not merged into another actor.`, ['id']);
      }
      const context = this.context(author, reason);
      await moveReferencesBack(tx, REFERENCES, mergedId, survivorId, context.at);
      await rewriteTargetKeys(tx, mergedId);
      recountQuotations(tx, [mergedId, survivorId]);
      touchByIds(tx, 'actor', [survivorId], context.at);
      const change = { action: RevisionAction.UNMERGED, patch: { mergedIntoId: null } };
      return await this.revisions.change(tx, Actor, merged, change, context);
    });
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

async function rewriteTargetKeys(tx: WriteTransaction, actorId: string): Promise<void> {
  await tx.all(sql`UPDATE stance_coding SET target_key = ${`actor:${actorId}`} WHERE actor_id = ${actorId}`);
}

function refuseOddMerge(merged: Actor, survivor: Actor): void {
  if (merged.id === survivor.id) {
    throw new DomainError(ErrorCode.INVALID, 'An actor cannot be merged into itself. Give two ids.', [
      'intoId',
    ]);
  }
  refuseMergedActor(merged, 'id');
  refuseMergedActor(survivor, 'intoId');
}
