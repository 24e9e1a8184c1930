import type { Narrative } from '../text/narrative';
import type { Subject } from './subject';
import { phraseEndingAt, withHeads } from './subjects';
import { tokenAt } from '../text/tokens';

const LONGEST_WALK = 60;

const isFinite = (narrative: Narrative, i: number): boolean => {
  const token = narrative.tokens[i];
  return (
    token !== undefined && (token.part === 'AUX' || (token.part === 'VERB' && !/ing$/.test(token.lower)))
  );
};

/** "The circular, issued by the council, …" */
function isParticipleAfterComma({ tokens }: Narrative, i: number): boolean {
  return (
    tokens[i - 1]?.text === ',' &&
    tokens[i + 1]?.part === 'ADP' &&
    /(?:ed|en|wn)$/.test(tokens[i]?.lower ?? '')
  );
}

/** "Name, an appositive, said": the phrase before the insertion that ends at the comma. */
export function beforeInsertion(narrative: Narrative, comma: number, limit: number): Subject | null {
  const { tokens } = narrative;
  let best: Subject | null = null;
  let finite = false;
  const floor = Math.max(limit, comma - LONGEST_WALK);
  for (let i = comma - 1; i >= floor; i -= 1) {
    const token = tokenAt(tokens, i);
    if (token.part === 'QUOTE' || /^[;—]$/.test(token.text)) break;
    if (/^(?:who|which|whose)$/.test(token.lower)) finite = false;
    else if (isFinite(narrative, i) && !isParticipleAfterComma(narrative, i)) finite = true;
    if (token.text !== ',' && token.text !== ')') continue;
    if (finite) break;
    const end = token.text === ')' ? openingOf(narrative, i, floor) : i;
    const phrase = end === null ? null : phraseEndingAt(narrative, end);
    if (phrase === null || phrase.pronoun) continue;
    const subject = withHeads(narrative, phrase, limit);
    const governed = subject.from > limit && tokenAt(tokens, subject.from - 1).part === 'ADP';
    if (!governed) best = { ...subject, outerFrom: subject.from };
  }
  return best;
}

/** "Name (an addition) said": the phrase before the brackets that close here. */
export function beforeBrackets(narrative: Narrative, closing: number, limit: number): Subject | null {
  const opening = openingOf(narrative, closing, limit);
  const phrase = opening === null ? null : phraseEndingAt(narrative, opening);
  return phrase === null ? null : withHeads(narrative, phrase, limit);
}

function openingOf({ tokens }: Narrative, closing: number, limit: number): number | null {
  for (let i = closing - 1; i >= Math.max(limit, closing - 14); i -= 1) if (tokens[i]?.text === '(') return i;
  return null;
}
