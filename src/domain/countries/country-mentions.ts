import english from 'i18n-iso-countries/langs/en.json';
import { AMBIGUOUS_NAMES, MORE_NAMES } from './country-names';

/** A name by which a text mentions a country. */
export interface MentionName {
  readonly name: string;
  /** Where the name is also an ordinary word ("us", "polish"): the ways to print it that mean the country. */
  readonly printed: readonly string[] | null;
}

const ISO_NAMES: Readonly<Record<string, string | readonly string[]>> = english.countries;
const AMBIGUOUS: ReadonlySet<string> = new Set(Object.keys(AMBIGUOUS_NAMES));
// In lower case they mean something else.
const ALSO_WORDS: Readonly<Record<string, readonly string[]>> = {
  CAR: ['CAR'],
  Chad: ['Chad', 'CHAD'],
  China: ['China', 'CHINA'],
  Jersey: ['Jersey', 'JERSEY'],
  Kiwi: ['Kiwi', 'KIWI'],
  Male: ['Male', 'Malé', 'MALE', 'MALÉ'],
  Pole: ['Pole', 'POLE'],
  Poles: ['Poles', 'POLES'],
  Polish: ['Polish', 'POLISH'],
  Reunion: ['Reunion', 'Réunion', 'REUNION', 'RÉUNION'],
  Turkey: ['Turkey', 'TURKEY'],
  // Folded, an abbreviation loses its periods.
  US: ['US', 'U.S'],
};

/**
 * The English names by which texts mention a country: its own, older ones, demonyms and capitals. Names that several
 * countries have ("Korean", "Congo") are left out.
 */
export function mentionNames(code: string): readonly MentionName[] {
  const own = ISO_NAMES[code] ?? [];
  const names = [
    ...(typeof own === 'string' ? [own] : own),
    ...(MORE_NAMES[code] ?? '').split(', ').filter((name) => name !== ''),
  ];
  return [...new Set(names)]
    .filter((name) => !AMBIGUOUS.has(name))
    .map((name) => ({ name, printed: ALSO_WORDS[withoutPeriods(name)] ?? null }));
}

function withoutPeriods(name: string): string {
  return name.replaceAll('.', '');
}
