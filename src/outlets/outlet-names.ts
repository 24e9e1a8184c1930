import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import { containsText } from '../database/lists/text-match';
import type { WriteTransaction } from '../database/write-transaction';
import { fold, foldName } from '../domain/text/quotation-text';
import type { OutletAliasKind } from './outlet-alias.entity';
import { OutletIndex } from './outlet-index';
import { Outlet } from './outlet.entity';

/** What leads to outlets: folded names, and domains. */
export interface OutletNames {
  readonly names: readonly string[];
  readonly domains: readonly string[];
}

/** Loads every outlet that goes by one of these names or domains, with one statement. */
export async function loadOutletIndex(tx: WriteTransaction, sought: OutletNames): Promise<OutletIndex> {
  const { names, domains } = sought;
  const among = (column: string, values: readonly string[]): Sql =>
    values.length === 0 ? raw('1 = 0') : tx.dialect.inList(raw(column), [...new Set(values)]);
  const ways = sql`SELECT o.id, o.merged_into_id, 'NAME' AS kind, o.name_folded AS folded FROM outlet o WHERE ${among('o.name_folded', names)}
    UNION ALL SELECT o.id, o.merged_into_id, 'DOMAIN', o.domain FROM outlet o WHERE ${among('o.domain', domains)}
    UNION ALL SELECT o.id, o.merged_into_id, l.kind, l.folded FROM outlet_alias l JOIN outlet o ON o.id = l.outlet_id
      WHERE ${among('l.folded', [...names, ...domains])}`;
  const shape = tx.shape(Outlet);
  const rows = await tx.all<{ way: OutletAliasKind; known_as: string }>(
    sql`SELECT w.kind AS "way", w.folded AS "known_as", ${shape.select('s')}
      FROM (${ways}) w JOIN outlet s ON s.id = COALESCE(w.merged_into_id, w.id) ORDER BY s.id`,
  );
  return new OutletIndex(
    rows.map(({ way, known_as, ...row }) => ({ outlet: shape.read(row), kind: way, folded: known_as })),
  );
}

/** The ids of the outlets to which these domains belong. */
export function ownersOf(dialect: Dialect, domains: readonly string[]): Sql {
  const among = (column: string): Sql =>
    dialect.inList(
      raw(column),
      domains.map((domain) => domain.toLowerCase()),
    );
  return sql`SELECT COALESCE(o.merged_into_id, o.id) FROM outlet o WHERE ${among('o.domain')}
    UNION ALL SELECT l.outlet_id FROM outlet_alias l WHERE l.kind = 'DOMAIN' AND ${among('l.folded')}`;
}

/** The ids of the outlets one of whose names or domains holds `part`. */
export function outletsNamedLike(part: string): Sql {
  const [name, domain] = [foldName(part), fold(part)];
  return sql`SELECT COALESCE(o.merged_into_id, o.id) FROM outlet o
      WHERE ${containsText('o.name_folded', name)} OR ${containsText('o.domain', domain)}
    UNION ALL SELECT l.outlet_id FROM outlet_alias l
      WHERE ${containsText('l.folded', name)} OR l.kind = 'DOMAIN' AND ${containsText('l.folded', domain)}`;
}
