import type { Span } from '../../domain/text/text-search';
import { QuotationKind } from '../../domain/attribution';

/** Longest stretch between cue and clause that is printed with them: a hearer, a day. */
const LONGEST_BETWEEN = 160;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Cue and clause as printed, as one may read them aloud: "denied that China had sent drones". Where the clause comes
 * first, a colon stands between: "said: the plan is dead". Null for words that stand between marks alone.
 */
export function reportedWords(
  text: string,
  kind: QuotationKind,
  cue: Span | null,
  clause: readonly Span[],
): string | null {
  const [first, last] = [clause[0], clause.at(-1)];
  if (kind === QuotationKind.DIRECT || first === undefined || last === undefined) return null;
  const words = clause.map(({ start, end }) => text.slice(start, end)).join(' […] ');
  if (cue === null) return inOneLine(words);
  const follows = cue.end <= first.start && first.start - cue.end <= LONGEST_BETWEEN;
  if (follows) return inOneLine(text.slice(cue.start, first.start) + words);
  return inOneLine(`${text.slice(cue.start, cue.end)}: ${words}`);
}
