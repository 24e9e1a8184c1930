import { clauseEnd } from './clause-end';
import { afterCircumstances } from './clause-start';
import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import { CueWindow } from './cue-window';
import { leadsIn } from '../attribution/lead-ins';
import type { Narrative } from '../text/narrative';
import { NOTHING_REPORTED, Opening, stretchBetween } from './reported-clause';
import type { ReportedClause } from './reported-clause';
import { wordsAfter, wordsFrom } from './words-after-cue';
import { parenthetical, quoteCloses, separated, wordsBefore } from './words-before-cue';

/** "According to the minister, …": from the comma on, past an insertion about the source. */
function sourceFirst(window: CueWindow): ReportedClause {
  let comma = window.event.to;
  while (comma < window.limit && window.token(comma)?.text !== ',') comma += 1;
  if (comma >= window.limit) return NOTHING_REPORTED;
  let second = comma + 1;
  while (
    second < Math.min(window.limit, comma + 14) &&
    window.token(second)?.text !== ',' &&
    !window.isVerb(second)
  )
    second += 1;
  const from = window.token(second)?.text === ',' ? second + 1 : comma + 1;
  const opening = window.token(from)?.part === 'QUOTE' ? Opening.QUOTE : Opening.CLAUSE;
  return { opening, stretches: stretchBetween(from, clauseEnd(window, from)) };
}

/** "“…,” she said on Monday, “…”": a subject next to a quotation belongs to it; another one may follow. */
function afterQuotation(window: CueWindow, at: number, follows: ReportedClause): ReportedClause {
  if (follows.opening !== Opening.QUOTE) return parenthetical(window, at);
  return { opening: Opening.BEFORE, stretches: [...wordsBefore(window), ...follows.stretches] };
}

/** Whether the attribution opens its sentence, but for an "and". */
function leads(window: CueWindow): boolean {
  const lead = window.event.from - window.start;
  return lead === 0 || (lead === 1 && /^(?:and|but|yet|so)$/.test(window.tokenOrNone(window.start).lower));
}

function subjectFirst(window: CueWindow): ReportedClause {
  const { event } = window;
  const at = afterCircumstances(window, event.to);
  const follows = wordsAfter(window, at);
  if (!separated(window) || event.subject.inherited) return follows;
  const nextToQuote = window.tokenOrNone(event.from - 1).part === 'QUOTE';
  if (
    nextToQuote &&
    event.strength > 0 &&
    (follows.opening !== Opening.THAT || quoteCloses(window, event.from - 1))
  )
    return afterQuotation(window, at, follows);
  // "Hal Brody of the guild, who has argued for it": what stands before belongs to another attribution.
  if (/^(?:who|which|that)$/.test(window.tokenOrNone(event.subject.from).lower)) return follows;
  const bare =
    follows.opening === Opening.NOTHING ||
    (follows.opening === Opening.QUOTE && window.tokenOrNone(at).text === ',');
  if (follows.opening === Opening.QUOTE && leadsIn(window, wordsBefore(window))) return follows;
  return bare || (nextToQuote && follows.opening === Opening.OBJECT) ? parenthetical(window, at) : follows;
}

/** What one attribution reports. */
function clauseIn(window: CueWindow): ReportedClause {
  const { event } = window;
  switch (event.order) {
    case CueOrder.SOURCE_PHRASE:
      return leads(window) ? sourceFirst(window) : parenthetical(window, event.to);
    case CueOrder.COLON:
      return event.cueTo < window.limit ? wordsFrom(window, event.cueTo, Opening.QUOTE) : NOTHING_REPORTED;
    case CueOrder.VERB_FIRST:
      return separated(window)
        ? parenthetical(window, afterCircumstances(window, event.to))
        : NOTHING_REPORTED;
    case CueOrder.SUBJECT_FIRST:
      return subjectFirst(window);
  }
}

/** What each attribution reports, in the order of the events. Work for each is limited: linear in the text. */
export function reportedClauses(
  narrative: Narrative,
  events: readonly CueEvent[],
): readonly ReportedClause[] {
  return events.map((event, i) => {
    const near = events.slice(Math.max(0, i - 6), i + 7).filter((other) => other.sentence === event.sentence);
    return clauseIn(new CueWindow(narrative, event, near));
  });
}
