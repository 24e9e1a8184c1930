import { ActorKind } from '../domain/actor-kind';
import { UNKNOWN_DATE } from '../domain/approximate-date';
import type { ApproximateDate } from '../domain/approximate-date';
import { quotedText } from '../domain/anchoring';
import { Attribution, HopRelation, QuotationKind } from '../domain/attribution';
import type { Span } from '../domain/text-search';
import { suggestionOf } from './act-suggestions';
import { circumstancesOf, venueIn } from './circumstances';
import { rounded, trustIn } from './attribution-rules';
import type { ReadArticle } from './drafts';
import { AttributionForm, SectionKind } from './extraction';
import type {
  ActSuggestion,
  Cue,
  ExtractedHop,
  ExtractedQuotation,
  ExtractedSpeaker,
  Mention,
} from './extraction';
import { hopsOf, isInterview, isOfOccasion } from './hops';
import type { Narrative } from './narrative';
import type { Draft } from './records';
import { afterThat } from './reported-clause';
import type { Stretch } from './reported-clause';
import { tokenAt } from './tokens';
import type { TextSection } from './sections';
import { countriesIn } from './speaker-kinds';
import type { Speaker } from './speaker';
import { dateIn } from './statement-dates';
import type { Subject } from './subject';

/** What a statement leaves for the next one of the same speaker. */
interface Circumstance {
  readonly speaker: string | null;
  readonly line: number;
  readonly section: number;
  readonly saidOn: ApproximateDate;
  /** The steps that hold for its whole occasion, by which it came from the speaker to the page. */
  readonly hops: readonly ExtractedHop[];
}

/** What an attribution says besides who said what. */
interface Ways {
  readonly hops: readonly ExtractedHop[];
  readonly venue: Mention | null;
  readonly saidOn: ApproximateDate;
}

const LONGEST_CARRY = 2;

/** What the text says about a speaker besides a person's own name, which says nothing about countries. */
function describedAs(mention: string, { kind, name, role }: Speaker): string {
  if (kind !== ActorKind.PERSON || name === null)
    return [mention, role, name].filter((text) => text).join(', ');
  const besides = mention.split(' ').filter((word) => !name.includes(word));
  return [besides.join(' '), role].filter((text) => text).join(', ');
}

/** Turns what was read into quotations as the outside sees them. */
export class RecordMaker {
  private last: Circumstance | null = null;
  private firstOfBrief: Circumstance | null = null;

  constructor(
    private readonly article: ReadArticle,
    private readonly sections: readonly TextSection[],
    private readonly sectionOfLine: Int32Array,
    private readonly publishedOn: string | null,
  ) {}

  private get narrative(): Narrative {
    return this.article.narrative;
  }

  /** The records of drafts that come in the order of the text. */
  records(drafts: readonly Draft[]): readonly ExtractedQuotation[] {
    const records = drafts.map((draft) => this.record(draft));
    return records.map((record, i) => {
      const next = records[i + 1];
      const lines = this.lineOf(drafts[i + 1]?.clause[0]) - this.lineOf(drafts[i]?.clause.at(-1));
      return next === undefined || lines > 1 ? record : withInterview(record, next);
    });
  }

  private spanOf(from: number, to: number): Span {
    const { tokens } = this.narrative;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }

  private mentionOf(subject: Subject | null): Mention | null {
    if (subject === null) return null;
    const span = this.spanOf(subject.from, subject.to);
    return { ...span, text: this.narrative.text.slice(span.start, span.end) };
  }

  private cueOf({ candidate }: Draft): Cue | null {
    if (candidate.event === null || candidate.carriedFrom >= 0) return null;
    const span = this.spanOf(candidate.event.cueFrom, candidate.event.cueTo);
    return { ...span, text: this.narrative.text.slice(span.start, span.end), lemma: candidate.event.lemma };
  }

  private spansOf(draft: Draft): readonly Span[] {
    if (draft.kind === QuotationKind.INDIRECT)
      return draft.clause
        .map((stretch) => afterThat(this.narrative, stretch))
        .map(({ from, to }) => this.spanOf(from, to));
    return draft.quotes.map((quote) => {
      const { innerStart = 0, innerEnd = 0 } = this.narrative.quotes[quote] ?? {};
      return { start: innerStart, end: innerEnd };
    });
  }

  private attributionOf({ speaker, candidate }: Draft): Attribution {
    if (speaker === null) return Attribution.NONE;
    if (speaker.attribution === Attribution.ANONYMOUS) return Attribution.ANONYMOUS;
    return candidate.carriedFrom >= 0 ? Attribution.CONTINUATION : speaker.attribution;
  }

  private formOf({ candidate, clause }: Draft): AttributionForm {
    const { event } = candidate;
    if (candidate.subject === null) return AttributionForm.NONE;
    if (event === null)
      return candidate.rule === 'dash' ? AttributionForm.CUE_AFTER : AttributionForm.FLOATING;
    const [first, last] = [clause[0], clause.at(-1)];
    if (candidate.carriedFrom >= 0 || first === undefined || last === undefined)
      return AttributionForm.FLOATING;
    if (candidate.rule === 'led-in' || candidate.rule === 'colon-before') return AttributionForm.FLOATING;
    if (first.from < event.cueFrom && last.from > event.cueFrom) return AttributionForm.CUE_IN_MIDDLE;
    return first.from > event.cueFrom ? AttributionForm.CUE_BEFORE : AttributionForm.CUE_AFTER;
  }

