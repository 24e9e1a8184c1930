import { NamesByWords } from './names-by-words';
import type { FoundByWords } from './names-by-words';
import { PLACE_NAMES } from './place-names';

const PLACES = new NamesByWords<string>();
for (const [country, names] of Object.entries(PLACE_NAMES))
  for (const name of names.split(', ')) PLACES.add(name, country);

/** The country of the city or region whose name stands at a place in folded words; null when none does. */
export function placeAt(folded: readonly string[], index: number): FoundByWords<string> | null {
  return PLACES.at(folded, index);
}
