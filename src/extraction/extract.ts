import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { CueEvent } from './cues/cue-event';
import { cueEvents } from './cues/cue-events';
import { ActorsInText } from './speakers/actors-in-text';
import { draftsOf } from './records/drafts';
import type { Draft } from './records/records';
import type { ExtractOptions, Extraction } from './extraction';
import { OTHER_ARTICLES, SectionKind } from '../domain/section-kind';
import { isRead, textLanguage } from '../domain/language/text-language';
import { narrativeOf } from './text/narrative';
import type { Narrative } from './text/narrative';
import { noteOwnPronouns } from './speakers/own-pronouns';
import { PronounFinder } from './speakers/pronouns';
import { AttributionReader } from './attribution/quotation-attribution';
import { RecordMaker } from './records/record-maker';
import { lineOf } from './cues/reported-clause';
import { reportedClauses } from './cues/reported-clauses';
import { sectionsOf } from './text/sections';
import type { TextSection } from './text/sections';
import { SpeakerCountries } from './countries/speaker-countries';
import { SpeakerFinder } from './speakers/speakers';
import type { Speaker } from './speakers/speaker';
import { LeftOutCounts, LeftOutReason } from './statements/left-out-reason';
import { saidInStory } from './statements/headlines';
import { saidReadings } from './statements/said-readings';
import { statementsAmong } from './statements/statements';
import type { Subject } from './cues/subject';

const SPEAKS = 0.5;

/** The actors that count in each section: those of the story, of the brief alone with the story's surnames, of the teaser alone. */
function actorsOfSections(narrative: Narrative, sections: readonly TextSection[]): readonly ActorsInText[] {
  const belongsToStory = ({ kind }: TextSection): boolean =>
    kind !== SectionKind.BRIEF && !OTHER_ARTICLES.includes(kind);
  // Links between its paragraphs do not end a story.
  const lastOfStory = sections.findLastIndex(belongsToStory);
  const storyEnd = sections.findIndex(
    (section, i) => !belongsToStory(section) && (i > lastOfStory || section.kind !== SectionKind.RELATED),
  );
  const end = storyEnd < 0 ? narrative.tokens.length : (sections[storyEnd]?.fromToken ?? 0);
  const story = new ActorsInText(narrative, 0, end);
  return sections.map((section) => {
    if (belongsToStory(section)) return story;
    return new ActorsInText(
      narrative,
      section.fromToken,
      section.toToken,
      section.kind === SectionKind.BRIEF ? story : null,
    );
  });
}

/** Whose words each attribution gives. A pronoun looks back to who spoke last before it, in the same section. */
class Speakers {
  private readonly spoken: { readonly at: number; readonly section: number; readonly speaker: Speaker }[] =
    [];
  private readonly known = new Map<number, Speaker | null>();

  constructor(
    private readonly narrative: Narrative,
    private readonly actors: readonly ActorsInText[],
    private readonly sectionOfLine: Int32Array,
    private readonly finder: SpeakerFinder,
    events: readonly CueEvent[],
  ) {
    for (const event of events) if (event.strength > 0) this.of(event);
  }

  private lastBefore(token: number, section: number): Speaker | null {
    let low = 0;
    let high = this.spoken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spoken[middle]?.at ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    const last = this.spoken[low - 1];
    return last?.section === section ? last.speaker : null;
  }

  /** The speaker that a subject means. */
  meantBy(subject: Subject): Speaker | null {
    const section = this.sectionOfLine[this.narrative.tokens[subject.from]?.line ?? 0] ?? 0;
    const actors = this.actors[section];
    return actors === undefined
      ? null
      : this.finder.resolve(subject, { actors, lastSpeaker: this.lastBefore(subject.from, section) });
  }

  /** The speaker of an attribution, made out once. */
  of(event: CueEvent): Speaker | null {
    const known = this.known.get(event.cueFrom);
    if (known !== undefined) return known;
    const speaker = this.meantBy(event.subject);
    this.known.set(event.cueFrom, speaker);
    const at = event.cueFrom;
    const isLatest = (this.spoken.at(-1)?.at ?? -1) < at;
    if (event.strength >= SPEAKS && speaker !== null && speaker.name !== null && isLatest) {
      this.spoken.push({
        at,
        section: this.sectionOfLine[this.narrative.tokens[at]?.line ?? 0] ?? 0,
        speaker,
      });
    }
    return speaker;
  }
}

