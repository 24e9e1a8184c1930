import type { ActorAlias } from '../actors/actor-alias.entity';
import type { Actor } from '../actors/actor.entity';
import type { Article } from '../articles/article.entity';
import type { Outlet } from '../outlets/outlet.entity';
import type { JsonRecord } from './json-record';
import { told } from './json-record';

/** What identifies an actor to an importer: with all of it, it means this one and no other. */
export function namedActor({ name, kind, country, role, wikidataId }: Actor): JsonRecord {
  return told({ name, kind, country, role, wikidataId });
}

/** An actor with every name under which it appears, its own one first. */
export function actorRecord(actor: Actor, aliases: readonly ActorAlias[]): JsonRecord {
  const names = aliases.map(({ text, kind, validFrom, validTo }) => told({ text, kind, validFrom, validTo }));
  return told({ ...namedActor(actor), aliases: names });
}

/** An outlet as rows name it. */
export function namedOutlet({ name, domain, kind, country, stateAffiliated }: Outlet): JsonRecord {
  return told({ name, domain, kind, country, stateAffiliated });
}

/** An article without its text. */
export function describedArticle(article: Article, outlet: Outlet | null): JsonRecord {
  const { url, headline, byline, language, languageBasis, publishedOn } = article;
  return told({
    url,
    headline,
    byline,
    language,
    languageBasis,
    publishedOn,
    outlet: outlet === null ? null : namedOutlet(outlet),
  });
}

/** What the server knows of its own copy of a record; importing passes it over. */
export function ownRecord(
  record: { id: string; revision: number; createdAt: string; updatedAt: string },
  references: JsonRecord = {},
): JsonRecord {
  const { id, revision, createdAt, updatedAt } = record;
  return told({ id, revision, createdAt, updatedAt, ...references });
}
