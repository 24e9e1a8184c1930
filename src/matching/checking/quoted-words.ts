import type { Word } from '../wording';
import { wordsOf } from '../wording';

/** Words that a draft quotes, or that the record has, ready to be compared. */
export interface QuotedWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** The runs of words between the marks of what was left out ("…", "[…]"), in order. */
  readonly segments: readonly (readonly Word[])[];
  /** Of each word, the number of the sentence that it stands in. */
  readonly sentences: readonly number[];
}

const LEFT_OUT = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)*/gu;
// What an editor puts in to explain, or instead of a word: "[in Iowa]", "[Trump]".
const INSERTION = /\[[^\]]*\]/gu;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s/u;
const ABBREVIATED = /^(?:\p{L}|mr|mrs|ms|dr|st|jr|sr|vs|sen|rep|gov|gen|col|lt|prof|rev|no)$/u;

/** Cuts words out of a text for comparison. Question marks are no words here: a draft may set its own. */
export function quotedWords(text: string): QuotedWords {
  const segments = text
    .split(LEFT_OUT)
    .map(plainWords)
    .filter((words) => words.length > 0);
  const words = segments.flat();
  return { text, words, segments, sentences: sentencesOf(words) };
}

/** The same without what editors put in brackets; null when there is nothing in brackets. */
export function withoutInsertions({ text }: QuotedWords): QuotedWords | null {
  const bare = text.replace(LEFT_OUT, ' … ').replace(INSERTION, ' ');
  return bare === text || !text.includes('[') ? null : quotedWords(bare);
}

function plainWords(text: string): readonly Word[] {
  return wordsOf(text).filter(({ form }) => /[\p{L}\p{N}]/u.test(form));
}

function sentencesOf(words: readonly Word[]): readonly number[] {
  let sentence = 0;
  return words.map(({ form, printed }) => {
    const own = sentence;
    if (SENTENCE_END.test(printed) && !ABBREVIATED.test(form)) sentence += 1;
    return own;
  });
}
