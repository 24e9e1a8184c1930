import sql from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { ActorKind, AliasKind } from '../domain/actor-kind';
import { DomainError } from '../domain/errors/errors';
import { foldName } from '../domain/text/quotation-text';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { ActorAlias } from './actor-alias.entity';
import type { ActorIndex } from './actor-index';
import { NEW } from './actor-index';
import type { KnownActorRef } from './actor-ref';
import { actorNaturalKey } from './actor-ref';
import { Actor } from './actor.entity';
import { loadActorIndex } from './load-actor-index';

/** An actor that a batch makes, with the names that its rows give it. */
interface NewActor {
  readonly actor: Actor;
  readonly names: string[];
}

/** Finds the actors that importers mean, and creates those that are new, however many rows name them. */
export class ActorDirectory {
  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
  ) {}

  /** Every actor and alias that the references could mean. */
  load(tx: WriteTransaction, refs: readonly KnownActorRef[]): Promise<ActorIndex> {
    return loadActorIndex(tx, refs);
  }

  /** The fault of each reference that cannot be resolved, also for what `ensure` would create, by key. Writes nothing. */
  faults(index: ActorIndex, refs: readonly KnownActorRef[]): ReadonlyMap<string, DomainError> {
    const faults = new Map<string, DomainError>();
    const trial = index.copy();
    const fresh = new Set<string>();
    for (const ref of byDetail(refs)) {
      try {
        const actor = trial.match(ref).actor ?? trialActor(ref, fresh.size);
        if (!trial.has(actor.id)) fresh.add(actor.id);
        trial.addActor(actor);
        if (fresh.has(actor.id)) trial.addNames(actor.id, [ref.name, ...ref.aliases]);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        faults.set(ref.key, error);
      }
    }
    return faults;
  }

  /** The stored actor of each reference that means one, by key. Writes nothing. */
  known(index: ActorIndex, refs: readonly KnownActorRef[]): ReadonlyMap<string, Actor> {
    return new Map(
      refs.flatMap((ref) => {
        const { actor } = index.match(ref);
        return actor === null ? [] : [[ref.key, actor] as const];
      }),
    );
  }

  /** One actor for each reference, by key; created where unknown, its blanks filled where the reference knows more. */
  async ensure(
    tx: WriteTransaction,
    index: ActorIndex,
    refs: readonly KnownActorRef[],
    context: ChangeContext,
  ): Promise<ReadonlyMap<string, Actor>> {
    const found = new Map<string, Actor>();
    const created = new Map<string, NewActor>();
    for (const ref of byDetail(refs)) {
      const actor = index.match(ref).actor ?? this.newActor(ref, context);
      if (!index.has(actor.id)) created.set(actor.id, { actor, names: [ref.name] });
      const patch = await this.blanks(tx, index, actor, ref);
      const fresh = created.get(actor.id);
      fresh?.names.push(...ref.aliases);
      if (fresh !== undefined) index.addNames(actor.id, [ref.name, ...ref.aliases]);
      const described =
        fresh === undefined
          ? await this.revisions.change(tx, Actor, actor, { patch }, context)
          : Object.assign(actor, patch);
      index.addActor(described);
      found.set(ref.key, described);
    }
    this.insert(tx, [...created.values()], context);
    return found;
  }

  /** An actor as a reference describes it, not yet stored. */
  newActor(ref: KnownActorRef, context: ChangeContext): Actor {
    const kind = ref.kind ?? ActorKind.PERSON;
    return {
      id: this.ids.next('actor'),
      revision: 1,
      createdAt: context.at,
      updatedAt: context.at,
      kind,
      name: ref.name,
      nameFolded: ref.nameFolded,
      country: ref.country,
      role: ref.role,
      wikidataId: ref.wikidataId,
      naturalKey: actorNaturalKey({ ...ref, kind }),
      mergedIntoId: null,
      quotationCount: 0,
    };
  }

  /** The names an actor is found by, not yet stored; the same name twice counts once. */
  newAliases(actorId: string, names: readonly string[]): ActorAlias[] {
    const distinct = new Map(names.map((name) => [foldName(name), name]).reverse() as [string, string][]);
    return [...distinct].map(([folded, text]) => ({
      id: this.ids.next('alias'),
      actorId,
      text,
      folded,
      kind: AliasKind.NAME,
      validFrom: null,
      validTo: null,
    }));
  }

  private insert(tx: WriteTransaction, created: readonly NewActor[], context: ChangeContext): void {
    tx.insert(
      Actor,
      created.map(({ actor }) => actor),
    );
    tx.insert(
      ActorAlias,
      created.flatMap(({ actor, names }) => this.newAliases(actor.id, names)),
    );
    this.revisions.created(
      tx,
      created.map(({ actor }) => actor.id),
      context,
    );
  }

  /** What the reference knows of the actor that is not known yet. */
  private async blanks(
    tx: WriteTransaction,
    index: ActorIndex,
    actor: Actor,
    { country, role, wikidataId }: KnownActorRef,
  ): Promise<Partial<Actor>> {
    const patch: Partial<Actor> = blanksFilled(actor, { country, role, wikidataId });
    if (patch.country === undefined && patch.wikidataId === undefined) return patch;
    const naturalKey = actorNaturalKey({ ...actor, ...patch });
    const twins = await tx.all(
      sql`SELECT a.id FROM actor a WHERE a.natural_key = ${naturalKey} AND a.id <> ${actor.id}`,
    );
    // Filled in, the two would be the same actor. Whether they are is for a person to say, by merging them.
    if (twins.length > 0 || index.isTaken(naturalKey, actor.id)) return blanksFilled(actor, { role });
    return { ...patch, naturalKey };
  }
}

// Stands for the actor that a reference would make. Its id is of no record.
function trialActor(ref: KnownActorRef, count: number): Actor {
  const kind = ref.kind ?? ActorKind.PERSON;
  const { name, nameFolded, country, role, wikidataId } = ref;
  const naturalKey = actorNaturalKey({ ...ref, kind });
  const described = { kind, name, nameFolded, country, role, wikidataId, naturalKey, mergedIntoId: null };
  return { quotationCount: 0, id: `${NEW}${count}`, revision: 1, createdAt: '', updatedAt: '', ...described };
}

// Those who say most go first, so that "Ann Lee" meets the "Ann Lee of Kenya" of the same batch.
function byDetail(refs: readonly KnownActorRef[]): KnownActorRef[] {
  return [...refs].sort((a, b) => detail(b) - detail(a));
}

function detail(ref: KnownActorRef): number {
  return [ref.id, ref.wikidataId, ref.country, ref.kind].filter((part) => part !== null).length;
}
