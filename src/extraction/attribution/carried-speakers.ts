import { weightOf } from '../lexicon/attribution-rules';
import type { QuotedSpan } from '../text/quotation-marks';

/** How two quotations that follow each other stand. */
interface Neighbours {
  /** Sentences from the first to the second. */
  readonly sentences: number;
  /** The sentence that attributes the first, counted from that of the second: 0 is the same one. */
  readonly attributedIn: number;
  readonly sameLine: boolean;
  /** Of the second. */
  readonly opensSentence: boolean;
  readonly opensLine: boolean;
  /** Of the first. */
  readonly closesLine: boolean;
  readonly before: QuotedSpan;
}

/**
 * How plainly a quotation goes on from the one before, with the rule that says so. A quotation split by its
 * attribution does; one left open at the end of a paragraph does; each sentence between makes it less likely.
 */
export function carriedOver(pair: Neighbours): { readonly rule: string; readonly score: number } {
  if (pair.sameLine) return inSameParagraph(pair);
  if (pair.before.continues) return { rule: 'unclosed-before', score: weightOf('unclosed-before') };
  if (!pair.before.closed && pair.opensLine)
    return { rule: 'unclosed-before', score: weightOf('unclosed-before') - 1.9 };
  if (!pair.opensLine) return { rule: 'next-paragraph', score: weightOf('next-paragraph') - 1.8 };
  const score =
    weightOf('next-paragraph') - (pair.closesLine ? 0 : 0.6) - Math.max(0, pair.sentences - 2) * 0.3;
  return { rule: 'next-paragraph', score };
}

function inSameParagraph({ sentences, attributedIn, opensSentence }: Neighbours): {
  readonly rule: string;
  readonly score: number;
} {
  if (sentences === 0 || attributedIn === 0)
    return { rule: 'continued', score: weightOf('continued') - (opensSentence ? 0.8 : 3.2) };
  const onlyAttributionBetween = sentences === 1 || (sentences === 2 && attributedIn === -1);
  if (onlyAttributionBetween)
    return { rule: 'continued', score: weightOf('continued') - (opensSentence ? 0 : 2.8) };
  return {
    rule: 'continued-later',
    score: weightOf('continued-later') - (opensSentence ? 0 : 1) - sentences * 0.35,
  };
}
