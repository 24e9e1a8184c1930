import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { AskedFilter, ConditionTable } from '../database/lists/conditions';
import { conditionsOf, ELSEWHERE, oneOf } from '../database/lists/conditions';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { outletsNamedLike, ownersOf } from './outlet-names';
import { Outlet } from './outlet.entity';
import type { OutletFilter } from './outlet.inputs';

/** Which outlets a list holds. */
export interface OutletQuestion {
  readonly filter?: AskedFilter<OutletFilter> | null;
  readonly search?: string | null;
}

/** Orders of outlets. */
export enum OutletOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
}

// As of actors: almost none is merged, which SQLite cannot know.
const NOT_MERGED = raw(`COALESCE(o.merged_into_id, '') = ''`);

// The names of a merged outlet lead to its survivor.
const SURVIVOR = raw('COALESCE(o.merged_into_id, o.id)');

const CONDITIONS: ConditionTable<OutletFilter> = {
  domain: (domains, dialect) => sql`${SURVIVOR} IN (${ownersOf(dialect, domains)})`,
  country: oneOf(raw('o.country')),
  kind: oneOf(raw('o.kind')),
  stateAffiliated: (isAffiliated) => raw(isAffiliated ? 'o.state_affiliated' : 'NOT o.state_affiliated'),
  // Left out, it asks for those that are not merged.
  isMerged: ELSEWHERE,
  updatedSince: (at) => sql`o.updated_at >= ${at}`,
};

/** The list that a question describes. */
export function outletList(
  dialect: Dialect,
  question: OutletQuestion,
  order: OutletOrder,
): ListSource<Outlet> {
  const { filter, search } = question;
  const where = [filter?.isMerged === true ? raw('o.merged_into_id IS NOT NULL') : NOT_MERGED];
  where.push(...conditionsOf(CONDITIONS, filter, dialect));
  if (search) where.push(sql`${SURVIVOR} IN (${outletsNamedLike(search)})`);
  return { entity: Outlet, alias: 'o', where, order: orderOf(dialect, order) };
}

function orderOf(dialect: Dialect, order: OutletOrder): KeysetOrder {
  const name = dialect.bytewise(raw('o.name_folded'));
  const isByName = order === OutletOrder.NAME_ASC || order === OutletOrder.NAME_DESC;
  return {
    token: order,
    descending: order.endsWith('_DESC'),
    columns: [
      isByName
        ? { sql: name, property: 'nameFolded', type: 'string' }
        : { sql: raw('o.updated_at'), property: 'updatedAt', type: 'string' },
      { sql: raw('o.id'), property: 'id', type: 'string' },
    ],
  };
}
