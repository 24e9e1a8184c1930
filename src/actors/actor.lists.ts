import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { containsText } from '../database/lists/text-match';
import { foldName } from '../domain/text/quotation-text';
import { Actor } from './actor.entity';

/** Which actors a list holds. */
export interface ActorQuestion {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly name?: string | null;
    readonly kind?: readonly string[] | null;
    readonly country?: readonly string[] | null;
    readonly wikidataId?: readonly string[] | null;
    readonly isMerged?: boolean | null;
    readonly updatedSince?: string | null;
  } | null;
  readonly search?: string | null;
}

/** Orders of actors. */
export enum ActorOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
}

// Almost no actor is merged, which SQLite cannot know: by the bare column it would collect and sort all the others.
const NOT_MERGED = raw(`COALESCE(a.merged_into_id, '') = ''`);

/** The list that a question describes. */
export function actorList(dialect: Dialect, question: ActorQuestion, order: ActorOrder): ListSource<Actor> {
  const { ids, name, kind, country, wikidataId, isMerged, updatedSince } = question.filter ?? {};
  const where: Sql[] = [isMerged === true ? raw('a.merged_into_id IS NOT NULL') : NOT_MERGED];
  if (ids) where.push(dialect.inList(raw('a.id'), ids));
  if (name) where.push(namedLike('a.id', name));
  if (question.search) where.push(namedLike('a.id', question.search));
  if (kind) where.push(dialect.inList(raw('a.kind'), kind));
  if (country) where.push(dialect.inList(raw('a.country'), country));
  if (wikidataId) where.push(dialect.inList(raw('a.wikidata_id'), wikidataId));
  if (updatedSince) where.push(sql`a.updated_at >= ${updatedSince}`);
  return { entity: Actor, alias: 'a', where, order: orderOf(dialect, order) };
}

/** `column` is the id of an actor one of whose names holds `part`. */
export function namedLike(column: string, part: string): Sql {
  return sql`${raw(column)} IN (SELECT l.actor_id FROM actor_alias l WHERE ${containsText('l.folded', foldName(part))})`;
}

function orderOf(dialect: Dialect, order: ActorOrder): KeysetOrder {
  const id = { sql: raw('a.id'), property: 'id', type: 'string' } as const;
  const name = {
    sql: dialect.bytewise(raw('a.name_folded')),
    property: 'nameFolded',
    type: 'string',
  } as const;
  const byName = order === ActorOrder.NAME_ASC || order === ActorOrder.NAME_DESC;
  return { token: order, descending: order.endsWith('_DESC'), columns: byName ? [name, id] : [id] };
}
