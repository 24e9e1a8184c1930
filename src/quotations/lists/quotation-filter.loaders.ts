import { survivorIds } from '../../actors/actor.loaders';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../../graphql/context';
import { checkRange } from '../../graphql/date-range.input';
import { survivingOutletIds } from '../../outlets/outlet.loaders';
import { checkTarget } from '../stances/stance.service';
import { MAX_EXCLUSIONS } from './quotation-filter.inputs';
import type { AskedQuotations } from './quotation-question';

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
  const { speakerId, outletId, towards, not } = filter;
  return {
    ...filter,
    ...(speakerId ? { speakerId: await survivorIds(context, speakerId) } : {}),
    ...(outletId ? { outletId: await survivingOutletIds(context, outletId) } : {}),
    ...(towards ? { towards: await survivingTargets(context, towards) } : {}),
    ...(not ? { not: await survivingFilter(context, not, deeper(path)) } : {}),
  };
}

function deeper(path: readonly string[]): readonly string[] {
  if (path.length <= MAX_EXCLUSIONS) return [...path, 'not'];
  const message = `Filters exclude each other in more than ${MAX_EXCLUSIONS} levels. Say it with fewer: two \`not\` in each other cancel out.`;
  throw new DomainError(ErrorCode.TOO_MANY, message, [...path, 'not']);
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
