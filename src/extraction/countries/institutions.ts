import { foldName } from '../../domain/text/quotation-text';
import { INSTITUTION_NAMES, INTERNATIONAL_NAMES } from './institution-names';
import { NamesByWords } from './names-by-words';
import type { FoundByWords } from './names-by-words';

/** The country of an institution that is known by its name; null for one of no single country. */
export interface Institution {
  readonly country: string | null;
}

const INSTITUTIONS = new NamesByWords<Institution>();
for (const [country, names] of Object.entries(INSTITUTION_NAMES))
  for (const name of names.split(', ')) INSTITUTIONS.add(name, { country });
for (const name of INTERNATIONAL_NAMES.split(', ')) INSTITUTIONS.add(name, { country: null });

/** The institution whose name stands at a place in folded words; null when none does. */
export function institutionAt(folded: readonly string[], index: number): FoundByWords<Institution> | null {
  return INSTITUTIONS.at(folded, index);
}

/** Whether the whole phrase, a leading "the" aside, is the name of one institution of one country. */
export function isInstitution(phrase: string): boolean {
  const folded = phrase
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .map(foldName);
  const found = institutionAt(folded, 0);
  return found !== null && found.value.country !== null && found.length === folded.length;
}
