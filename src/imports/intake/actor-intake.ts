import sql, { raw } from 'sql-template-tag';
import { ActorAlias } from '../../actors/actor-alias.entity';
import type { ActorDirectory } from '../../actors/actor-directory';
import type { AliasInput } from '../../actors/actor-edits';
import { Actor } from '../../actors/actor.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import { AliasKind } from '../../domain/actor-kind';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { foldName } from '../../domain/text/quotation-text';
import type { Ids } from '../../ids';
import type { ChangeContext } from '../../revisions/author';
import { blanksFilled } from '../../revisions/patch';
import type { RevisionLog } from '../../revisions/revision-log';
import type { ActorIntakeRow, CheckedActorRow } from './actor-intake-rows';
import { checkActorRows } from './actor-intake-rows';
import type { ImportPolicy } from '../batches/policies';
import type { RowOutcome } from '../../domain/row-outcome';
import { ImportConflictPolicy } from '../batches/policies';
import {
  ImportErrorPolicy,
  ImportRowStatus,
  NothingKept,
  failedOnly,
  isFailed,
  notAttempted,
} from '../../domain/row-outcome';

/** Takes actors in. A row means the actor of its Wikidata item, else of its kind, name and country, and never one like it. */
export class ActorIntake {
  constructor(
    private readonly ids: Ids,
    private readonly directory: ActorDirectory,
    private readonly revisions: RevisionLog,
  ) {}

  /** Runs inside the caller's transaction; throws NothingKept when the policy rejects the batch. */
  async take(
    tx: WriteTransaction,
    rows: readonly ActorIntakeRow[],
    policy: ImportPolicy,
    context: ChangeContext,
  ): Promise<RowOutcome[]> {
    const outcomes = new Map<number, RowOutcome>();
    const prepared = checkActorRows(rows, outcomes);
    const known = await this.known(tx, prepared);
    const open = prepared.filter((row) => !settle(row, known.get(row.index), policy, outcomes));
    if (policy.onError === ImportErrorPolicy.REJECT_ALL && [...outcomes.values()].some(isFailed)) {
      throw new NothingKept({ outcomes: rows.map((_, i) => failedOnly(outcomes.get(i), i)) });
    }
    this.create(
      tx,
      open.filter((row) => !known.has(row.index)),
      outcomes,
      context,
    );
    for (const row of open) {
      const actor = known.get(row.index);
      if (actor === undefined) continue;
      const status = await this.update(tx, actor, row, context);
      outcomes.set(row.index, { index: row.index, status, id: actor.id, faults: [] });
    }
    return rows.map((_, index) => outcomes.get(index) ?? notAttempted(index));
  }

  private async known(tx: WriteTransaction, rows: readonly CheckedActorRow[]): Promise<Map<number, Actor>> {
    if (rows.length === 0) return new Map();
    const keys = rows.map((row) => row.naturalKey);
    const items = rows.flatMap((row) => row.ref.wikidataId ?? []);
    const byItem = items.length === 0 ? raw('1 = 0') : tx.dialect.inList(raw('a.wikidata_id'), items);
    const actors = await tx.rows(
      Actor,
      sql`SELECT ${tx.shape(Actor).select('a')} FROM actor a WHERE ${tx.dialect.inList(raw('a.natural_key'), keys)} OR ${byItem}`,
    );
    const found = new Map(actors.flatMap((actor) => keysOf(actor).map((key) => [key, actor] as const)));
    return new Map(
      rows.flatMap((row) => {
        const actor = found.get(row.naturalKey);
        return actor === undefined ? [] : [[row.index, actor] as const];
      }),
    );
  }

  private create(
    tx: WriteTransaction,
    rows: readonly CheckedActorRow[],
    outcomes: Map<number, RowOutcome>,
    context: ChangeContext,
  ): void {
    const actors = rows.map((row) => this.directory.newActor(row.ref, context));
    tx.insert(Actor, actors);
    tx.insert(
      ActorAlias,
      rows.flatMap((row, i) => this.aliases((actors[i] as Actor).id, row, [])),
    );
    this.revisions.created(
      tx,
      actors.map(({ id }) => id),
      context,
    );
    rows.forEach(({ index }, i) => {
      const id = (actors[i] as Actor).id;
      outcomes.set(index, { index, status: ImportRowStatus.CREATED, id, faults: [] });
    });
  }

  // As everywhere: an import adds what was not known, and changes nothing that was.
  private async update(
    tx: WriteTransaction,
    actor: Actor,
    row: CheckedActorRow,
    context: ChangeContext,
  ): Promise<ImportRowStatus> {
    const stored = await tx.rows(
      ActorAlias,
      sql`SELECT ${tx.shape(ActorAlias).select('l')} FROM actor_alias l WHERE l.actor_id = ${actor.id}`,
    );
    const added = this.aliases(actor.id, row, stored);
    tx.insert(ActorAlias, added);
    const beside = added.map(({ text, kind, validFrom, validTo }) => ({
      field: 'aliases',
      before: null,
      after: { text, kind, validFrom, validTo },
    }));
    const patch = blanksFilled<Actor>(actor, { role: row.ref.role });
    const next = await this.revisions.change(tx, Actor, actor, { patch, beside }, context);
    return next === actor ? ImportRowStatus.UNCHANGED : ImportRowStatus.UPDATED;
  }

  private aliases(
    actorId: string,
    { ref, names }: CheckedActorRow,
    stored: readonly ActorAlias[],
  ): ActorAlias[] {
    const keyOf = (folded: string, kind: AliasKind): string => `${kind} ${folded}`;
    const taken = new Set(stored.map(({ folded, kind }) => keyOf(folded, kind)));
    return [{ text: ref.name, kind: AliasKind.NAME }, ...names].flatMap((name: AliasInput) => {
      const { text, kind, validFrom = null, validTo = null } = name;
      const folded = foldName(text);
      if (taken.has(keyOf(folded, kind))) return [];
      taken.add(keyOf(folded, kind));
      return [{ id: this.ids.next('alias'), actorId, text, folded, kind, validFrom, validTo }];
    });
  }
}

function settle(
  { index }: CheckedActorRow,
  actor: Actor | undefined,
  policy: ImportPolicy,
  outcomes: Map<number, RowOutcome>,
): boolean {
  if (actor === undefined) return false;
  const isMerged = actor.mergedIntoId !== null;
  if (policy.onConflict === ImportConflictPolicy.UPDATE && !isMerged) return false;
  const isSkipped = policy.onConflict !== ImportConflictPolicy.FAIL;
  const message = `This actor is already stored as ${actor.id}. Leave the row out, or import with onConflict UPDATE or SKIP.`;
  outcomes.set(index, {
    index,
    status: isSkipped ? ImportRowStatus.SKIPPED : ImportRowStatus.FAILED,
    id: isSkipped ? (actor.mergedIntoId ?? actor.id) : null,
    faults: isSkipped ? [] : [new DomainError(ErrorCode.CONFLICT, message, ['name'])],
  });
  return true;
}

function keysOf({ naturalKey, wikidataId }: Actor): string[] {
  return wikidataId === null ? [naturalKey] : [naturalKey, `wikidata|${wikidataId}`];
}
