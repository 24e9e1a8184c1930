import { FUNCTION_WORDS, SCRIPTS } from './function-words';

// A short text is as likely a name or a headline of foreign words: nothing is guessed from it.
const SHORTEST = 40;
const ENOUGH_LETTERS = new RegExp(`^(?:[^a-z]{0,9}[a-z]){${SHORTEST}}`);
// Greek and all that comes behind it, without punctuation.
const OTHER_SCRIPTS = /[\u0370-\u1dff\u3040-\ud7ff]/;
/** As much as is looked at: a language shows in its first sentences. */
const LONGEST = 2000;
// Of the words of running text, about two in five are small ones; lists of names have fewer.
const LEAST_SHARE = 0.04;
/** Another language than English must be plain: so large a share, so many different words, so far before English. */
const PLAIN = { share: 0.1, words: 3, lead: 1.5 };
/** What is enough where no small word of English stands. */
const WITHOUT_ENGLISH = { share: 0.04, words: 2, lead: 0 };

const OWN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const WEIGHTS = weights();

function weights(): ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]> {
  const speakers = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(words.split(' ')))
      speakers.set(word, [...(speakers.get(word) ?? []), language]);
  return new Map(
    [...speakers].map(([word, languages]) => [
      word,
      languages.map((language) => [language, 1 / Math.sqrt(languages.length)] as const),
    ]),
  );
}

/**
 * The language of a text as a BCP 47 tag, by its script and its small words; null for a text that is short, has no
 * sentences, or could be of several languages.
 */
export function languageOf(text: string): string | null {
  const read = text.slice(0, LONGEST);
  const ofScript = OTHER_SCRIPTS.test(read) ? languageOfScript(read, lettersIn(read)) : undefined;
  if (ofScript !== undefined) return lettersIn(read) < SHORTEST / 4 ? null : ofScript;
  return ENOUGH_LETTERS.test(read) || lettersIn(read) >= SHORTEST ? languageOfWords(read) : null;
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}]+/gu, '').length;

// Undefined for a text in Latin letters.
function languageOfScript(text: string, letters: number): string | undefined {
  for (const [script, languages] of SCRIPTS) {
    const own = text.match(script) ?? [];
    // Japanese is mostly written in Han.
    const least = languages[0]?.[0] === 'ja' ? 0.1 : 0.5;
    if (own.length <= letters * least || own.length === 0) continue;
    const written = own.join('');
    return languages.find(([, letter]) => letter.test(written))?.[0];
  }
  return undefined;
}

function languageOfWords(text: string): string | null {
  // Single letters are initials and what is left of "it's" more often than words.
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words)
    for (const [language, weight] of WEIGHTS.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight);
  const [best = null] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === null || best[1] < words.length * LEAST_SHARE) return null;
  const [language, score] = best;
  if (language === 'en') return language;
  const different = [...new Set(words)].filter((word) => OWN_WORDS.get(language)?.has(word)).length;
  const english = scores.get('en') ?? 0;
  const least = english === 0 ? WITHOUT_ENGLISH : PLAIN;
  const isPlain =
    score >= words.length * least.share && different >= least.words && score >= english * least.lead;
  return isPlain ? language : null;
}
