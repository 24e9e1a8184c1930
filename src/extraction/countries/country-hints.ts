import { CountryBasis } from '../../domain/countries/country-basis';
import { remembering } from '../../domain/remembering';
import { foldName } from '../../domain/text/quotation-text';
import { countryByWord } from '../lexicon/countries-by-word';
import { wordList } from '../lexicon/word-lists';
import { institutionAt } from './institutions';
import { placeAt } from './places';

/** A country that printed words point to, and how. No code: to what belongs to no single country. */
export interface CountryHint {
  readonly code: string | null;
  readonly basis: CountryBasis;
}

/** A word of a description, as printed and folded. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
}

const LONGEST = 40;
/** "the envoy to Norway", "an expert on Russia": what follows is not whom somebody speaks for. */
const AWAY = wordList('to on with against about toward towards over versus between');
const OBSERVERS = wordList(
  'envoy representative expert analyst specialist researcher scholar director coordinator adviser advisor editor correspondent lead program programme',
);
/** "a China expert": the country is what somebody knows about. */
const SUBJECT_OF = wordList('expert analyst specialist scholar watcher hand hawk desk');
const FIELD_OF = wordList('affairs studies policy program programme relations watcher watchers');
const SHORT = wordList('us u.s u.s. uk u.k u.k. uae u.a.e. dprk prc rok');
const PARTY =
  /^[DRI]-(?:Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Kansas|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.?[HJMYCD]|Ohio|Okla|Ore|Pa|R\.?I|S\.?[CD]|Tenn|Tex|Texas|Utah|Vt|Va|Wash|W\.?Va|Wis|Wyo|[A-Z]{2})\b/;
/** Capitals and countries that are better known as somebody's name or as a word. */
const NEVER = wordList(
  'victoria male kiwi pole poles dane finn manx jersey chad sofia georgetown jamestown praia kingston',
);

/** What points to a country opens so: most words of a sentence do not. */
const TELLING = /\p{Lu}|al-|[Ss][Ee][Ll][Ff]-/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'‑-]*/gu;

const wordOf = remembering(20_000, (printed): Word => {
  const text = printed.replace(/['’]s?$/, '').replace(/(?<=\p{Ll})\.$/u, '');
  return { text, lower: text.toLowerCase(), folded: foldName(text) };
});

const wordsOf = (text: string): readonly Word[] => (text.match(WORD) ?? []).slice(0, LONGEST).map(wordOf);

/** The country that a word or two name, with the number of words; abbreviations of ranks name none. */
function countryAt(
  words: readonly Word[],
  i: number,
): { readonly code: string; readonly length: number } | null {
  for (const length of [3, 2, 1]) {
    const part = words.slice(i, i + length);
    if (part.length < length || !part.every(({ text }) => /^\p{Lu}|^(?:of|and|the)$/u.test(text))) continue;
    const [first] = part;
    if (/^(?:a|an|the|of|and)$/.test(first?.lower ?? '')) return null;
    if (length === 1 && first !== undefined && !mayNameCountry(first)) continue;
    const name = part.map(({ text }) => text).join(' ');
    const code = countryByWord(length === 1 ? name.replace(/-based$/i, '') : name);
    if (code !== null) return { code, length };
  }
  return null;
}

function mayNameCountry({ text, lower }: Word): boolean {
  const bare = lower.replace(/-based$/, '');
  // "US" and "U.S.", but not "us" and "Us".
  if (SHORT.has(bare)) return /^\p{Lu}\.?\p{Lu}/u.test(text);
  return (
    bare.length > 3 && !bare.includes('.') && !NEVER.has(bare) && !/-(?:born|educated|trained)$/.test(bare)
  );
}

/** Whether the words before say that the country is not the speaker's own: "ambassador to", "expert on". */
function pointsAway(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (/^(?:the|a|an)$/.test(words[at]?.lower ?? '')) at -= 1;
  const preposition = words[at]?.lower ?? '';
  if (AWAY.has(preposition)) return true;
  return preposition === 'for' && OBSERVERS.has(words[at - 1]?.lower ?? '');
}

function isSubjectMatter(words: readonly Word[], i: number, length: number): boolean {
  const next = words[i + length]?.lower ?? '';
  if (FIELD_OF.has(next)) return true;
  if ((words[i]?.lower ?? '').endsWith('-based')) return false;
  const isAdjective =
    /(?:an|ian|ese|ish|i|ch|k)$/.test(words[i]?.lower ?? '') || SHORT.has(words[i]?.lower ?? '');
  return SUBJECT_OF.has(next) && !isAdjective;
}

/** The bases of places, which give way to all others: "in Moscow". */
function basisOf(words: readonly Word[], i: number, basis: CountryBasis): CountryBasis {
  const before = words[i - 1]?.lower ?? '';
  return /^(?:in|at|from)$/.test(before) || (words[i]?.lower ?? '').endsWith('-based')
    ? CountryBasis.PLACE
    : basis;
}

/** The countries that a printed description of somebody points to, in the order of its words. */
export function countryHints(text: string, basis: CountryBasis): readonly CountryHint[] {
  const hints: CountryHint[] = [];
  if (!TELLING.test(text)) return hints;
  const words = wordsOf(text);
  const folded = words.map((word) => word.folded);
  for (let i = 0; i < words.length; i += 1) {
    const found = hintAt(words, folded, i, basis);
    if (found === null) continue;
    if (!pointsAway(words, i)) hints.push(found.hint);
    i += found.length - 1;
  }
  return hints;
}

function hintAt(
  words: readonly Word[],
  folded: readonly string[],
  i: number,
  basis: CountryBasis,
): { readonly hint: CountryHint; readonly length: number } | null {
  const word = words[i];
  if (word === undefined || (!/^\p{Lu}|^al-/u.test(word.text) && !word.lower.startsWith('self-')))
    return null;
  if (PARTY.test(word.text)) return { hint: { code: 'US', basis: CountryBasis.ROLE }, length: 1 };
  const institution = institutionAt(folded, i);
  if (institution !== null)
    return {
      hint: { code: institution.value.country, basis: CountryBasis.INSTITUTION },
      length: institution.length,
    };
  const country = countryAt(words, i);
  const place = country === null ? placeAt(folded, i) : null;
  const code = country?.code ?? place?.value;
  if (code === undefined) return null;
  const length = country?.length ?? place?.length ?? 1;
  return isSubjectMatter(words, i, length)
    ? null
    : { hint: { code, basis: basisOf(words, i, basis) }, length };
}

/** The likeliest of several hints: what is printed first, a mere place last. Null when there is none. */
export function bestHint(hints: readonly CountryHint[]): CountryHint | null {
  return hints.find(({ basis }) => basis !== CountryBasis.PLACE) ?? hints[0] ?? null;
}