function sectionsByLine(sections: readonly TextSection[], lines: number): Int32Array {
  const byLine = new Int32Array(lines);
  for (const [index, { fromLine, toLine }] of sections.entries()) byLine.fill(index, fromLine, toLine);
  return byLine;
}

function wantedSections(asked: readonly SectionKind[] | null): (kind: SectionKind) => boolean {
  return (kind) => (asked === null ? !OTHER_ARTICLES.includes(kind) : asked.includes(kind));
}

function refuseMoreThan(most: number, found: number): void {
  if (found <= most) return;
  const message = `The text holds ${found} quotations, but at most ${most} are read at once. Send the text in parts, or send its quotations with it.`;
  throw new DomainError(ErrorCode.TOO_MANY, message);
}

/**
 * Every quotation in an article's text, attributed: who said it, when, where, by which way it came here, and how
 * sure that is. Pure and deterministic; time and memory grow with the length of the text. Offsets are UTF-16 code
 * units of `text`. Texts in other languages than English give nothing. Throws a DomainError for more than are wanted.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const known = textLanguage(text, options.language);
  if (!isRead(known.language)) return { ...known, sections: [], quotations: [], leftOut: [] };
  const narrative = narrativeOf(text);
  const sections = sectionsOf(narrative);
  const events = cueEvents(narrative);
  const clauses = reportedClauses(narrative, events);
  const barriers = new Set(
    sections
      .filter(({ kind }) => kind !== SectionKind.MAIN)
      .flatMap(({ fromLine, toLine, kind }) => (kind === SectionKind.CAPTION ? [] : [fromLine, toLine])),
  );
  const readings = saidReadings(
    narrative,
    new AttributionReader(narrative, events, clauses, barriers).read(),
  );
  const sectionOfLine = sectionsByLine(sections, narrative.lines.length);
  const actors = actorsOfSections(narrative, sections);
  const actorsOfLine = (line: number): ActorsInText | null => actors[sectionOfLine[line] ?? 0] ?? null;
  noteOwnPronouns(narrative, events, (token) => actorsOfLine(narrative.tokens[token]?.line ?? 0));
  const finder = new SpeakerFinder(narrative, new PronounFinder(narrative, events));
  const speakers = new Speakers(narrative, actors, sectionOfLine, finder, events);
  const byQuote = new Map<number, Speaker | null>();
  for (const { quote, candidates } of readings) {
    const { event = null, subject = null } = candidates[0] ?? {};
    byQuote.set(quote, event !== null ? speakers.of(event) : subject && speakers.meantBy(subject));
  }
  const article = { narrative, events, clauses, readings, speakers: byQuote };
  const leftOut = new LeftOutCounts();
  const isWanted = wantedSections(options.sections ?? null);
  const kindOf = (draft: Draft): SectionKind =>
    sections[sectionOfLine[lineOf(narrative, draft.clause[0])] ?? 0]?.kind ?? SectionKind.MAIN;
  const all = draftsOf(article, (event) => speakers.of(event), leftOut).filter((draft) => {
    const wanted = isWanted(kindOf(draft));
    if (!wanted) leftOut.add(LeftOutReason.OTHER_SECTION);
    return wanted;
  });
  const said = statementsAmong(article, all, leftOut);
  const repeated = saidInStory(narrative, said, (draft) => kindOf(draft) === SectionKind.HEADLINE);
  leftOut.add(LeftOutReason.SAID_TWICE, repeated.size);
  const drafts = said.filter((draft) => !repeated.has(draft));
  refuseMoreThan(options.most ?? Infinity, drafts.length);
  const countries = new SpeakerCountries(narrative, actorsOfLine);
  const maker = new RecordMaker(article, sections, sectionOfLine, options.publishedOn ?? null, countries);
  return {
    ...known,
    sections: sections.map(({ kind, start, end }) => ({ kind, start, end })),
    quotations: maker.records(drafts),
    leftOut: leftOut.list(),
  };
}
