import { quotedText } from '../../domain/anchoring/anchoring';
import { QuotationKind } from '../../domain/attribution';
import type { Span } from '../../domain/text/text-search';
import { suggestionOf } from './act-suggestions';
import { rounded, trustIn } from '../lexicon/attribution-rules';
import { attributionOf, formOf, speakersOf } from './draft-attribution';
import type { ReadArticle } from './drafts';
import type { ActSuggestion, Cue, ExtractedQuotation, ExtractedStance } from '../extraction';
import type { CueEvent } from '../cues/cue-event';
import { SpeechAct } from '../../domain/speech-act';
import { isInterview } from '../attribution/hops';
import { spanOf } from '../cues/mentions';
import type { Narrative } from '../text/narrative';
import type { Draft } from './records';
import { SectionKind } from '../../domain/section-kind';
import { doubtOfDraft } from './doubt-of-draft';
import type { Sureness } from './doubt-of-draft';
import { reportedWords } from './reported-words';
import { afterThat, lineOf } from '../cues/reported-clause';
import type { TextSection } from '../text/sections';
import { actOf } from '../statements/acts';
import type { SpeakerCountries } from '../countries/speaker-countries';
import { spokenStances } from '../stances/spoken-stances';
import { stancesOf } from '../stances/suggested-stances';
import { StatementWays } from './statement-ways';

/** How sure it is that nobody is the speaker. */
const NOBODY = 0.05;

/** Turns what was read into quotations as the outside sees them. */
export class RecordMaker {
  private readonly ways: StatementWays;

  constructor(
    private readonly article: ReadArticle,
    private readonly sections: readonly TextSection[],
    private readonly sectionOfLine: Int32Array,
    publishedOn: string | null,
    private readonly countries: SpeakerCountries,
  ) {
    this.ways = new StatementWays(article, sections, publishedOn);
  }

  private get narrative(): Narrative {
    return this.article.narrative;
  }

  /** The records of drafts that come in the order of the text. */
  records(drafts: readonly Draft[]): readonly ExtractedQuotation[] {
    const records = drafts.map((draft) => this.record(draft));
    return records.map((record, i) => {
      const next = records[i + 1];
      const lines =
        lineOf(this.narrative, drafts[i + 1]?.clause[0]) - lineOf(this.narrative, drafts[i]?.clause.at(-1));
      return next === undefined || lines > 1 ? record : withInterview(record, next);
    });
  }

  private cueOf({ candidate }: Draft): Cue | null {
    if (candidate.event === null || candidate.carriedFrom >= 0) return null;
    const span = spanOf(this.narrative, candidate.event.cueFrom, candidate.event.cueTo);
    return { ...span, text: this.narrative.text.slice(span.start, span.end), lemma: candidate.event.lemma };
  }

  private spansOf(draft: Draft): readonly Span[] {
    if (draft.kind === QuotationKind.INDIRECT)
      return draft.clause
        .map((stretch) => afterThat(this.narrative, stretch))
        .map(({ from, to }) => spanOf(this.narrative, from, to));
    return draft.quotes.map((quote) => {
      const { innerStart = 0, innerEnd = 0 } = this.narrative.quotes[quote] ?? {};
      return { start: innerStart, end: innerEnd };
    });
  }

  private suggestionOf({ candidate }: Draft): ActSuggestion | null {
    const clause = this.article.clauses[candidate.eventIndex];
    if (candidate.event === null || clause === undefined || candidate.carriedFrom >= 0) return null;
    return suggestionOf(this.narrative, candidate.event, clause);
  }

  /** What the article's verb says of where the speaker stands, and what the words say in the first person. */
  private stancesIn(
    spans: readonly Span[],
    event: CueEvent | null,
    act: SpeechAct,
    cue: Cue | null,
    own: string | null,
  ): readonly ExtractedStance[] {
    const start = Math.min(spans[0]?.start ?? 0, cue?.start ?? Infinity);
    const ofVerb = stancesOf(this.narrative, event, act);
    if (ofVerb.length > 0 || act === SpeechAct.DENY) return ofVerb;
    return spokenStances(this.narrative.text, { start, end: spans.at(-1)?.end ?? start }, own);
  }

  private record(draft: Draft): ExtractedQuotation {
    const { text } = this.narrative;
    const { candidate } = draft;
    const section = this.sectionOfLine[lineOf(this.narrative, draft.clause[0])] ?? 0;
    const ways = this.ways.next(draft, section);
    const spans = this.spansOf(draft);
    const clause = draft.clause.map(({ from, to }) => spanOf(this.narrative, from, to));
    const sureness = surenessOf(draft);
    const speakers = speakersOf(this.narrative, draft, (subject, one) =>
      this.countries.of(subject, one, ways.venue?.text ?? ''),
    );
    const cue = this.cueOf(draft);
    const act = actOf(this.narrative, draft, this.article.clauses[candidate.eventIndex]);
    const event = candidate.carriedFrom >= 0 ? null : candidate.event;
    return {
      kind: draft.kind,
      spans,
      text: quotedText(text, spans),
      clause,
      clauseText: quotedText(text, clause),
      section,
      speaker: speakers[0],
      speakers,
      attribution: attributionOf(draft),
      form: formOf(draft),
      cue,
      ...ways,
      suggestion: this.suggestionOf(draft),
      reported: reportedWords(text, draft.kind, cue, clause),
      sectionKind: this.sections[section]?.kind ?? SectionKind.MAIN,
      act,
      stances: this.stancesIn(spans, event, act, cue, speakers[0].countries[0] ?? null),
      ...sureness,
      doubt: doubtOfDraft(this.narrative, draft, sureness),
      rule: candidate.rule,
    };
  }
}

function surenessOf({ candidate, speaker }: Draft): Sureness {
  const trust = trustIn(candidate.rule);
  const ofSpeaker = speaker === null ? NOBODY : trust.speaker * speaker.confidence;
  return { spanConfidence: rounded(trust.span), speakerConfidence: rounded(ofSpeaker) };
}

// "Her office urged calm. “We are ready,” her office told Harbour TV": the interview is named with its second statement.
function withInterview(record: ExtractedQuotation, next: ExtractedQuotation): ExtractedQuotation {
  const { speaker, section, hops } = record;
  const goesOn = speaker.name !== null && speaker.name === next.speaker.name && section === next.section;
  const interview = next.hops.find(isInterview);
  if (!goesOn || interview === undefined || hops.length > 1) return record;
  return { ...record, hops: [...hops, interview] };
}
