import type { CueEvent } from './cue-event';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { isAuxiliary } from '../text/words';
import type { Token } from '../text/tokens';

const LONGEST = 150;

/** The part of its sentence in which an attribution's words are looked for. It knows no token outside. */
export class CueWindow {
  /** The first token, and the one after the last. */
  readonly start: number;
  readonly limit: number;

  constructor(
    readonly narrative: Narrative,
    readonly event: CueEvent,
    /** The attributions around it in the same sentence, itself among them. */
    readonly others: readonly CueEvent[],
  ) {
    const sentence = narrative.sentences[event.sentence];
    this.start = Math.max(sentence?.from ?? 0, event.from - LONGEST);
    this.limit = Math.min(sentence?.to ?? 0, event.to + LONGEST);
  }

  /** The token of an index; undefined outside. */
  token(i: number): Token | undefined {
    return i >= this.start && i < this.limit ? this.narrative.tokens[i] : undefined;
  }

  /** The token of an index; outside one that is like no other. */
  tokenOrNone(i: number): Token {
    return this.token(i) ?? tokenAt([], 0);
  }

  /** Where the noun phrase ends that covers a token; null when none does. */
  phraseEnd(at: number): number | null {
    const phrase = this.narrative.phrases[this.narrative.phraseOf[at] ?? -1];
    return phrase !== undefined && phrase.from <= at && phrase.to <= this.limit ? phrase.to : null;
  }

  /** Whether a verb or an auxiliary stands there. */
  isVerb(i: number): boolean {
    const token = this.token(i);
    return token !== undefined && (token.part === 'VERB' || token.part === 'AUX' || isAuxiliary(token.lower));
  }

  /** Whether a finite verb follows a phrase: then it is a clause. */
  clauseFollows(at: number): boolean {
    for (let i = at; i < Math.min(this.limit, at + 22); i += 1) {
      const token = this.token(i);
      if (token === undefined) return false;
      if (token.text === ';' || token.text === '—') return false;
      if (token.part === 'AUX') return true;
      if (token.part === 'VERB' && !/ing$/.test(token.lower) && this.token(i - 1)?.lower !== 'to')
        return true;
    }
    return false;
  }
}
