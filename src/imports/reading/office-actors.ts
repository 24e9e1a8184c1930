import type { ActorRef } from '../../actors/actor-ref';
import { ActorKind } from '../../domain/actor-kind';
import { countryCodeOf, countryName } from '../../domain/countries/country';
import { CountryBasis } from '../../domain/countries/country-basis';
import { isUnplacedOffice } from '../../extraction/countries/office-names';
import type { ExtractedSpeaker } from '../../extraction/extraction';

const POSSESSIVE = /^(?:the )?(.{2,40}?)['’]s? +/i;

/** The country of a speaker as far as it may distinguish actors: where a report was filed distinguishes nobody. */
export function countryOfActor({ countries, countryBasis }: ExtractedSpeaker): string | null {
  return countryBasis === CountryBasis.DATELINE ? null : (countries[0] ?? null);
}

/** Whether a name is that of an office which many countries have, so that it is nobody's without one. */
export function isOfficeOfMany({ name, kind }: ExtractedSpeaker): boolean {
  return name !== null && kind !== ActorKind.PERSON && isUnplacedOffice(withoutCountry(name));
}

/** "Norway’s Foreign Ministry" and "Norwegian Foreign Ministry" are the Foreign Ministry. */
function withoutCountry(name: string): string {
  const owner = POSSESSIVE.exec(name);
  if (owner?.[1] !== undefined && countryCodeOf(owner[1]) !== null) return name.slice(owner[0].length);
  const words = name.split(' ');
  for (const length of [2, 1]) {
    const country = words.slice(0, length).join(' ');
    if (words.length > length && countryCodeOf(country) !== null) return words.slice(length).join(' ');
  }
  return name;
}

/** The names by which an office of one country may be known, the plainest first. */
export function officeRefs({ name, kind }: ExtractedSpeaker, country: string): readonly ActorRef[] {
  const bare = withoutCountry(name ?? '');
  const full = officeName(name ?? '', country);
  return [
    { name: full, country },
    { name: full, kind, country },
    { name: name ?? '', kind, country },
    { name: bare, kind, country },
  ];
}

/** An office that nobody has on record yet, under a name that says its country, also found by the bare one. */
export function newOffice({ name, kind, role }: ExtractedSpeaker, country: string): ActorRef {
  const bare = withoutCountry(name ?? '');
  return { name: officeName(name ?? '', country), aliases: [bare], kind, country, role };
}

const officeName = (name: string, country: string): string =>
  withoutCountry(name) === name ? `${name} of ${countryName(country)}` : name;
