import sql, { raw } from 'sql-template-tag';
import type { LoaderDefinition } from '../graphql/batch-loader';
import { byId, groupedBy, load } from '../graphql/batch-loader';
import type { RequestContext } from '../graphql/context';
import { registerNode } from '../graphql/node';
import { ID_PREFIX } from '../ids';
import { ActorAlias } from './actor-alias.entity';
import { Actor } from './actor.entity';

export const actorById = byId('actorById', Actor);

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

registerNode(ID_PREFIX.actor, { typeName: 'Actor', load: (context, id) => load(context, actorById, id) });
