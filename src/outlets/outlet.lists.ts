import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { KeysetOrder } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { containsText } from '../database/lists/text-match';
import { foldName } from '../domain/text/quotation-text';
import { Outlet } from './outlet.entity';

/** Which outlets a list holds. */
export interface OutletQuestion {
  readonly filter?: {
    readonly domain?: readonly string[] | null;
    readonly country?: readonly string[] | null;
    readonly kind?: readonly string[] | null;
    readonly stateAffiliated?: boolean | null;
  } | null;
  readonly search?: string | null;
}

/** Orders of outlets. */
export enum OutletOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
}

/** The list that a question describes. */
export function outletList(
  dialect: Dialect,
  question: OutletQuestion,
  order: OutletOrder,
): ListSource<Outlet> {
  const { domain, country, kind, stateAffiliated } = question.filter ?? {};
  const where: Sql[] = [];
  if (domain)
    where.push(
      dialect.inList(
        raw('o.domain'),
        domain.map((d) => d.toLowerCase()),
      ),
    );
  if (country) where.push(dialect.inList(raw('o.country'), country));
  if (kind) where.push(dialect.inList(raw('o.kind'), kind));
  if (stateAffiliated === true) where.push(raw('o.state_affiliated'));
  if (stateAffiliated === false) where.push(raw('NOT o.state_affiliated'));
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
