import { groupedBy, load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { Revision } from './revision.entity';
import type { RevisionType } from './revision.type';

/** Every change of a record, oldest first. */
export const revisionsByEntityId = groupedBy(
  'revisionsByEntityId',
  Revision,
  { sql: 'entity_id', property: 'entityId' },
  't.number',
);

/** A record's changes as they are stored, oldest first. */
export function changesOf(context: RequestContext, entityId: string): Promise<Revision[]> {
  return load(context, revisionsByEntityId, entityId);
}

/** A record's changes as clients see them, oldest first. */
export async function revisionsOf(context: RequestContext, entityId: string): Promise<RevisionType[]> {
  return (await load(context, revisionsByEntityId, entityId)).map(shownRevision);
}

/** A change as clients see it. */
export function shownRevision(revision: Revision): RevisionType {
  const changes = revision.changes.map(({ field, before, after }) => ({
    field,
    before: asText(before),
    after: asText(after),
  }));
  return { ...revision, changes };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
