const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const PARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|bin)[-‑’']\p{Lu}/u;
const CAPITAL = /\p{Lu}/u;

/** Whether a text starts with one of a to z, as most words do: a quick answer before a slow question. */
export function startsWithPlainLetter(text: string): boolean {
  const first = text.charAt(0);
  return first >= 'a' && first <= 'z';
}

/** Whether a character is a letter or digit; the empty string (an edge of the text) is not. */
export function isWordCharacter(character: string): boolean {
  if (startsWithPlainLetter(character)) return true;
  return character !== '' && WORD.test(character);
}

/** Whether a character is white space; an edge of the text counts as space. */
export function isSpaceOrEdge(character: string): boolean {
  if (character > ' ' && character <= '~') return false;
  return character === '' || character === ' ' || SPACE.test(character);
}

/** Whether a word is written as names are: with a capital letter, perhaps behind a particle ("al-Hamdan"). */
export function startsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  if (first >= 'A' && first <= 'Z') return true;
  return startsWithPlainLetter(first) ? PARTICLE.test(text) : CAPITAL.test(first);
}

/** The number of words, contractions counting as one. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
