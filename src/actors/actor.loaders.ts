import sql, { raw } from 'sql-template-tag';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import { byId, groupedBy, load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { registerRecord } from '../graphql/loading/node';
import type { AliasKind } from '../domain/actor-kind';
import { foldName } from '../domain/text/quotation-text';
import { ID_PREFIX } from '../ids';
import { ActorAlias } from './actor-alias.entity';
import { isMeant } from './dated-alias';
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

/** A name, and the day on which it was used: titles mean an actor only inside their dates. */
export interface NameOnDay {
  readonly name: string;
  /** YYYY-MM-DD; null when unknown, and then no title means anybody. */
  readonly day: string | null;
}

/**
 * The actors that a name means on a day, in the order of their ids: those that merged ones became. Names that are too
 * weak to mean one are left out. Ask with one object for each name.
 */
export const actorsMeant: LoaderDefinition<NameOnDay, Actor[]> = {
  name: 'actorsMeant',
  load: async (reader, asked) => {
    const folded = asked.map(({ name }) => foldName(name));
    const [shape, alias] = [reader.shape(Actor), reader.shape(ActorAlias)];
    const rows = await reader.all<Record<string, unknown> & Actor & NamingAlias>(
      sql`SELECT l.folded AS "folded", l.kind AS "aliasKind", l.valid_from AS "validFrom", l.valid_to AS "validTo",
        ${shape.select('a')} FROM ${alias.table} l
        JOIN actor o ON o.id = l.actor_id JOIN actor a ON a.id = COALESCE(o.merged_into_id, o.id)
        WHERE ${reader.dialect.inList(raw('l.folded'), [...new Set(folded)])} ORDER BY a.id`,
    );
    return asked.map(({ day }, i) => {
      const meant = rows.filter((row) => row.folded === folded[i] && meansOn(row, day));
      return [...new Map(meant.map((row) => [row.id, shape.read(row)])).values()];
    });
  },
};

interface NamingAlias {
  readonly folded: string;
  readonly aliasKind: AliasKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

function meansOn({ aliasKind, validFrom, validTo }: NamingAlias, day: string | null): boolean {
  return isMeant({ kind: aliasKind, validFrom, validTo }, day);
}

registerRecord(ID_PREFIX.actor, 'Actor', actorById);
