import { isSpaceOrEdge, startsWithCapital, startsWithPlainLetter } from './characters';
import { wordList } from '../lexicon/word-lists';
import type { Line, QuotedSpan } from './quotation-marks';
import { partsOfSpeech } from './tagger';
import type { PartOfSpeech } from './tagger';
import { spokenForm } from '../lexicon/cue-lexicon';

/** A word or sign of the narrative; a whole quotation counts as one token. Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly part: PartOfSpeech;
  readonly capital: boolean;
  /** Index of the quotation that the token stands for, or -1. */
  readonly quote: number;
  readonly line: number;
}

/** What stands before the first token and after the last. */
const NO_TOKEN: Token = Object.freeze({
  start: 0,
  end: 0,
  text: '',
  lower: '',
  part: 'X',
  capital: false,
  quote: -1,
  line: -1,
});

/** The token of an index; outside the text one that is like no other. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:[-’'&‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,40}){0,8}/uy;
const INITIALS = /(?:\p{Lu}\.){1,8}(?![\p{Ll}])/uy;
const TICKER = /[A-Z0-9]{2,6}\.[A-Z]{1,2}(?![\p{L}\p{N}])/uy;
const NUMBER = /[$€£#@]?\p{N}[\p{L}\p{N}.,:/-]{0,40}/uy;
const CONTRACTION = /['’](?:s|re|ve|d|ll|m)$/i;
const POSSESSIVE = /^['’](?:s|re|ve|d|ll|m)\b/i;
const HANDLE = /[@#][\p{L}\p{N}_]{1,40}/uy;

const ABBREVIATIONS = wordList(
  'mr mrs ms dr sen sens rep reps gov govs gen maj col lt sgt capt cmdr adm st jr sr prof rev hon pres jan feb mar apr aug sept oct nov dec inc corp co ltd vs no fla calif mass conn ariz tenn pa va ill mich wis minn mo ky la ala ga miss tex okla ore wash nev colo mont del md ind kan ark vt sec supt messrs mt ft dept det',
);
const CALENDAR = wordList(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december jan feb aug sept oct nov dec jan. feb. aug. sept. oct. nov. dec. yesterday today tomorrow tonight',
);
const PRONOUNS = wordList(
  'i you he she it we they who him her them us me his hers himself herself itself themselves',
);
const AUXILIARIES = wordList(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 'd 'll ’s ’ve ’d ’ll didn’t didn't doesn’t doesn't don’t don't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't hasn’t hasn't haven’t haven't hadn’t hadn't isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't shouldn’t shouldn't",
);
const MONTH_OR_VERB = wordList('march may');

/** Whether the word is a form of be, have, do or a modal verb. */
export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower);
}

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

/** The end of the word that starts at the offset: an abbreviation keeps its point, a possessive ending is a word of its own. */
function wordEnd(text: string, at: number): number {
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

const isWordlike = (lower: string): boolean => startsWithPlainLetter(lower) || /^[\p{L}\p{N}]/u.test(lower);

function partOf(text: string, lower: string, tagged: PartOfSpeech, capital: boolean): PartOfSpeech {
  if (CALENDAR.has(lower) && (capital || !MONTH_OR_VERB.has(lower))) return 'TIME';
  if (PRONOUNS.has(lower) && text !== 'US') return 'PRON';
  if (lower === "'s" || lower === '’s') return 'PART';
  if (isAuxiliary(lower)) return 'AUX';
  if (!capital && spokenForm(lower)) return 'VERB';
  if (isWordlike(lower)) {
    if (capital && (tagged === 'X' || tagged === 'PUNCT')) return 'PROPN';
    if (lower.includes('-')) return capital ? 'PROPN' : 'ADJ';
    return tagged === 'PUNCT' ? 'NOUN' : tagged;
  }
  return /^[@#]/.test(lower) && lower.length > 1 ? 'PROPN' : 'PUNCT';
}

/** What the tagger reads: quotations and line breaks hidden, every offset as in the text. */
function maskedText(text: string, lines: readonly Line[], quotes: readonly QuotedSpan[]): string {
  const pieces: string[] = [];
  let cursor = 0;
  for (const { start, end } of quotes) {
    // A comma keeps "“…,” he said" from reading as one run of words.
    pieces.push(text.slice(cursor, start), ' '.repeat(Math.max(0, end - start - 1)), end > start ? ',' : '');
    cursor = end;
  }
  pieces.push(text.slice(cursor));
  // Marks that stand in no quotation tell the tagger nothing and cost it time.
  const hidden = pieces.join('').replace(/["“”«»„`]/g, ' ');
  return lines.length > 1 ? hidden.replace(/\n/g, ' ') : hidden;
}

/** The narrative of a text as tokens, line after line, each quotation as one token. */
export function tokensOf(
  text: string,
  lines: readonly Line[],
  quotes: readonly QuotedSpan[],
): readonly Token[] {
  const partAt = partsOfSpeech(maskedText(text, lines, quotes));
  const tokens: Token[] = [];
  let quote = 0;
  for (const [line, { start, end }] of lines.entries()) {
    let at = start;
    while (at < end) {
      const span = quotes[quote];
      if (span !== undefined && span.start === at) {
        tokens.push({
          start: at,
          end: span.end,
          text: '',
          lower: '',
          part: 'QUOTE',
          capital: false,
          quote,
          line,
        });
        quote += 1;
        at = span.end;
        continue;
      }
      if (isSpaceOrEdge(text.charAt(at))) {
        at += 1;
        continue;
      }
      const limit = Math.min(end, span?.start ?? end);
      const stop = Math.max(at + 1, Math.min(limit, wordEnd(text, at)));
      const word = text.slice(at, stop);
      const lower = word.toLowerCase();
      const capital = startsWithCapital(word);
      const part = partOf(word, lower, partAt(at), capital);
      tokens.push({ start: at, end: stop, text: word, lower, part, capital, quote: -1, line });
      at = stop;
    }
  }
  return tokens;
}
