import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { AskedFilter, ConditionTable } from '../database/lists/conditions';
import { conditionsOf, ELSEWHERE, oneOf } from '../database/lists/conditions';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { containsText } from '../database/lists/text-match';
import { foldName } from '../domain/text/quotation-text';
import { Actor } from './actor.entity';
import type { ActorFilter } from './actor.inputs';

/** Which actors a list holds. */
export interface ActorQuestion {
  readonly filter?: AskedFilter<ActorFilter> | null;
  readonly search?: string | null;
}

/** Orders of actors. */
export enum ActorOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  QUOTATIONS_DESC = 'QUOTATIONS_DESC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
}

// Almost no actor is merged, which SQLite cannot know: by the bare column it would collect and sort all the others.
const NOT_MERGED = raw(`COALESCE(a.merged_into_id, '') = ''`);

const CONDITIONS: ConditionTable<ActorFilter> = {
  ids: oneOf(raw('a.id')),
  name: (part) => namedLike('a.id', part),
  kind: oneOf(raw('a.kind')),
  country: oneOf(raw('a.country')),
  wikidataId: oneOf(raw('a.wikidata_id')),
  // Left out, it asks for those that are not merged.
  isMerged: ELSEWHERE,
  updatedSince: (at) => sql`a.updated_at >= ${at}`,
};

/** The list that a question describes. */
export function actorList(dialect: Dialect, question: ActorQuestion, order: ActorOrder): ListSource<Actor> {
  const { filter, search } = question;
  const where: Sql[] = [filter?.isMerged === true ? raw('a.merged_into_id IS NOT NULL') : NOT_MERGED];
  where.push(...conditionsOf(CONDITIONS, filter, dialect));
  if (search) where.push(namedLike('a.id', search));
  return { entity: Actor, alias: 'a', where, order: orderOf(dialect, order) };
}

/** `column` is the id of an actor one of whose names holds `part`. */
export function namedLike(column: string, part: string): Sql {
  return sql`${raw(column)} IN (SELECT l.actor_id FROM actor_alias l WHERE ${containsText('l.folded', foldName(part))})`;
}

const ID = { sql: raw('a.id'), property: 'id', type: 'string' } as const;

function orderOf(dialect: Dialect, order: ActorOrder): KeysetOrder {
  const columns: Readonly<Record<string, KeysetOrder['columns']>> = {
    NAME: [{ sql: dialect.bytewise(raw('a.name_folded')), property: 'nameFolded', type: 'string' }],
    QUOTATIONS: [{ sql: raw('a.quotation_count'), property: 'quotationCount', type: 'number' }],
    UPDATED_AT: [{ sql: raw('a.updated_at'), property: 'updatedAt', type: 'string' }],
  };
  return {
    token: order,
    descending: order.endsWith('_DESC'),
    columns: [...(columns[order.replace(/_(ASC|DESC)$/, '')] ?? []), ID],
  };
}
