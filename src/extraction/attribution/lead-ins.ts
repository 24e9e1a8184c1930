import type { CueWindow } from '../cues/cue-window';
import { wordList } from '../lexicon/word-lists';
import type { Stretch } from '../cues/reported-clause';

const OPENERS = wordList('when as while after before asked pressed questioned amid despite with without');
const LONGEST = 40;

/** Whether a finite verb stands in a stretch: then it can be a clause of its own. */
function hasFiniteVerb(window: CueWindow, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) {
    const token = window.tokenOrNone(i);
    if (token.part === 'AUX') return true;
    if (token.part === 'VERB' && !/ing$/.test(token.lower) && window.tokenOrNone(i - 1).lower !== 'to')
      return true;
  }
  return false;
}

/**
 * Whether the words before "she said, “…”" only lead over to it: "Addressing a rally, she said, “…”", "With tears in
 * her eyes, she said, “…”". They describe how it was said and are no part of it.
 */
export function leadsIn(window: CueWindow, stretches: readonly Stretch[]): boolean {
  const [first] = stretches;
  if (first === undefined || stretches.length > 1 || first.to - first.from > LONGEST) return false;
  for (let i = first.from; i < first.to; i += 1) if (window.tokenOrNone(i).part === 'QUOTE') return false;
  const opening = window.tokenOrNone(first.from);
  const gerund = /ing$/.test(opening.lower) && opening.part !== 'PROPN' && !window.isVerb(first.from + 1);
  return gerund || OPENERS.has(opening.lower) || !hasFiniteVerb(window, first);
}
