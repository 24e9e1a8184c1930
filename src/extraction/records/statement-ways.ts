import { DateCertainty, DatePrecision, UNKNOWN_DATE } from '../../domain/dates/approximate-date';
import type { ApproximateDate } from '../../domain/dates/approximate-date';
import { HopRelation } from '../../domain/attribution';
import type { Span } from '../../domain/text/text-search';
import { circumstancesOf, venueIn } from '../attribution/circumstances';
import type { Circumstances } from '../attribution/circumstances';
import type { CueEvent } from '../cues/cue-event';
import type { ReadArticle } from './drafts';
import { SectionKind } from '../../domain/section-kind';
import type { ExtractedHop, Mention } from '../extraction';
import { hopsOf, isInterview, isOfOccasion, passesOn } from '../attribution/hops';
import { mentionOf, spanOf } from '../cues/mentions';
import type { Draft } from './records';
import { lineOf } from '../cues/reported-clause';
import type { TextSection } from '../text/sections';
import { signedOn } from './signature-days';
import { dateIn, dayBefore, mayNameDay } from './statement-dates';
import { printed } from '../text/narrative';
import { withoutOtherDays, withoutStretches } from './other-days';

/** What an attribution says besides who said what. */
export interface Ways {
  readonly hops: readonly ExtractedHop[];
  readonly venue: Mention | null;
  readonly saidOn: ApproximateDate;
}

/** What a statement leaves for the next one of the same speaker. */
interface Circumstance {
  readonly speaker: string | null;
  readonly line: number;
  readonly section: number;
  readonly saidOn: ApproximateDate;
  /** The steps that hold for its whole occasion, by which it came from the speaker to the page. */
  readonly hops: readonly ExtractedHop[];
}

const LONGEST_CARRY = 2;
const FARTHEST = 6;
const SPEAKS = 0.6;
const LONGEST_LEAD = 6;
const DAY_EARLIER = /\b(?:(?:a|one) day (?:earlier|before)|the (?:day before|previous day))\b/i;
const NOTHING_STATED: Ways = { hops: [], venue: null, saidOn: UNKNOWN_DATE };

/** Reads when, where and by which way statements came to the page, in the order of the text: each hands on to the next. */
export class StatementWays {
  private last: Circumstance | null = null;
  private firstOfBrief: Circumstance | null = null;

  constructor(
    private readonly article: ReadArticle,
    private readonly sections: readonly TextSection[],
    private readonly publishedOn: string | null,
  ) {}

  /** When, where and by which way the next statement came here, with what the one before hands on. */
  next(draft: Draft, section: number): Ways {
    const handedOn = this.handedOn(draft, section);
    const { event } = draft.candidate;
    const ways = event === null ? this.signed(draft, handedOn) : this.stated(draft, event, section, handedOn);
    this.remember(draft, section, ways);
    return ways.saidOn.latest === null ? { ...ways, saidOn: this.notLaterThanPrinted(section) } : ways;
  }

  /** The day of a statement without one: the words were said before they were printed. */
  private notLaterThanPrinted(section: number): ApproximateDate {
    // A teaser is of another day than the story it is glued to.
    if (this.publishedOn === null || this.sections[section]?.kind === SectionKind.TEASER) return UNKNOWN_DATE;
    const [precision, certainty] = [DatePrecision.RANGE, DateCertainty.INFERRED];
    return { earliest: null, latest: this.publishedOn, precision, certainty };
  }

  private signed(draft: Draft, handedOn: Ways): Ways {
    const saidOn = signedOn(this.article.narrative, draft, this.publishedOn);
    return saidOn === null ? handedOn : { ...handedOn, saidOn };
  }

  private handedOn({ speaker, clause }: Draft, section: number): Ways {
    const line = lineOf(this.article.narrative, clause[0]);
    const before = this.inherited(speaker?.name ?? null, line, section);
    if (before === null) return NOTHING_STATED;
    const hops = before.hops.filter((hop) => holdsOn(hop, line - before.line));
    return { hops, venue: null, saidOn: before.saidOn };
  }

  /** Day and hops of a statement next to this one, when the same speaker goes on or a brief has one source. */
  private inherited(name: string | null, line: number, section: number): Circumstance | null {
    const { last, firstOfBrief } = this;
    if (
      last?.section === section &&
      name !== null &&
      last.speaker === name &&
      line - last.line <= LONGEST_CARRY
    )
      return last;
    return this.sections[section]?.kind === SectionKind.BRIEF && firstOfBrief?.section === section
      ? firstOfBrief
      : null;
  }

