import { countryCodeOf } from '../../domain/countries/country';

const MOST_REMEMBERED = 4000;
const remembered = new Map<string, string | null>();

/** `countryCodeOf` for the same few words asked again and again: names in one article and the next. */
export function countryByWord(name: string): string | null {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const code = countryCodeOf(name);
  remembered.set(name, code);
  return code;
}
