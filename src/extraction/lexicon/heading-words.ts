import { wordList } from './word-lists';

const HEADINGS = wordList(
  'interview explainer explained analysis opinion watch live video exclusive update updates breaking editorial comment commentary review photos pictures gallery podcast factbox timeline profile feature recap preview correction clarification listen read more related sources source credits note editors editor’s quiz poll newsletter transcript summary highlights fact-check factcheck background context',
);

/** Whether a word before a colon names a kind of text, as in "Interview: …", and nobody who speaks. */
export function isHeadingWord(lower: string): boolean {
  return HEADINGS.has(lower);
}
