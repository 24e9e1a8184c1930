import { weightOf } from './attribution-rules';
import type { RuleName } from './attribution-rules';
import type { Candidate } from './candidate';
import { carriedOver } from './carried-speakers';
import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import type { Narrative } from './narrative';
import { isHop } from './hops';
import { Opening } from './reported-clause';
import type { ReportedClause } from './reported-clause';
import { mainSubject } from './subjects';
import { kickerOf, labelBefore, signatureAfter } from './signatures';
import { tokenAt } from './tokens';

/** All a quotation's readings, the best first. */
export interface QuotationReading {
  readonly quote: number;
  readonly candidates: readonly Candidate[];
}

const MAX_EVENTS = 8;
const LEADS = 0.6;
/** What a quotation in mid sentence loses in favour of its own sentence, counted in sentences. */
const EMBEDDED = 2;
const LONGEST_SEARCHED = 2000;
const CUE_INSIDE = /,[’']? (?:it|he|she|they) (?:said|added|noted|continued|explained)[.,]/;
const LONGEST_LABELLED = 60;

/** Reads the quotations one after the other: a later one may go on from an earlier. */
export class AttributionReader {
  private readonly eventsOf = new Map<number, number[]>();
  private readonly chosen: (Candidate | null)[] = [];

  constructor(
    private readonly narrative: Narrative,
    private readonly events: readonly CueEvent[],
    private readonly clauses: readonly ReportedClause[],
    private readonly barriers: ReadonlySet<number>,
  ) {
    for (const [i, event] of events.entries()) {
      const list = this.eventsOf.get(event.sentence) ?? [];
      list.push(i);
      this.eventsOf.set(event.sentence, list);
    }
  }

  private near(sentence: number, token: number): readonly number[] {
    const all = this.eventsOf.get(sentence) ?? [];
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
  private candidate(rule: RuleName, doubt: number, eventIndex: number): Candidate {
    const score = weightOf(rule) - doubt;
    const event = this.events[eventIndex] ?? null;
    return { rule, score, event, subject: event?.subject ?? null, eventIndex, carriedFrom: -1 };
  }

  /** "Marrow said her visit showed that …": inside reported words, a weak verb or a thing as subject is part of them. */
  private nestedPenalty(i: number): number {
    const event = this.events[i];
    if (event === undefined || event.subject.inherited) return 0;
    const subject = this.narrative.tokens[event.subject.from]?.lower ?? '';
    const thing = /^(?:it|this|that|these|those|there|who|which)$/.test(subject);
    if (event.strength >= 0.9 && !thing) return 0;
    for (let outer = i - 1; outer >= Math.max(0, i - 4); outer -= 1) {
      const other = this.events[outer];
      if (other === undefined || other.sentence !== event.sentence) break;
      const clause = this.clauses[outer];
      const holds =
        other.strength >= 0.9 &&
        clause?.opening !== Opening.BEFORE &&
        clause?.stretches.some(({ from, to }) => event.cueFrom >= from && event.cueFrom < to);
      if (holds === true) return 2.5;
    }
    return 0;
  }

  /** An event whose reported words hold the quotation. */
  private inClause(token: number, i: number): Candidate | null {
    const event = this.events[i];
    const clause = this.clauses[i];
    if (event === undefined || clause === undefined) return null;
    const stretch = clause.stretches.find(({ from, to }) => token >= from && token < to);
    if (stretch === undefined) return null;
    if (token > event.cueFrom && clause.opening !== Opening.BEFORE) {
      const direct = clause.opening === Opening.QUOTE && token === stretch.from;
      return this.afterCue(token, i, event, direct);
    }
    if (isHop(this.narrative, this.events, this.clauses, i)) return this.candidate('passed-on', 0, i);
    if (token > event.from) return this.candidate('split-by-cue', event.strength > 0 ? 0 : 2.4, i);
    return this.beforeCue(i, event, stretch.to === token + 1);
  }

  /** "said “…”", "said the plan was “…”": the nearer and the plainer the cue, the better. */
  private afterCue(token: number, i: number, event: CueEvent, direct: boolean): Candidate {
    if (event.order === CueOrder.COLON) return this.candidate('colon', 0, i);
    const { strength } = event;
    const nested = this.nestedPenalty(i);
    const gap = token - event.to;
    const marked = /^[,:]$/.test(tokenAt(this.narrative.tokens, token - 1).text);
    if (direct && (strength >= 0.6 || (strength > 0 && marked))) {
      const doubt = (strength < 0.5 ? 2 : 0) + (marked && strength >= 0.9 ? 0 : nested);
      return this.candidate('cue-before', doubt, i);
    }
    if (strength >= 0.6) return this.candidate('inside-reported-clause', nested + Math.min(3, gap * 0.06), i);
    if (strength > 0) return this.candidate('inside-loose-clause', nested + Math.min(3, gap * 0.1), i);
    return this.candidate('object-of-verb', nested + Math.min(3, gap * 0.12), i);
  }

  /** "“…,” she said": next to the cue, or a fragment of the clause before it. Verbs of other things than saying weigh less. */
  private beforeCue(i: number, event: CueEvent, adjacent: boolean): Candidate {
    const doubt = event.strength > 0 ? 0 : 2.5;
    if (event.order === CueOrder.SOURCE_PHRASE) return this.candidate('according-to', adjacent ? 0 : 1.6, i);
    if (!adjacent) return this.candidate('clause-before-cue', doubt + (event.strength >= 0.9 ? 0 : 0.5), i);
    return this.candidate(event.order === CueOrder.VERB_FIRST ? 'cue-after-inverted' : 'cue-after', doubt, i);
  }

  /** "“Why?” the minister asked." read as two sentences. */
  private inNextSentence(token: number, sentence: number): Candidate | null {
    const next = this.narrative.sentences[sentence + 1];
    if (next?.from !== token + 1 || this.narrative.tokens[token]?.line !== next.line) return null;
    const i = this.eventsOf.get(sentence + 1)?.[0] ?? -1;
    const event = this.events[i];
    if (event === undefined || event.from > next.from + 1) return null;
    const clause = this.clauses[i];
    const bare =
      clause?.opening === Opening.NOTHING ||
      clause?.opening === Opening.BEFORE ||
      (clause?.opening === Opening.QUOTE && event.strength > 0);
    if (!bare) return null;
    const rest = this.narrative.sentences[event.sentence];
    const short = (rest?.to ?? 0) - event.to;
    const doubt = event.strength >= 0.5 ? 0 : event.strength > 0 ? 1.6 : 4.6;
    return this.candidate('cue-in-next-sentence', doubt + Math.min(2, short * 0.1), i);
  }

  /** The last attribution of an earlier sentence leads up to the quotation. */
  private fromEarlierSentence(sentence: number, distance: number, newLine: boolean): Candidate | null {
    const list = (this.eventsOf.get(sentence) ?? []).slice(-MAX_EVENTS);
    const earlier = this.narrative.sentences[sentence];
    if (earlier === undefined) return null;
    const closing = this.narrative.tokens[earlier.to - 1]?.text;
    const leading = list.filter((i) => this.isLeading(i));
    const strong = leading.filter((i) => (this.events[i]?.strength ?? 0) >= LEADS);
    const last = strong.at(-1) ?? leading[0];
    if (last !== undefined && closing === ':')
      return this.candidate('colon-before', 0, leading.at(-1) ?? last);
    const doubt = (newLine ? 1.4 : 0) + distance * 0.9;
    if (last === undefined) {
      const subject = mainSubject(this.narrative, earlier.from, earlier.to);
      if (subject === null) return null;
      return {
        rule: 'led-in',
        score: weightOf('led-in') - 1.4 - doubt,
        event: null,
        subject,
        eventIndex: -1,
        carriedFrom: -1,
      };
    }
    const speech = this.events[last]?.strength ?? 0;
    return this.candidate('led-in', doubt - (speech >= 0.8 ? 0.6 : speech > 0 ? 0.2 : -0.8), last);
  }

  private isLeading(i: number): boolean {
    const event = this.events[i];
    return event !== undefined && event.order !== CueOrder.SOURCE_PHRASE;
  }

  private carry(quote: number, token: number, sentence: number): Candidate | null {
    const before = this.narrative.quotes[quote - 1];
    const beforeToken = this.narrative.quoteTokens[quote - 1];
    const taken = this.chosen[quote - 1];
    if (before === undefined || beforeToken === undefined || !taken?.subject) return null;
    const { tokens, sentences, sentenceOf } = this.narrative;
    const line = tokenAt(tokens, token).line;
    const beforeLine = tokenAt(tokens, beforeToken).line;
    if (line - beforeLine > (before.closed ? 1 : 2) || (line !== beforeLine && this.barriers.has(line)))
      return null;
    const carried = carriedOver({
      sentences: sentence - (sentenceOf[beforeToken] ?? 0),
      attributedIn: (taken.event?.sentence ?? -2) - sentence,
      sameLine: line === beforeLine,
      opensSentence: sentences[sentence]?.from === token,
      opensLine: tokenAt(tokens, token - 1).line !== line,
      closesLine: tokenAt(tokens, beforeToken + 1).line !== beforeLine,
      before,
    });
    const weak = taken.score < 5 && carried.rule !== 'unclosed-before' ? 1.5 : 0;
    return { ...taken, rule: carried.rule, score: carried.score - weak, carriedFrom: quote - 1 };
  }

  /** "“Fees will fall, it added.”": marks set around the attribution too. It means who was reported last. */
  private insideMarks(quote: number, token: number): Candidate | null {
    const { innerStart = 0, innerEnd = 0 } = this.narrative.quotes[quote] ?? {};
    if (
      !CUE_INSIDE.test(
        this.narrative.text.slice(innerStart, Math.min(innerEnd, innerStart + LONGEST_SEARCHED)),
      )
    )
      return null;
    const sentence = this.narrative.sentenceOf[token] ?? 0;
    for (let back = 1; back <= 4; back += 1) {
      const earlier = this.narrative.sentences[sentence - back];
      if (earlier === undefined || this.barriers.has(earlier.line + 1)) return null;
      const index = this.eventsOf.get(sentence - back)?.find((i) => (this.events[i]?.strength ?? 0) >= 0.9);
      if (index !== undefined)
        return { ...this.candidate('cue-inside-marks', 0, index), event: null, eventIndex: -1 };
    }
    return null;
  }

  private candidatesOf(quote: number): readonly Candidate[] {
    const token = this.narrative.quoteTokens[quote];
    if (token === undefined) return [];
    const sentence = this.narrative.sentenceOf[token] ?? 0;
    const line = this.narrative.sentences[sentence]?.line;
    const opens = this.narrative.sentences[sentence]?.from === token;
    const found: (Candidate | null)[] = this.near(sentence, token).map((i) => this.inClause(token, i));
    found.push(
      this.inNextSentence(token, sentence),
      signatureAfter(this.narrative, token),
      labelBefore(this.narrative, token),
      kickerOf(this.narrative, quote, token, sentence),
      this.insideMarks(quote, token),
      this.carry(quote, token, sentence),
    );
    for (let back = 1; back <= 2; back += 1) {
      const earlier = this.narrative.sentences[sentence - back];
      if (earlier === undefined) break;
      const newLine = earlier.line !== line;
      if (newLine && (this.barriers.has(line ?? 0) || earlier.line + 1 !== line)) break;
      found.push(this.fromEarlierSentence(sentence - back, back - 1 + (opens ? 0 : EMBEDDED), newLine));
      if (newLine) break;
    }
    if (!opens)
      found.push(
        ...this.near(sentence, token).map((i) => this.nearby(token, i)),
        this.subjectOfSentence(token, sentence),
      );
    return found.filter((one) => one !== null).sort((a, b) => b.score - a.score);
  }

  /** "Lind rejects rivals’ “dead letters”": with no attribution at all, the subject of the sentence. */
  private subjectOfSentence(token: number, sentence: number): Candidate | null {
    const from = this.narrative.sentences[sentence]?.from ?? token;
    const subject = mainSubject(this.narrative, Math.max(from, token - LONGEST_LABELLED), token);
    return (
      subject && {
        rule: 'subject-of-sentence',
        score: weightOf('subject-of-sentence'),
        event: null,
        subject,
        eventIndex: -1,
        carriedFrom: -1,
      }
    );
  }

  /** Some attribution of the same sentence, when none reports the quotation. */
  private nearby(token: number, i: number): Candidate | null {
    const event = this.events[i];
    if (event === undefined || (event.strength === 0 && event.from > token)) return null;
    const gap = Math.abs(token - event.cueFrom);
    const before = event.cueFrom < token ? 0.5 : 0;
    return this.candidate('same-sentence', Math.min(2.5, gap * 0.1) - before - event.strength, i);
  }

  /** Every quotation's readings, in the order of the text. */
  read(): readonly QuotationReading[] {
    return this.narrative.quotes.map((_, quote) => {
      const candidates = this.candidatesOf(quote);
      this.chosen.push(candidates[0] ?? null);
      return { quote, candidates };
    });
  }
}
