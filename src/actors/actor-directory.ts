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
import { ActorAlias } from './actor-alias.entity';
import { ActorIndex } from './actor-index';
import type { KnownActorRef } from './actor-ref';
import { actorNaturalKey } from './actor-ref';
import { Actor } from './actor.entity';

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
    return new ActorIndex(await this.withSurvivors(tx, actors), aliases);
  }

  /** The fault of each reference that cannot be resolved, by key. Writes nothing. */
  faults(index: ActorIndex, refs: readonly KnownActorRef[]): ReadonlyMap<string, DomainError> {
    const faults = new Map<string, DomainError>();
    for (const ref of refs) {
      try {
        index.match(ref);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        faults.set(ref.key, error);
      }
    }
    return faults;
  }

  /** One actor for each reference, by key; created where unknown, its blanks filled where the reference knows more. */
  async ensure(
    tx: WriteTransaction,
    index: ActorIndex,
    refs: readonly KnownActorRef[],
    context: ChangeContext,
  ): Promise<ReadonlyMap<string, Actor>> {
    const found = new Map<string, Actor>();
    const created: Actor[] = [];
    const aliases: ActorAlias[] = [];
    // Those who say most go first, so that "Ann Lee" meets the "Ann Lee of Kenya" of the same batch.
    for (const ref of [...refs].sort((a, b) => detail(b) - detail(a))) {
      if (found.has(ref.key)) continue;
      const { actor } = index.match(ref);
      if (actor === null) {
        const fresh = this.newActor(ref, context);
        const names = this.newAliases(fresh.id, [ref.name, ...ref.aliases]);
        created.push(fresh);
        aliases.push(...names);
        index.addActor(fresh);
        names.forEach((alias) => index.addAlias(alias));
        found.set(ref.key, fresh);
      } else {
        found.set(ref.key, created.includes(actor) ? actor : await this.fill(tx, index, actor, ref, context));
      }
    }
    await tx.insert(Actor, created);
    await tx.insert(ActorAlias, aliases);
    await this.revisions.created(
      tx,
      created.map((actor) => actor.id),
      context,
    );
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

  private async fill(
    tx: WriteTransaction,
    index: ActorIndex,
    actor: Actor,
    ref: KnownActorRef,
    context: ChangeContext,
  ): Promise<Actor> {
    const { country, role, wikidataId } = ref;
    const patch: Partial<Actor> = blanksFilled(actor, { country, role, wikidataId });
    if (patch.country !== undefined || patch.wikidataId !== undefined) {
      patch.naturalKey = actorNaturalKey({ ...actor, ...patch });
    }
    const filled = await this.revisions.change(tx, Actor, actor, { patch }, context);
    if (filled !== actor) index.addActor(filled);
    return filled;
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

function detail(ref: KnownActorRef): number {
  return [ref.id, ref.wikidataId, ref.country, ref.kind].filter((part) => part !== null).length;
}
