import sql, { join, raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { AskedFilter, ConditionTable } from '../database/lists/conditions';
import { conditionsOf, oneOf } from '../database/lists/conditions';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { containsText } from '../database/lists/text-match';
import { foldName } from '../domain/text/quotation-text';
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
}

const CONDITIONS: ConditionTable<OutletFilter> = {
  domain: (domains, dialect) =>
    dialect.inList(
      raw('o.domain'),
      domains.map((domain) => domain.toLowerCase()),
    ),
  country: oneOf(raw('o.country')),
  kind: oneOf(raw('o.kind')),
  stateAffiliated: (isAffiliated) => raw(isAffiliated ? 'o.state_affiliated' : 'NOT o.state_affiliated'),
};

/** The list that a question describes. */
export function outletList(
  dialect: Dialect,
  question: OutletQuestion,
  order: OutletOrder,
): ListSource<Outlet> {
  const where = conditionsOf(CONDITIONS, question.filter, dialect);
  if (question.search) {
    const words = foldName(question.search);
    where.push(
      sql`(${join([containsText('o.name_folded', words), containsText('o.domain', question.search.toLowerCase())], ' OR ')})`,
    );
  }
  return { entity: Outlet, alias: 'o', where, order: byName(dialect, order) };
}

function byName(dialect: Dialect, order: OutletOrder): KeysetOrder {
  return {
    token: order,
    descending: order === OutletOrder.NAME_DESC,
    columns: [
      { sql: dialect.bytewise(raw('o.name_folded')), property: 'nameFolded', type: 'string' },
      { sql: raw('o.id'), property: 'id', type: 'string' },
    ],
  };
}
