import type { Actor } from '../actors/actor.entity';
import { actorById, actorsByName } from '../actors/actor.loaders';
import { HopRelation } from '../domain/attribution';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { namesFit } from '../matching/checking/name-fit';
import { jointSpeakersByQuotationId } from '../quotations/joint-speakers/joint-speaker.loaders';
import type { Quotation } from '../quotations/quotation.entity';
import { hopsByQuotationId } from '../quotations/quotation.loaders';

/** Who said a quotation, and for whom: a spokesperson's words are the principal's, too. */
export interface Voices {
  readonly actors: readonly Actor[];
  readonly names: readonly string[];
}

/** Whom a draft names, among the recorded actors. */
export interface NamedSpeaker {
  /** Null when the draft names nobody. */
  readonly name: string | null;
  /** The actors with this name. */
  readonly actors: readonly Actor[];
}

/** The actors that a name of the draft can mean. */
export async function namedSpeaker(context: RequestContext, name: string | null): Promise<NamedSpeaker> {
  return { name, actors: name === null ? [] : await load(context, actorsByName, name) };
}

/** Who said each quotation. Three statements for all of them. */
export async function voicesOf(
  context: RequestContext,
  quotations: readonly Quotation[],
): Promise<ReadonlyMap<string, Voices>> {
  const found = await Promise.all(
    quotations.map(async (quotation): Promise<[string, Voices]> => {
      const [joint, hops] = await Promise.all([
        load(context, jointSpeakersByQuotationId, quotation.id),
        load(context, hopsByQuotationId, quotation.id),
      ]);
      const principals = hops.filter(({ relation }) => relation === HopRelation.SPOKE_FOR);
      const ids = [quotation.speakerId, ...[...joint, ...principals].map(({ actorId }) => actorId)];
      const actors = await Promise.all(
        [...new Set(ids)].map((id) => (id === null ? null : load(context, actorById, id))),
      );
      const known = actors.filter((actor) => actor !== null);
      const mentions = [quotation.speakerMention, ...principals.map(({ text }) => text)];
      return [
        quotation.id,
        {
          actors: known,
          names: [...known.map(({ name }) => name), ...mentions].filter((name) => name !== null),
        },
      ];
    }),
  );
  return new Map(found);
}

/** Whether the draft may mean one of these voices. A draft that names nobody may mean anybody. */
export function mayMean({ name, actors }: NamedSpeaker, voices: Voices): boolean {
  if (name === null) return true;
  const ids = new Set(actors.map(({ id }) => id));
  return voices.actors.some(({ id }) => ids.has(id)) || voices.names.some((own) => namesFit(name, own));
}
