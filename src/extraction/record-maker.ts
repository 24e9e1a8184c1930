import { ActorKind } from '../domain/actor-kind';
import { UNKNOWN_DATE } from '../domain/approximate-date';
import type { ApproximateDate } from '../domain/approximate-date';
import { quotedText } from '../domain/anchoring';
import { Attribution, HopRelation, QuotationKind } from '../domain/attribution';
import type { Span } from '../domain/text-search';
import { suggestionOf } from './act-suggestions';
import { circumstancesOf, venueIn } from './circumstances';
import { rounded, trustIn } from './confidence';
import type { ReadArticle } from './drafts';
import { AttributionForm, SectionKind } from './extraction';
import type { Cue, ExtractedHop, ExtractedQuotation, ExtractedSpeaker, Mention } from './extraction';
import { hopsOf } from './hops';
import type { Narrative } from './narrative';
import type { Draft } from './records';
import type { TextSection } from './sections';
import { countriesIn } from './speaker-kinds';
import { dateIn } from './statement-dates';
import type { Subject } from './subjects';
import { Opening } from './reported-clauses';

/** What a statement leaves for the next one of the same speaker. */
interface Circumstance {
  readonly speaker: string | null;
  readonly line: number;
  readonly section: number;
  readonly saidOn: ApproximateDate;
  readonly reported: readonly ExtractedHop[];
}

const LONGEST_CARRY = 2;

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
    return drafts.map((draft) => this.record(draft));
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
      return draft.clause.map(({ from, to }) => this.spanOf(from, to));
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
    const described = [mention?.text, speaker.role, speaker.name].filter((text) => text).join(', ');
    return {
      mention,
      name: speaker.name,
      kind: speaker.kind,
      role: speaker.role,
      countries: countriesIn(described),
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

  private record(draft: Draft): ExtractedQuotation {
    const { narrative } = this;
    const { candidate, speaker, clause } = draft;
    const { event } = candidate;
    const line = narrative.tokens[clause[0]?.from ?? 0]?.line ?? 0;
    const section = this.sectionOfLine[line] ?? 0;
    const own = event === null ? null : circumstancesOf(narrative, event, clause);
    const around =
      event === null
        ? []
        : this.article.events.slice(Math.max(0, candidate.eventIndex - 6), candidate.eventIndex + 7);
    const hops =
      event === null || own === null
        ? []
        : hopsOf(narrative, event, this.mentionOf(candidate.subject)?.text ?? '', around, own);
    const before = this.inherited(speaker?.name ?? null, line, section);
    const stated =
      own === null
        ? UNKNOWN_DATE
        : dateIn(own.text, this.sections[section]?.kind === SectionKind.TEASER ? null : this.publishedOn);
    const saidOn = stated.latest === null ? (before?.saidOn ?? UNKNOWN_DATE) : stated;
    const reported = hops.filter(({ relation }) => relation === HopRelation.REPORTED);
    const passedOn = reported.length > 0 ? [] : (before?.reported ?? []);
    this.last = {
      speaker: speaker?.name ?? null,
      line: narrative.tokens[clause.at(-1)?.from ?? 0]?.line ?? line,
      section,
      saidOn,
      reported: [...reported, ...passedOn],
    };
    if (this.sections[section]?.kind === SectionKind.BRIEF && this.firstOfBrief?.section !== section)
      this.firstOfBrief = this.last;
    const spans = this.spansOf(draft);
    const clauseSpans = draft.clause.map(({ from, to }) => this.spanOf(from, to));
    const trust = trustIn(candidate.rule);
    return {
      kind: draft.kind,
      spans,
      text: quotedText(narrative.text, spans),
      clause: clauseSpans,
      clauseText: quotedText(narrative.text, clauseSpans),
      section,
      speaker: this.speakerOf(draft),
      attribution: this.attributionOf(draft),
      form: this.formOf(draft),
      cue: this.cueOf(draft),
      hops: [...hops, ...passedOn],
      venue: own === null ? null : venueIn(narrative, own),
      saidOn,
      suggestion:
        event === null || candidate.carriedFrom >= 0
          ? null
          : suggestionOf(
              narrative,
              event,
              this.article.clauses[candidate.eventIndex] ?? { opening: Opening.NOTHING, stretches: [] },
            ),
      spanConfidence: rounded(trust.span),
      speakerConfidence: rounded(speaker === null ? 0.05 : trust.speaker * speaker.confidence),
      rule: candidate.rule,
    };
  }
}
