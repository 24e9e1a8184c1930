import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';
import { AMBIGUOUS_NAMES, DISPLAY_NAMES, MORE_NAMES } from './country-names';
import { DomainError, ErrorCode } from '../errors/errors';
import type { ErrorPath } from '../errors/errors';
import { foldName } from '../text/quotation-text';

const ISO_NAMES = new Map<string, readonly string[]>(
  Object.entries(english.countries as Record<string, string | readonly string[]>).map(([code, names]) => [
    code,
    typeof names === 'string' ? [names] : names,
  ]),
);
const SORTED_CODES: readonly string[] = [...ISO_NAMES.keys()].sort();
const GENERIC_STARTS = ['the ', 'republic of the ', 'republic of ', 'kingdom of the ', 'kingdom of '];
const MAX_SUGGESTIONS = 3;
const LONGEST_NAME = 60;
const PLAIN_WORD = /^[A-Za-z]+$/;

/** "Côte d’Ivoire" is "cote divoire", "St. Lucia" "saint lucia", "Congo (Kinshasa)" "congo kinshasa". */
function keyOf(text: string): string {
  const words = foldName(text).split(' ');
  return words.map((word) => (word === 'st' && words.length > 1 ? 'saint' : word)).join(' ');
}

const AMBIGUOUS = new Map(Object.entries(AMBIGUOUS_NAMES).map(([name, list]) => [keyOf(name), list]));

function namesByKey(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = keyOf(name);
    if (!AMBIGUOUS.has(key)) names.set(key, code);
  };
  for (const [code, list] of ISO_NAMES) for (const name of list) add(name, code);
  for (const [code, list] of Object.entries(MORE_NAMES)) for (const name of list.split(', ')) add(name, code);
  for (const [alpha2, alpha3] of codes as readonly (readonly string[])[]) {
    if (alpha2 === undefined || alpha3 === undefined || !ISO_NAMES.has(alpha2)) continue;
    add(alpha3, alpha2);
    add(alpha2, alpha2);
  }
  return names;
}

const CODES_BY_KEY = namesByKey();

/** Whether a text is a country code as stored: ISO 3166-1 alpha-2 in upper case, or XK for Kosovo. */
export function isCountryCode(code: string): boolean {
  return ISO_NAMES.has(code);
}

/** Every country code, sorted. */
export function allCountryCodes(): readonly string[] {
  return SORTED_CODES;
}

/** The country's usual English name, for people to read. Throws UNKNOWN_COUNTRY for what is not a code. */
export function countryName(code: string): string {
  const name = DISPLAY_NAMES[code] ?? ISO_NAMES.get(code)?.[0];
  if (name !== undefined) return name;
  throw new DomainError(ErrorCode.UNKNOWN_COUNTRY, `"${code.slice(0, LONGEST_NAME)}" is not a country code.`);
}

/** The keys of "Tanzania, United Republic of" as it is and turned round, each also without its usual beginnings. */
function* keysToTry(text: string): Generator<string> {
  const [name = '', ...qualifiers] = text.split(',');
  const turned = qualifiers.length === 1 ? [`${qualifiers.join('')} ${name}`] : [];
  for (const form of [text, ...turned]) {
    let key: string | undefined = keyOf(form);
    while (key !== undefined) {
      yield key;
      const current: string = key;
      const start = GENERIC_STARTS.find((generic) => current.startsWith(generic));
      key = start === undefined ? undefined : current.slice(start.length);
    }
  }
}

/**
 * The code of the country that a text names: by code (any case), English name, common short or former name,
 * demonym or capital. Parts of the United Kingdom count as GB, which is the only code they have. Null when no
 * country is meant, or more than one could be ("Korean", "Congo", "Dominican").
 */
export function countryCodeOf(text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  // One word of plain letters is its own key, and the only one.
  if (PLAIN_WORD.test(text)) return CODES_BY_KEY.get(text.toLowerCase()) ?? null;
  for (const key of keysToTry(text)) {
    if (AMBIGUOUS.has(key)) return null;
    const code = CODES_BY_KEY.get(key);
    if (code !== undefined) return code;
  }
  return null;
}

/** How many letters must be written differently to turn one text into the other (Levenshtein's distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Codes of the countries whose names are the closest to a mistyped one, the closest first. */
function closestCodes(text: string): readonly string[] {
  if (text.length > LONGEST_NAME) return [];
  const key = keyOf(text);
  const allowed = key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
  const close: { readonly code: string; readonly distance: number }[] = [];
  for (const [name, code] of CODES_BY_KEY) {
    if (name.length < 4 || Math.abs(name.length - key.length) > allowed) continue;
    const distance = editDistance(name, key);
    if (distance <= allowed) close.push({ code, distance });
  }
  close.sort((a, b) => a.distance - b.distance);
  return [...new Set(close.map(({ code }) => code))].slice(0, MAX_SUGGESTIONS);
}

const named = (list: readonly string[]): string =>
  list.map((code) => `${countryName(code)} (${code})`).join(' or ');

/** The code of the country that a text names. Throws UNKNOWN_COUNTRY at `path`, suggesting the closest names. */
export function requireCountryCode(text: string, path: ErrorPath = []): string {
  const code = countryCodeOf(text);
  if (code !== null) return code;
  const shown = `"${text.slice(0, LONGEST_NAME)}"`;
  const meanings = [...keysToTry(text.slice(0, LONGEST_NAME))].flatMap((key) => AMBIGUOUS.get(key) ?? []);
  const close = closestCodes(text);
  const fault =
    meanings.length > 0
      ? `${shown} can mean ${named(meanings)}. Name the country that you mean`
      : `${shown} is not a country known here.${close.length > 0 ? ` Is it ${named(close)}?` : ''} Write its code`;
  const message = `${fault}: two letters of ISO 3166-1, like KR, or an English name.`;
  throw new DomainError(ErrorCode.UNKNOWN_COUNTRY, message, path);
}
