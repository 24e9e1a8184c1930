import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import { byId, load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { registerRecord } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import type { OtherName } from './outlet-edits';
import { isSame } from './outlet-edits';
import { Outlet } from './outlet.entity';

const OWN = ['id', 'nameFolded', 'domain'];

export const outletById = byId('outletById', Outlet, {
  reads: { otherNames: OWN, otherDomains: OWN, mergedInto: ['mergedIntoId'], revisions: ['id'] },
  objects: { country: { parts: { code: 'country' }, needs: 'country' } },
});

/** The names and domains of outlets beside their own, those of merged outlets among them, each once, in their order. */
export const otherNamesByOutletId: LoaderDefinition<string, OtherName[]> = {
  name: 'otherNamesByOutletId',
  load: async (reader, ids) => {
    const among = (column: string): Sql => reader.dialect.inList(raw(column), ids);
    const rows = await reader.all<OtherName & { outletId: string }>(
      sql`SELECT l.outlet_id AS "outletId", l.kind AS "kind", l.text AS "text", l.folded AS "folded"
          FROM outlet_alias l WHERE ${among('l.outlet_id')}
        UNION ALL SELECT o.merged_into_id, 'NAME', o.name, o.name_folded FROM outlet o WHERE ${among('o.merged_into_id')}
        UNION ALL SELECT o.merged_into_id, 'DOMAIN', o.domain, o.domain
          FROM outlet o WHERE ${among('o.merged_into_id')} AND o.domain IS NOT NULL`,
    );
    const groups = new Map<string, OtherName[]>(ids.map((id) => [id, []]));
    for (const { outletId, ...name } of rows.sort(byFolded)) {
      const group = groups.get(outletId);
      if (!group?.some((other) => isSame(other, name))) group?.push(name);
    }
    return ids.map((id) => groups.get(id) ?? []);
  },
};

const survivingOutletIdById: LoaderDefinition<string, string> = {
  name: 'survivingOutletIdById',
  load: async (reader, ids) => {
    const rows = await reader.all<{ id: string; into: string }>(
      sql`SELECT o.id, o.merged_into_id AS "into" FROM outlet o WHERE ${reader.dialect.inList(raw('o.id'), ids)} AND o.merged_into_id IS NOT NULL`,
    );
    const into = new Map(rows.map((row) => [row.id, row.into]));
    return ids.map((id) => into.get(id) ?? id);
  },
};

/** The ids that these outlets go by now: those they were merged into. Unknown ids stay as they are. */
export async function survivingOutletIds(context: RequestContext, ids: readonly string[]): Promise<string[]> {
  return [...new Set(await Promise.all(ids.map((id) => load(context, survivingOutletIdById, id))))];
}

/** The outlet to which a domain belongs now; null if there is none. */
export const outletByDomain: LoaderDefinition<string, Outlet | null> = {
  name: 'outletByDomain',
  load: async (reader, domains) => {
    const shape = reader.shape(Outlet);
    const among = (column: string): Sql => reader.dialect.inList(raw(column), domains);
    const rows = await reader.all<{ owned: string }>(
      sql`SELECT w.domain AS "owned", ${shape.select('s')} FROM (
          SELECT o.domain AS domain, COALESCE(o.merged_into_id, o.id) AS id FROM outlet o WHERE ${among('o.domain')}
          UNION ALL SELECT l.folded, l.outlet_id FROM outlet_alias l WHERE l.kind = 'DOMAIN' AND ${among('l.folded')}
        ) w JOIN outlet s ON s.id = w.id`,
    );
    const owners = new Map(rows.map(({ owned, ...row }) => [owned, shape.read(row)]));
    return domains.map((domain) => owners.get(domain) ?? null);
  },
};

function byFolded(a: OtherName, b: OtherName): number {
  const [x, y] = [`${a.folded}\n${a.text}`, `${b.folded}\n${b.text}`];
  return x < y ? -1 : Number(x > y);
}

registerRecord(ID_PREFIX.outlet, 'Outlet', outletById);