  private speakerOf({ speaker, candidate }: Draft): ExtractedSpeaker {
    const mention = this.mentionOf(candidate.subject);
    if (speaker === null) return { mention, name: null, kind: ActorKind.UNNAMED, role: null, countries: [] };
    const description = describedAs(mention?.text ?? '', speaker);
    return {
      mention,
      name: speaker.name,
      kind: speaker.kind,
      role: speaker.role,
      countries: countriesIn(description),
    };
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

  /** When, where and by which way, with what the statement before hands on. */
  private waysOf(draft: Draft, section: number): Ways {
    const { narrative, article } = this;
    const { candidate, speaker, clause } = draft;
    const line = this.lineOf(clause[0]);
    const before = this.inherited(speaker?.name ?? null, line, section);
    const distance = before === null ? 0 : line - before.line;
    const unknown: Ways = {
      hops: before?.hops.filter((hop) => holdsOn(hop, distance)) ?? [],
      venue: null,
      saidOn: before?.saidOn ?? UNKNOWN_DATE,
    };
    if (candidate.event === null) return unknown;
    const own = circumstancesOf(narrative, candidate.event, clause);
    const around = article.events.slice(Math.max(0, candidate.eventIndex - 6), candidate.eventIndex + 7);
    const hops = hopsOf(
      narrative,
      candidate.event,
      this.mentionOf(candidate.subject)?.text ?? '',
      around,
      own,
    );
    // Who states a way of its own (told reporters, was broadcast) needs none from the statement before.
    const passedOn = hops.length > 1 ? [] : unknown.hops;
    // A teaser is of another day than the story it is glued to.
    const publishedOn = this.sections[section]?.kind === SectionKind.TEASER ? null : this.publishedOn;
    const stated = dateIn(own.text, publishedOn);
    return {
      hops: [...hops, ...passedOn],
      venue: venueIn(narrative, own),
      saidOn: stated.latest === null ? unknown.saidOn : stated,
    };
  }

  private lineOf(stretch: Stretch | undefined): number {
    return tokenAt(this.narrative.tokens, stretch?.from ?? 0).line;
  }

  private remember({ speaker, clause }: Draft, section: number, { saidOn, hops }: Ways): void {
    this.last = {
      speaker: speaker?.name ?? null,
      line: this.lineOf(clause.at(-1)),
      section,
      saidOn,
      hops: hops.filter(isOfOccasion),
    };
    const opensBrief =
      this.sections[section]?.kind === SectionKind.BRIEF && this.firstOfBrief?.section !== section;
    if (opensBrief) this.firstOfBrief = this.last;
  }

  private suggestionOf({ candidate }: Draft): ActSuggestion | null {
    const clause = this.article.clauses[candidate.eventIndex];
    if (candidate.event === null || clause === undefined || candidate.carriedFrom >= 0) return null;
    return suggestionOf(this.narrative, candidate.event, clause);
  }

  private record(draft: Draft): ExtractedQuotation {
    const { text } = this.narrative;
    const { candidate, speaker } = draft;
    const section = this.sectionOfLine[this.lineOf(draft.clause[0])] ?? 0;
    const ways = this.waysOf(draft, section);
    this.remember(draft, section, ways);
    const spans = this.spansOf(draft);
    const clause = draft.clause.map(({ from, to }) => this.spanOf(from, to));
    const trust = trustIn(candidate.rule);
    return {
      kind: draft.kind,
      spans,
      text: quotedText(text, spans),
      clause,
      clauseText: quotedText(text, clause),
      section,
      speaker: this.speakerOf(draft),
      attribution: this.attributionOf(draft),
      form: this.formOf(draft),
      cue: this.cueOf(draft),
      ...ways,
      suggestion: this.suggestionOf(draft),
      spanConfidence: rounded(trust.span),
      speakerConfidence: rounded(speaker === null ? 0.05 : trust.speaker * speaker.confidence),
      rule: candidate.rule,
    };
  }
}

// Who reports a statement reports the next ones too. Whom it was told to holds for the paragraph, an interview also for the next.
function holdsOn(hop: ExtractedHop, distance: number): boolean {
  return distance === 0 || hop.relation === HopRelation.REPORTED || (distance === 1 && isInterview(hop));
}

// "Her office urged calm. “We are ready,” her office told Harbour TV": the interview is named with its second statement.
function withInterview(record: ExtractedQuotation, next: ExtractedQuotation): ExtractedQuotation {
  const { speaker, section, hops } = record;
  const goesOn = speaker.name !== null && speaker.name === next.speaker.name && section === next.section;
  const interview = next.hops.find(isInterview);
  if (!goesOn || interview === undefined || hops.length > 1) return record;
  return { ...record, hops: [...hops, interview] };
}
