import { clauseEnd, stopsAfter } from './clause-end';
import { CueOrder } from './cue-event';
import type { CueWindow } from './cue-window';
import { Opening, stretchBetween } from './reported-clause';
import type { ReportedClause, Stretch } from './reported-clause';

/** What precedes the attribution, without the comma between. */
export function wordsBefore(window: CueWindow): readonly Stretch[] {
  let to = window.event.from;
  while (to > window.start && /^[,—–?!.-]$/.test(window.token(to - 1)?.text ?? '')) to -= 1;
  let from = window.start;
  // An earlier attribution of the same sentence keeps its own words.
  for (const other of window.others) {
    if (other === window.event || other.strength < 0.6 || other.to > to || other.to <= from) continue;
    if (window.token(other.to)?.text === ',' && window.token(other.from - 1)?.part === 'QUOTE')
      from = other.to + 1;
  }
  return stretchBetween(from, to);
}

/** Whether a sign or a quotation sets the attribution off from what precedes. */
export function separated(window: CueWindow): boolean {
  const before = window.token(window.event.from - 1);
  return (
    before !== undefined &&
    (before.part === 'QUOTE' || /^[,—–?!]$/.test(before.text)) &&
    window.event.from > window.start
  );
}

/** Whether a quotation ends with a sign that leads over to its attribution. */
export function quoteCloses(window: CueWindow, at: number): boolean {
  const quote = window.narrative.quotes[window.token(at)?.quote ?? -1];
  return (
    quote !== undefined &&
    /[,?!—…-]['’]?\s*$/.test(
      window.narrative.text.slice(Math.max(quote.innerStart, quote.innerEnd - 3), quote.innerEnd),
    )
  );
}

/** "…, said Ilka Marrow, 34, whose son was hurt": what follows describes the speaker. */
function describesSpeaker(window: CueWindow, at: number): boolean {
  const [next, after] = [window.tokenOrNone(at), window.tokenOrNone(at + 1)];
  if (/^(?:who|whom|whose|which|where)$/.test(next.lower)) return true;
  if (/^(?:DET|ADP|SCONJ|CCONJ)$/.test(next.part)) return true;
  if (next.part === 'NUM' && after.text === ',') return true;
  // After "said the minister, …" a noun is what she is; after "the minister said, …" it may be what she spoke of.
  return window.event.order === CueOrder.VERB_FIRST && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.part);
}

/** "…, she said, …": the words before the attribution and, where they go on, those from a token behind it. */
export function parenthetical(window: CueWindow, at: number): ReportedClause {
  const before = wordsBefore(window);
  const next = window.token(at + 1);
  const goesOn =
    window.token(at)?.text === ',' &&
    next !== undefined &&
    !stopsAfter(window, at + 1) &&
    (next.part === 'QUOTE' || window.clauseFollows(at + 1)) &&
    // "…, said Ada Lind, 34, who …"
    !(next.part === 'NUM' && window.token(at + 2)?.text === ',') &&
    !/ing$/.test(next.lower) &&
    !describesSpeaker(window, at + 1);
  const after = goesOn ? stretchBetween(at + 1, clauseEnd(window, at + 1)) : [];
  return { opening: Opening.BEFORE, stretches: [...before, ...after] };
}
