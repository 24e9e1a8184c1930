import type { ActorKind } from '../../generated/operations';
import { actorPath, wikidataAddress } from '../../paths';
import type { ShownActor } from './actor-data';

const TYPES: Readonly<Partial<Record<ActorKind, string>>> = {
  PERSON: 'Person',
  OFFICE: 'Organization',
  ORGANIZATION: 'Organization',
  GROUP: 'Organization',
  GOVERNMENT: 'GovernmentOrganization',
};

/** An actor as linked data: https://schema.org/Person or Organization; null for documents and unnamed sources. */
export function linkedActor(actor: ShownActor, url: URL): object | null {
  const { id, name, kind, role, wikidataId, aliases } = actor;
  const type = TYPES[kind];
  if (type === undefined) return null;
  const others = aliases
    .filter((alias) => alias.kind !== 'WEAK' && alias.kind !== 'TITLE')
    .map(({ text }) => text)
    .filter((text) => text !== name);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': new URL(actorPath(id), url).href,
    name,
    ...(others.length > 0 && { alternateName: others }),
    ...(kind === 'PERSON' && role !== null && { jobTitle: role }),
    ...(wikidataId !== null && { sameAs: wikidataAddress(wikidataId) }),
  };
}
