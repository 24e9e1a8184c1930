import sql, { raw } from 'sql-template-tag';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import { byId, groupedBy, load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { registerRecord } from '../graphql/loading/node';
import { foldName } from '../domain/text/quotation-text';
import { ID_PREFIX } from '../ids';
import { ActorAlias } from './actor-alias.entity';
import { Actor } from './actor.entity';

export const actorById = byId('actorById', Actor, {
  objects: { country: { parts: { code: 'country' }, needs: 'country' } },
});

export const aliasesByActorId = groupedBy(
  'aliasesByActorId',
  ActorAlias,
  { sql: 'actor_id', property: 'actorId' },
  't.id',
);

const survivorIdById: LoaderDefinition<string, string> = {
  name: 'survivorIdById',
  load: async (reader, ids) => {
    const rows = await reader.all<{ id: string; into: string }>(
      sql`SELECT a.id, a.merged_into_id AS "into" FROM actor a WHERE ${reader.dialect.inList(raw('a.id'), ids)} AND a.merged_into_id IS NOT NULL`,
    );
    const into = new Map(rows.map((row) => [row.id, row.into]));
    return ids.map((id) => into.get(id) ?? id);
  },
};

/** The ids that these actors go by now: those they were merged into. Unknown ids stay as they are. */
export async function survivorIds(context: RequestContext, ids: readonly string[]): Promise<string[]> {
  return [...new Set(await Promise.all(ids.map((id) => load(context, survivorIdById, id))))];
}

/** The actors that go by a name, whatever its spelling: those that merged ones became, in the order of their ids. */
export const actorsByName: LoaderDefinition<string, Actor[]> = {
  name: 'actorsByName',
  load: async (reader, names) => {
    const folded = names.map(foldName);
    const shape = reader.shape(Actor);
    const rows = await reader.all<{ folded: string } & Actor>(
      sql`SELECT DISTINCT l.folded AS "folded", ${shape.select('a')} FROM actor_alias l
        JOIN actor o ON o.id = l.actor_id JOIN actor a ON a.id = COALESCE(o.merged_into_id, o.id)
        WHERE ${reader.dialect.inList(raw('l.folded'), [...new Set(folded)])} ORDER BY a.id`,
    );
    const groups = new Map<string, Actor[]>();
    for (const { folded: name, ...actor } of rows)
      groups.set(name, [...(groups.get(name) ?? []), shape.read(actor)]);
    return folded.map((name) => groups.get(name) ?? []);
  },
};

registerRecord(ID_PREFIX.actor, 'Actor', actorById);
