import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { ActorKind } from '../domain/actor-kind';
import { Revision, RevisionAction } from '../revisions/revision.entity';
import { ActorAlias } from './actor-alias.entity';
import { ActorIndex } from './actor-index';
import type { KnownActorRef } from './actor-ref';
import { actorNaturalKey } from './actor-ref';
import { Actor } from './actor.entity';

/** Loads every actor and alias that the references could mean. */
export async function loadActorIndex(
  tx: WriteTransaction,
  refs: readonly KnownActorRef[],
): Promise<ActorIndex> {
  if (refs.length === 0) return new ActorIndex([], []);
  const names = [...new Set(refs.map((ref) => ref.nameFolded).filter((name) => name !== ''))];
  const aliases =
    names.length === 0
      ? []
      : await tx.rows(
          ActorAlias,
          sql`SELECT ${tx.shape(ActorAlias).select('l')} FROM actor_alias l WHERE ${tx.dialect.inList(raw('l.folded'), names)} ORDER BY l.id`,
        );
  const actors = await findActors(tx, [
    ...byKeys(tx, refs),
    ...byIds(tx, [...ownIds(refs), ...aliases.map((a) => a.actorId)]),
  ]);
  const all = await withSurvivors(tx, actors);
  return new ActorIndex(all, aliases, await formerCountries(tx, all));
}

async function formerCountries(
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

function byKeys(tx: WriteTransaction, refs: readonly KnownActorRef[]): Sql[] {
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

function byIds(tx: WriteTransaction, ids: readonly string[]): Sql[] {
  return ids.length === 0 ? [] : [tx.dialect.inList(raw('a.id'), [...new Set(ids)])];
}

async function findActors(tx: WriteTransaction, conditions: readonly Sql[]): Promise<Actor[]> {
  if (conditions.length === 0) return [];
  return await tx.rows(
    Actor,
    sql`SELECT ${tx.shape(Actor).select('a')} FROM actor a WHERE ${join([...conditions], ' OR ')}`,
  );
}

async function withSurvivors(tx: WriteTransaction, actors: readonly Actor[]): Promise<Actor[]> {
  const all = new Map(actors.map((actor) => [actor.id, actor]));
  let missing = missingSurvivors(all);
  while (missing.length > 0) {
    const found = await findActors(tx, byIds(tx, missing));
    if (found.length === 0) break;
    found.forEach((actor) => all.set(actor.id, actor));
    missing = missingSurvivors(all);
  }
  return [...all.values()];
}

function ownIds(refs: readonly KnownActorRef[]): string[] {
  return refs.flatMap((ref) => ref.id ?? []);
}

function missingSurvivors(actors: ReadonlyMap<string, Actor>): string[] {
  return [...actors.values()].flatMap((a) =>
    a.mergedIntoId !== null && !actors.has(a.mergedIntoId) ? [a.mergedIntoId] : [],
  );
}
