import { isHeadingWord } from '../lexicon/heading-words';
import type { Line } from './quotation-marks';

/** "Ilka Marrow: ", and for who asks and answers also "Q. ", "A. " and "Q ". */
const LABEL = /^\s*(?:((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,4}): +|([QA])\. +|(Q) +)(?=\S)/u;
const FEWEST_TURNS = 4;
const LEAST_SHARE = 0.6;
const LONGEST_LABEL = 80;

/**
 * Where the words of each turn begin, by line: of a text whose lines nearly all open with the name of who speaks. Empty for any other text.
 */
export function transcriptTurns(text: string, lines: readonly Line[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  const counts = new Map<string, number>();
  for (const [i, { start, end }] of lines.entries()) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    const name = (label?.[1] ?? label?.[2] ?? label?.[3])?.toLowerCase();
    if (label === null || name === undefined || isHeadingWord(name.split(' ')[0] ?? '')) continue;
    // Where the answers stand between marks, the rest are the interviewer's.
    if (/[“"«„‘]/.test(text.charAt(start + label[0].length))) return new Map();
    starts.set(i, start + label[0].length);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const voices = [...counts.values()].filter((count) => count > 1).length;
  const isTranscript =
    starts.size >= FEWEST_TURNS && starts.size >= lines.length * LEAST_SHARE && voices >= 2;
  return isTranscript ? starts : new Map();
}
