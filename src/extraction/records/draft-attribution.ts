import { ActorKind } from '../../domain/actor-kind';
import { Attribution } from '../../domain/attribution';
import { AttributionForm } from '../extraction';
import type { ExtractedSpeaker } from '../extraction';
import { mentionOf } from '../cues/mentions';
import type { Narrative } from '../text/narrative';
import type { Draft } from './records';
import type { Subject } from '../cues/subject';
import type { SpeakerCountry } from '../countries/speaker-countries';
import type { Speaker } from '../speakers/speaker';

/** Finds the country that a speaker speaks for. */
export type CountryOf = (subject: Subject, speaker: Speaker) => SpeakerCountry;

/** Who said it, as the outside sees it: the first and those who say the same. */
export function speakersOf(
  narrative: Narrative,
  { speaker, candidate }: Draft,
  countryOf: CountryOf,
): readonly [ExtractedSpeaker, ...ExtractedSpeaker[]] {
  const others = speaker?.others ?? [];
  return [
    described(narrative, candidate.subject, speaker, countryOf),
    ...others.map((other) => described(narrative, other.subject, other.speaker, countryOf)),
  ];
}

function described(
  narrative: Narrative,
  subject: Subject | null,
  speaker: Speaker | null,
  countryOf: CountryOf,
): ExtractedSpeaker {
  const mention = mentionOf(narrative, subject);
  const nobody = {
    mention,
    name: null,
    kind: ActorKind.UNNAMED,
    role: null,
    countries: [],
    countryBasis: null,
  };
  if (speaker === null || subject === null) return nobody;
  const { name, kind, role } = speaker;
  const country = countryOf(subject, speaker);
  const countries = country === null ? [] : [country.code];
  return { mention, name, kind, role, countries, countryBasis: country?.basis ?? null };
}

/** How the text says whose the words are. */
export function attributionOf({ speaker, candidate }: Draft): Attribution {
  if (speaker === null) return Attribution.NONE;
  if (speaker.attribution === Attribution.ANONYMOUS) return Attribution.ANONYMOUS;
  return candidate.carriedFrom >= 0 ? Attribution.CONTINUATION : speaker.attribution;
}

/** Where the attribution stands, seen from the words. */
export function formOf({ candidate, clause }: Draft): AttributionForm {
  const { event } = candidate;
  if (candidate.subject === null) return AttributionForm.NONE;
  if (event === null) return candidate.rule === 'dash' ? AttributionForm.CUE_AFTER : AttributionForm.FLOATING;
  const [first, last] = [clause[0], clause.at(-1)];
  if (candidate.carriedFrom >= 0 || first === undefined || last === undefined)
    return AttributionForm.FLOATING;
  if (candidate.rule === 'led-in' || candidate.rule === 'colon-before') return AttributionForm.FLOATING;
  if (first.from < event.cueFrom && last.from > event.cueFrom) return AttributionForm.CUE_IN_MIDDLE;
  return first.from > event.cueFrom ? AttributionForm.CUE_BEFORE : AttributionForm.CUE_AFTER;
}