  private stated(draft: Draft, event: CueEvent, section: number, handedOn: Ways): Ways {
    const { narrative, events } = this.article;
    const { candidate, clause } = draft;
    const own = circumstancesOf(narrative, event, clause);
    const around = events.slice(Math.max(0, candidate.eventIndex - 6), candidate.eventIndex + 7);
    const speaker = mentionOf(narrative, candidate.subject)?.text ?? '';
    const hops = hopsOf(narrative, event, speaker, around, own);
    // A statement with a way of its own ("told reporters", "broadcast") needs none from the one before.
    const passedOn = hops.length > 1 ? [] : handedOn.hops;
    // A teaser is of another day than the story it is glued to.
    const publishedOn = this.sections[section]?.kind === SectionKind.TEASER ? null : this.publishedOn;
    const stated = this.dayOf(event, candidate.eventIndex, own, publishedOn);
    return {
      hops: [...hops, ...passedOn],
      venue: venueIn(narrative, own),
      saidOn: stated.latest === null ? handedOn.saidOn : stated,
    };
  }

  /** The day that the attribution itself names: not that of another verb of the sentence, nor of anything else. */
  private dayOf(
    event: CueEvent,
    index: number,
    own: Circumstances,
    publishedOn: string | null,
  ): ApproximateDate {
    const { narrative } = this.article;
    if (!mayNameDay(own.text)) return UNKNOWN_DATE;
    const words = withoutStretches(own.text, own.offset, this.stretchesOfOthers(event, index));
    const cueAt = (narrative.tokens[event.cueFrom]?.start ?? 0) - own.offset;
    const plain = withoutOtherDays(words, cueAt);
    if (publishedOn !== null && DAY_EARLIER.test(plain)) {
      const before = narrative.sentences[event.sentence - 1];
      const day =
        before === undefined ? null : dateIn(printed(narrative, before.from, before.to), publishedOn);
      if (day?.precision === DatePrecision.DAY) return dayBefore(day);
    }
    return dateIn(plain, publishedOn);
  }

  /** Where the clause of an attribution starts: at "but on Wednesday she said" with "but". */
  private leadOf({ from }: CueEvent): number {
    const { tokens } = this.article.narrative;
    for (let i = from - 1; i > from - LONGEST_LEAD; i -= 1)
      if (/^(?:but|and|while|,|;)$/.test(tokens[i]?.lower ?? '')) return i;
    return from;
  }

  /** The part of the sentence that belongs to another attribution. */
  private beyond(event: CueEvent, other: CueEvent): readonly Span[] {
    const { tokens } = this.article.narrative;
    if (other.cueFrom > event.cueFrom)
      return [{ start: tokens[this.leadOf(other)]?.start ?? 0, end: Infinity }];
    return other.to <= event.from ? [{ start: 0, end: tokens[other.to]?.start ?? 0 }] : [];
  }

  /** "They met on Monday, which she said was too late": the words before "which" are of another verb. */
  private beforeRelative({ from }: CueEvent): Span[] {
    const { tokens } = this.article.narrative;
    const start = tokens[from]?.start ?? 0;
    return /^(?:which|what|that)$/.test(tokens[from - 1]?.lower ?? '') ? [{ start: 0, end: start }] : [];
  }

  /** What other attributions of the sentence report, and the words beyond the next one that says something itself. */
  private stretchesOfOthers(event: CueEvent, index: number): readonly Span[] {
    const { narrative, events, clauses } = this.article;
    const stretches: Span[] = this.beforeRelative(event);
    for (let i = Math.max(0, index - FARTHEST); i <= Math.min(events.length - 1, index + FARTHEST); i += 1) {
      const other = events[i];
      if (i === index || other === undefined || other.sentence !== event.sentence) continue;
      for (const { from, to } of clauses[i]?.stretches ?? [])
        if (event.cueFrom < from || event.cueFrom >= to) stretches.push(spanOf(narrative, from, to));
      const isStep = passesOn(narrative, other, event) || passesOn(narrative, event, other);
      if (other.strength >= SPEAKS && !isStep) stretches.push(...this.beyond(event, other));
    }
    return stretches;
  }

  private remember({ speaker, clause }: Draft, section: number, { saidOn, hops }: Ways): void {
    this.last = {
      speaker: speaker?.name ?? null,
      line: lineOf(this.article.narrative, clause.at(-1)),
      section,
      saidOn,
      hops: hops.filter(isOfOccasion),
    };
    const opensBrief =
      this.sections[section]?.kind === SectionKind.BRIEF && this.firstOfBrief?.section !== section;
    if (opensBrief) this.firstOfBrief = this.last;
  }
}

// An outlet that reports a statement reports the next ones too. Listeners hold for the paragraph, an interview also for the next.
function holdsOn(hop: ExtractedHop, distance: number): boolean {
  return distance === 0 || hop.relation === HopRelation.REPORTED || (distance === 1 && isInterview(hop));
}
