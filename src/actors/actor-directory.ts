import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { ActorKind, AliasKind } from '../domain/actor-kind';
import { DomainError } from '../domain/errors';
import { foldName } from '../domain/quotation-text';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { Revision, RevisionAction } from '../revisions/revision.entity';
import { ActorAlias } from './actor-alias.entity';
import { ActorIndex, NEW } from './actor-index';
import type { KnownActorRef } from './actor-ref';
import { actorNaturalKey } from './actor-ref';
import { Actor } from './actor.entity';

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

  /** Loads every actor and alias that the references could mean. */
  async load(tx: WriteTransaction, refs: readonly KnownActorRef[]): Promise<ActorIndex> {
    if (refs.length === 0) return new ActorIndex([], []);
    const names = [...new Set(refs.map((ref) => ref.nameFolded).filter((name) => name !== ''))];
    const aliases =
      names.length === 0
        ? []
        : await tx.rows(
            ActorAlias,
            sql`SELECT ${tx.shape(ActorAlias).select('l')} FROM actor_alias l WHERE ${tx.dialect.inList(raw('l.folded'), names)} ORDER BY l.id`,
          );
    const actors = await this.actors(tx, [
      ...this.byKeys(tx, refs),
      ...this.byIds(tx, [...ownIds(refs), ...aliases.map((a) => a.actorId)]),
    ]);
    const all = await this.withSurvivors(tx, actors);
    return new ActorIndex(all, aliases, await this.formerCountries(tx, all));
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
    await this.insert(tx, [...created.values()], context);
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

  private async insert(
    tx: WriteTransaction,
    created: readonly NewActor[],
    context: ChangeContext,
  ): Promise<void> {
    await tx.insert(
      Actor,
      created.map(({ actor }) => actor),
    );
    await tx.insert(
      ActorAlias,
      created.flatMap(({ actor, names }) => this.newAliases(actor.id, names)),
    );
    await this.revisions.created(
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

  private async formerCountries(
    tx: WriteTransaction,
    actors: readonly Actor[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const ids = actors.filter((actor) => actor.revision > 1).map((actor) => actor.id);
    const former = new Map<string, Set<string>>();
    if (ids.length === 0) return former;
    const revisions = await tx.rows(
      Revision,
      sql`SELECT ${tx.shape(Revision).select('r')} FROM revision r WHERE ${tx.dialect.inList(raw('r.entity_id'), ids)} AND r.action = ${RevisionAction.UPDATED}`,
    );
    for (const { entityId, changes } of revisions) {
      for (const { field, before } of changes) {
        if (field !== 'country' || typeof before !== 'string') continue;
        former.set(entityId, (former.get(entityId) ?? new Set()).add(before));
      }
    }
    return former;
  }

  private byKeys(tx: WriteTransaction, refs: readonly KnownActorRef[]): Sql[] {
    const keys = refs.flatMap((ref) =>
      ref.id !== null
        ? []
        : [actorNaturalKey({ ...ref, kind: ref.kind ?? ActorKind.PERSON, wikidataId: null })],
    );
    const items = refs.flatMap((ref) => (ref.wikidataId === null ? [] : [ref.wikidataId]));
    return [
      ...(keys.length === 0 ? [] : [tx.dialect.inList(raw('a.natural_key'), [...new Set(keys)])]),
      ...(items.length === 0 ? [] : [tx.dialect.inList(raw('a.wikidata_id'), [...new Set(items)])]),
    ];
  }

  private byIds(tx: WriteTransaction, ids: readonly string[]): Sql[] {
    return ids.length === 0 ? [] : [tx.dialect.inList(raw('a.id'), [...new Set(ids)])];
  }

  private async actors(tx: WriteTransaction, conditions: readonly Sql[]): Promise<Actor[]> {
    if (conditions.length === 0) return [];
    return await tx.rows(
      Actor,
      sql`SELECT ${tx.shape(Actor).select('a')} FROM actor a WHERE ${join([...conditions], ' OR ')}`,
    );
  }

  private async withSurvivors(tx: WriteTransaction, actors: readonly Actor[]): Promise<Actor[]> {
    const all = new Map(actors.map((actor) => [actor.id, actor]));
    let missing = missingSurvivors(all);
    while (missing.length > 0) {
      const found = await this.actors(tx, this.byIds(tx, missing));
      if (found.length === 0) break;
      found.forEach((actor) => all.set(actor.id, actor));
      missing = missingSurvivors(all);
    }
    return [...all.values()];
  }
}

function ownIds(refs: readonly KnownActorRef[]): string[] {
  return refs.flatMap((ref) => ref.id ?? []);
}

function missingSurvivors(actors: ReadonlyMap<string, Actor>): string[] {
  return [...actors.values()].flatMap((a) =>
    a.mergedIntoId !== null && !actors.has(a.mergedIntoId) ? [a.mergedIntoId] : [],
  );
}

// Stands for the actor that a reference would make. Its id is of no record.
function trialActor(ref: KnownActorRef, count: number): Actor {
  const kind = ref.kind ?? ActorKind.PERSON;
  const { name, nameFolded, country, role, wikidataId } = ref;
  const naturalKey = actorNaturalKey({ ...ref, kind });
  const described = { kind, name, nameFolded, country, role, wikidataId, naturalKey, mergedIntoId: null };
  return { id: `${NEW}${count}`, revision: 1, createdAt: '', updatedAt: '', ...described };
}

// Those who say most go first, so that "Ann Lee" meets the "Ann Lee of Kenya" of the same batch.
function byDetail(refs: readonly KnownActorRef[]): KnownActorRef[] {
  return [...refs].sort((a, b) => detail(b) - detail(a));
}

function detail(ref: KnownActorRef): number {
  return [ref.id, ref.wikidataId, ref.country, ref.kind].filter((part) => part !== null).length;
}
