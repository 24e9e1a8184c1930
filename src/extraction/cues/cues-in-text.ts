import { weightOf } from '../lexicon/attribution-rules';
import type { RuleName } from '../lexicon/attribution-rules';
import type { Candidate } from './candidate';
import type { CueEvent } from './cue-event';
import type { Narrative } from '../text/narrative';
import type { ReportedClause } from './reported-clause';

const MAX_EVENTS = 8;

/** The attributions of a text by sentence, with what they report. */
export class CuesInText {
  private readonly eventsOf = new Map<number, number[]>();

  constructor(
    readonly narrative: Narrative,
    readonly events: readonly CueEvent[],
    readonly clauses: readonly ReportedClause[],
  ) {
    for (const [i, event] of events.entries()) {
      const list = this.eventsOf.get(event.sentence) ?? [];
      list.push(i);
      this.eventsOf.set(event.sentence, list);
    }
  }

  /** All of a sentence, by index. */
  inSentence(sentence: number): readonly number[] {
    return this.eventsOf.get(sentence) ?? [];
  }

  /** The last of a sentence, by index: eight and no more, so that work stays linear in the text. */
  lastOf(sentence: number): readonly number[] {
    return this.inSentence(sentence).slice(-MAX_EVENTS);
  }

  /** Those of a sentence around a token, by index: eight and no more. */
  near(sentence: number, token: number): readonly number[] {
    const all = this.inSentence(sentence);
    if (all.length <= MAX_EVENTS) return all;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.events[all[middle] ?? 0]?.cueFrom ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return all.slice(Math.max(0, low - MAX_EVENTS / 2), low + MAX_EVENTS / 2);
  }

  /** A reading by a rule, worth the rule's weight less what speaks against it. */
  candidate(rule: RuleName, doubt: number, eventIndex: number): Candidate {
    const score = weightOf(rule) - doubt;
    const event = this.events[eventIndex] ?? null;
    return { rule, score, event, subject: event?.subject ?? null, eventIndex, carriedFrom: -1 };
  }
}
