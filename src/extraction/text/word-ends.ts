import { startsWithCapital, startsWithPlainLetter } from './characters';
import { wordList } from '../lexicon/word-lists';

const WORD = /\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:[-’'&‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,40}){0,8}/uy;
const INITIALS = /(?:\p{Lu}\.){1,8}(?![\p{Ll}])/uy;
const TICKER = /[A-Z0-9]{2,6}\.[A-Z]{1,2}(?![\p{L}\p{N}])/uy;
const NUMBER = /[$€£#@]?\p{N}[\p{L}\p{N}.,:/-]{0,40}/uy;
const CONTRACTION = /['’](?:s|re|ve|d|ll|m)$/i;
const POSSESSIVE = /^['’](?:s|re|ve|d|ll|m)\b/i;
const HANDLE = /[@#][\p{L}\p{N}_]{1,40}/uy;
const LONGEST_PLAIN = 61;
const codes = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
/** Signs with which more than a sign can begin: "$5", "#tag", "'s". */
const ODD_SIGNS = codes("$#@'");
const JOINS = codes("-'&");
const POINT = 46;
const ABBREVIATIONS = wordList(
  'mr mrs ms dr sen sens rep reps gov govs gen maj col lt sgt capt cmdr adm st jr sr prof rev hon pres jan feb mar apr aug sept oct nov dec inc corp co ltd vs no fla calif mass conn ariz tenn pa va ill mich wis minn mo ky la ala ga miss tex okla ore wash nev colo mont del md ind kan ark vt sec supt messrs mt ft dept det',
);

/** Whether the word is the sign under which a company's shares are traded: "KLR.N". */
export function isTicker(text: string): boolean {
  return /^[A-Z0-9]{2,6}\.[A-Z]{1,2}$/.test(text);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The end of what starts with no letter and no digit: a possessive ending, a dash, any other sign. */
function signEnd(text: string, at: number): number {
  const pair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  if (pair) return at + 2;
  const first = text.charAt(at);
  const ending = first === "'" || first === '’' ? POSSESSIVE.exec(text.slice(at, at + 4)) : null;
  return at + (ending?.[0].length ?? (text.startsWith('--', at) ? 2 : 1));
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where a word of plain letters ends, or a plain sign; null where what follows can go on with it. Most of a text is of these. */
function plainEnd(text: string, at: number): number | null {
  const first = text.charCodeAt(at);
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === at) {
    const isSign = first < 128 && !isDigit(first) && !ODD_SIGNS.has(first);
    return isSign ? at + (text.startsWith('--', at) ? 2 : 1) : null;
  }
  if (end - at > LONGEST_PLAIN) return null;
  const next = text.charCodeAt(end);
  const goesOn = next >= 128 || isDigit(next) || JOINS.has(next) || (next === POINT && first < 97);
  return goesOn ? null : end;
}

/** The end of the word that starts at the offset: an abbreviation keeps its point, a possessive ending is a word of its own. */
export function wordEnd(text: string, at: number): number {
  return plainEnd(text, at) ?? unusualEnd(text, at);
}

function unusualEnd(text: string, at: number): number {
  const isSmall = startsWithPlainLetter(text.charAt(at));
  const short = isSmall ? null : (matchAt(INITIALS, text, at) ?? matchAt(TICKER, text, at));
  if (short !== null) return at + short.length;
  const word = matchAt(WORD, text, at);
  if (word === null) {
    const other = matchAt(NUMBER, text, at) ?? matchAt(HANDLE, text, at);
    return other === null ? signEnd(text, at) : at + other.replace(/[.,:/-]+$/, '').length;
  }
  const contraction = CONTRACTION.exec(word);
  if (contraction !== null) return at + contraction.index;
  const end = at + word.length;
  const isAbbreviation = !isSmall && text.charAt(end) === '.' && ABBREVIATIONS.has(word.toLowerCase());
  return isAbbreviation && startsWithCapital(word) ? end + 1 : end;
}
