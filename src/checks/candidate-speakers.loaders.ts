import type { Actor } from '../actors/actor.entity';
import { actorById, actorsMeant } from '../actors/actor.loaders';
import { HopRelation } from '../domain/attribution';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { namesFit } from '../matching/checking/name-fit';
import { jointSpeakersByQuotationId } from '../quotations/joint-speakers/joint-speaker.loaders';
import type { DraftQuotation } from './draft-quotations';
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

const PRONOUN = /^(?:he|she|they|it|who|we|i)$/i;

/** The actors that the draft can mean by a name, or by a title on its day. */
export async function namedSpeaker(
  context: RequestContext,
  { speakerName, speakerMention }: DraftQuotation,
  day: string | null,
): Promise<NamedSpeaker> {
  if (speakerName !== null)
    return { name: speakerName, actors: await load(context, actorsMeant, { name: speakerName, day }) };
  const title = speakerMention?.replace(/^the /i, '') ?? '';
  if (title === '' || PRONOUN.test(title)) return NOBODY_NAMED;
  const actors = await load(context, actorsMeant, { name: title, day });
  // "The minister" may be anybody who is one.
  return actors.length === 0 ? NOBODY_NAMED : { name: title, actors };
}

const NOBODY_NAMED: NamedSpeaker = { name: null, actors: [] };

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
        [...new Set(ids)].flatMap((id) => (id === null ? [] : [load(context, actorById, id)])),
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
