import { ActorPageDocument, type ActorPageQuery, type TimelineInterval } from '../../generated/operations';
import type { Visit } from '../../page';
import { actorPath } from '../../paths';
import { MovedTo, NotFound } from '../../problems';
import { isTooLong } from '../../search/timeline-choice';
import type { ActorData, ShownActor } from './actor-data';

/** Reads what the page of an actor shows. Throws NotFound, or MovedTo for one that was merged into another. */
export async function readActor(visit: Visit): Promise<ActorData> {
  const byMonth = await actorOf(visit, 'MONTH');
  const { timeline } = byMonth.actor.quotations;
  // Null where there are more months than the server counts.
  const isLong = timeline === null || isTooLong(timeline);
  const { actor, stanceMatrix } = isLong ? await actorOf(visit, 'YEAR') : byMonth;
  return { actor, interval: isLong ? 'YEAR' : 'MONTH', targets: stanceMatrix.targets };
}

type Found = ActorPageQuery & { readonly actor: ShownActor };

async function actorOf({ ask, params }: Visit, interval: TimelineInterval): Promise<Found> {
  const { actor, ...found } = await ask(ActorPageDocument, { id: params['id'] ?? '', interval });
  if (actor === null) throw new NotFound('actor');
  if (actor.mergedInto !== null) throw new MovedTo(actorPath(actor.mergedInto.id));
  return { ...found, actor };
}
