import type { Span } from './text-search';

/** The words of a text with what stands around them in their sentence. */
export interface WordsInSentence {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const LONGEST = 400;
const ENDS = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;
/** A point after a title or an initial ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(“"'‘])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Maj|Col|Lt|Sgt|Capt|Adm|St|Prof|Rev|Hon|vs|No)$/u;

/** Where sentences end in a stretch of one paragraph. */
function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(ENDS))
    .filter(({ index }) => !ABBREVIATED.test(text.slice(Math.max(0, index - 12), index)))
    .map((match) => match.index + match[0].length);
}

/** A cut must not fall into a character that takes two code units. */
function fromWhole(text: string): string {
  return /^[\uDC00-\uDFFF]/.test(text) ? text.slice(1) : text;
}

function toWhole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/**
 * The sentence around spans of a text, or the sentences, each part at most 400 characters; null without spans.
 * Offsets are UTF-16 code units. Line breaks end sentences.
 */
export function sentenceAround(body: string, spans: readonly Span[]): WordsInSentence | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  const earlier = body.slice(Math.max(0, first.start - LONGEST), first.start);
  const line = earlier.slice(earlier.lastIndexOf('\n') + 1);
  const later = body.slice(last.end, last.end + LONGEST);
  const rest = later.includes('\n') ? later.slice(0, later.indexOf('\n')) : later;
  // A full stop inside the marks may end the sentence: what leads over to the attribution does not.
  const closes = /[.!?…]$/.test(body.slice(first.start, last.end)) ? 1 : 0;
  const end = sentenceEnds(body.slice(last.end - closes, last.end) + rest)[0];
  return {
    before: fromWhole(line.slice(sentenceEnds(line).at(-1) ?? 0)),
    text: toWhole(body.slice(first.start, last.end).slice(0, LONGEST)),
    after: toWhole((end === undefined ? rest : rest.slice(0, Math.max(0, end - closes))).trimEnd()),
  };
}
