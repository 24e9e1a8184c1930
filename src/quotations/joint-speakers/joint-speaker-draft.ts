import type { CountryBasis } from '../../domain/countries/country-basis';
import type { Ids } from '../../ids';
import type { Quotation } from '../quotation.entity';
import { countryThen } from '../rows/country-then';
import type { CheckedJointSpeaker } from './joint-speaker-row';
import type { JointSpeaker } from './joint-speaker.entity';

/** A joint speaker whose actor is known by id. */
export interface JointSpeakerDraft {
  readonly actorId: string | null;
  readonly mention: string | null;
  readonly country: string | null;
  readonly countryBasis: CountryBasis | null;
}

/** A checked joint speaker with an id in the place of the name. A row of a whole record says all there is. */
export function jointSpeakerDraft(
  { mention, country: given, countryBasis, actor: ref }: CheckedJointSpeaker,
  actor: { readonly id: string; readonly country: string | null } | null,
  isWhole: boolean,
): JointSpeakerDraft {
  const onRecord = isWhole ? null : (ref?.country ?? actor?.country ?? null);
  const { country, basis } = countryThen(given, countryBasis, onRecord);
  return { actorId: actor?.id ?? null, mention, country, countryBasis: basis };
}

/** Those who join this speaker: nobody joins himself, or twice, or somebody whom the article does not name. */
export function joining<Joint extends Pick<JointSpeakerDraft, 'actorId'>>(
  joint: readonly Joint[],
  speaker: Pick<Quotation, 'speakerId' | 'speakerMention'>,
): readonly Joint[] {
  if (speaker.speakerId === null && speaker.speakerMention === null) return [];
  const known = new Set([speaker.speakerId]);
  known.delete(null);
  return joint.filter(({ actorId }) => {
    if (actorId === null) return true;
    const isNew = !known.has(actorId);
    known.add(actorId);
    return isNew;
  });
}

/** What everybody who said a quotation is called, the speaker first: by the actor's name, or else as printed. */
export function namesOfSpeakers(
  speaker: Pick<Quotation, 'speakerId' | 'speakerMention'>,
  joint: readonly Pick<JointSpeakerDraft, 'actorId' | 'mention'>[],
  nameOf: (actorId: string) => string | undefined,
): string[] {
  const { speakerId, speakerMention } = speaker;
  const all = [{ actorId: speakerId, mention: speakerMention }, ...joining(joint, speaker)];
  return all.flatMap(({ actorId, mention }) => nameOf(actorId ?? '') ?? mention ?? []);
}

/** Rows of joint speakers that are not stored yet. */
export function newJointSpeakers(
  { id: quotationId, saidSort, publishedSort }: Quotation,
  joint: readonly JointSpeakerDraft[],
  ids: Ids,
): JointSpeaker[] {
  return joint.map((speaker, i) => ({
    ...speaker,
    id: ids.next('jointSpeaker'),
    quotationId,
    ordinal: i + 2,
    saidSort,
    publishedSort,
  }));
}
