import { aliasesByActorId, survivorIds } from '../../actors/actor.loaders';
import { AliasKind } from '../../domain/actor-kind';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../../graphql/context';
import { checkRange } from '../../graphql/date-range.input';
import { load } from '../../graphql/loading/batch-loader';
import { survivingOutletIds } from '../../outlets/outlet.loaders';
import { checkTarget } from '../stances/stance.service';
import { MAX_EXCLUSIONS } from './quotation-filter.inputs';
import type { AskedMentions, AskedQuotations } from './quotation-question';

// Others do not mean the actor alone, or only on some days.
const NAMES_IN_TEXTS: ReadonlySet<AliasKind> = new Set([
  AliasKind.NAME,
  AliasKind.TRANSLITERATION,
  AliasKind.ABBREVIATION,
]);

/**
 * A filter with merged actors and outlets replaced by those they go by now. Throws DomainError when it makes no sense,
 * with the path of the field.
 */
export async function survivingFilter(
  context: RequestContext,
  filter: AskedQuotations,
  path: readonly string[] = ['filter'],
): Promise<AskedQuotations> {
  for (const name of ['saidOn', 'saidWithin', 'publishedOn', 'saidOrPublishedOn', 'undated'] as const) {
    const days = filter[name];
    if (days) checkRange(days, [...path, name]);
  }
  for (const target of filter.towards ?? []) checkTarget(target);
  const { speakerId, outletId, towards, mentions, not } = filter;
  return {
    ...filter,
    ...(speakerId ? { speakerId: await survivorIds(context, speakerId) } : {}),
    ...(outletId ? { outletId: await survivingOutletIds(context, outletId) } : {}),
    ...(towards ? { towards: await survivingTargets(context, towards) } : {}),
    ...(mentions?.actorId ? { mentions: await withNames(context, mentions, mentions.actorId) } : {}),
    ...(not ? { not: await survivingFilter(context, not, deeper(path)) } : {}),
  };
}

function deeper(path: readonly string[]): readonly string[] {
  if (path.length <= MAX_EXCLUSIONS) return [...path, 'not'];
  const message = `Filters exclude each other in more than ${MAX_EXCLUSIONS} levels. Say it with fewer: two \`not\` in each other cancel out.`;
  throw new DomainError(ErrorCode.TOO_MANY, message, [...path, 'not']);
}

async function withNames(
  context: RequestContext,
  mentions: AskedMentions,
  actorIds: readonly string[],
): Promise<AskedMentions> {
  const survivors = await survivorIds(context, actorIds);
  const aliases = await Promise.all(survivors.map((id) => load(context, aliasesByActorId, id)));
  const named = aliases.flat().filter(({ kind }) => NAMES_IN_TEXTS.has(kind));
  return { ...mentions, actorNames: named.map(({ text }) => text) };
}

type Targets = NonNullable<AskedQuotations['towards']>;

function survivingTargets(context: RequestContext, towards: Targets): Promise<Targets> {
  return Promise.all(
    towards.map(async (target) => {
      if (!target.actorId) return target;
      const [actorId] = await survivorIds(context, [target.actorId]);
      return actorId === undefined ? target : { actorId };
    }),
  );
}
