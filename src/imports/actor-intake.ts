import sql, { raw } from 'sql-template-tag';
import { ActorAlias } from '../actors/actor-alias.entity';
import type { ActorDirectory } from '../actors/actor-directory';
import type { AliasInput } from '../actors/actor-edits';
import { checkAlias } from '../actors/actor-edits';
import type { ActorRef, KnownActorRef } from '../actors/actor-ref';
import { actorNaturalKey, checkActorRef } from '../actors/actor-ref';
import { Actor } from '../actors/actor.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { ActorKind, AliasKind } from '../domain/actor-kind';
import { DomainError, ErrorCode } from '../domain/errors';
import { Faults } from '../domain/faults';
import { foldName } from '../domain/quotation-text';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import type { ImportPolicy, RowOutcome } from './policies';
import { ImportConflictPolicy, ImportErrorPolicy, ImportRowStatus, NothingKept } from './policies';

/** An actor as it comes in, with the names it goes by. */
export interface ActorIntakeRow extends Omit<ActorRef, 'id' | 'aliases'> {
  readonly names?: readonly AliasInput[] | null;
}

interface Prepared {
  readonly index: number;
  readonly ref: KnownActorRef;
  readonly naturalKey: string;
  readonly names: readonly AliasInput[];
}

const MAX_NAMES = 200;

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
    const prepared = prepare(rows, outcomes);
    const known = await this.known(tx, prepared);
    const open = prepared.filter((row) => !settle(row, known.get(row.index), policy, outcomes));
    const isRefused = [...outcomes.values()].some(({ status }) => status === ImportRowStatus.FAILED);
    if (isRefused && policy.onError === ImportErrorPolicy.REJECT_ALL)
      throw new NothingKept({ outcomes: rows.map((_, i) => failedOnly(outcomes.get(i), i)) });
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

  private async known(tx: WriteTransaction, rows: readonly Prepared[]): Promise<Map<number, Actor>> {
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
    rows: readonly Prepared[],
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
    row: Prepared,
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

  private aliases(actorId: string, { ref, names }: Prepared, stored: readonly ActorAlias[]): ActorAlias[] {
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

function prepare(rows: readonly ActorIntakeRow[], outcomes: Map<number, RowOutcome>): Prepared[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const faults = new Faults();
    const given = row.names ?? [];
    if (given.length > MAX_NAMES)
      faults.add(
        new DomainError(ErrorCode.TOO_MANY, `An actor has at most ${MAX_NAMES} names.`, ['aliases']),
      );
    const ref = faults.check([], () => checkActorRef({ ...row, id: null, aliases: null }, null));
    const names = given
      .slice(0, MAX_NAMES)
      .flatMap((name, i) => faults.check(['aliases', i], () => checkAlias(name)) ?? []);
    const naturalKey =
      ref === undefined ? '' : actorNaturalKey({ ...ref, kind: ref.kind ?? ActorKind.PERSON });
    const twin = ref === undefined ? undefined : first.get(naturalKey);
    if (twin !== undefined) {
      const message = `Row ${twin} of this batch is the same actor (rows count from 0). Leave one of the two out.`;
      faults.add(new DomainError(ErrorCode.DUPLICATE, message, ['name']));
    }
    first.set(naturalKey, twin ?? index);
    if (faults.none && ref !== undefined) return [{ index, ref, naturalKey, names }];
    outcomes.set(index, { index, status: ImportRowStatus.FAILED, id: null, faults: faults.list });
    return [];
  });
}

function settle(
  { index }: Prepared,
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

function failedOnly(outcome: RowOutcome | undefined, index: number): RowOutcome {
  return outcome?.status === ImportRowStatus.FAILED ? outcome : notAttempted(index);
}

function notAttempted(index: number): RowOutcome {
  return { index, status: ImportRowStatus.NOT_ATTEMPTED, id: null, faults: [] };
}
