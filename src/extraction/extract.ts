import type { CueEvent } from './cue-events';
import { cueEvents } from './cue-events';
import { ActorsInText } from './actors-in-text';
import { draftsOf } from './drafts';
import type { ExtractOptions, Extraction } from './extraction';
import { SectionKind } from './extraction';
import { narrativeOf } from './narrative';
import type { Narrative } from './narrative';
import { PronounFinder } from './pronouns';
import { AttributionReader } from './quotation-attribution';
import { RecordMaker } from './record-maker';
import { reportedClauses } from './reported-clauses';
import { sectionsOf } from './sections';
import type { TextSection } from './sections';
import { SpeakerFinder } from './speakers';
import type { Speaker } from './speakers';

const NOTHING: Extraction = { sections: [], quotations: [] };

/** The actors that count in each section: those of the story, of the brief alone with the story's surnames, of the teaser alone. */
function actorsOfSections(narrative: Narrative, sections: readonly TextSection[]): readonly ActorsInText[] {
  const belongsToStory = ({ kind }: TextSection): boolean =>
    kind !== SectionKind.BRIEF && kind !== SectionKind.TEASER;
  const storyEnd = sections.findIndex((section) => !belongsToStory(section));
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

/** Whose words each attribution gives, in the order of the text: a pronoun looks back to who spoke last. */
class SpeakerReader {
  private last: Speaker | null = null;
  private lastSection = -1;
  private readonly known = new Map<number, Speaker>();

  constructor(
    private readonly narrative: Narrative,
    private readonly actors: readonly ActorsInText[],
    private readonly sectionOfLine: Int32Array,
    private readonly resolver: SpeakerFinder,
  ) {}

  /** The speaker of an event, made out once. Events must come in order. */
  of(event: CueEvent): Speaker | null {
    const known = this.known.get(event.cueFrom);
    if (known !== undefined) return known;
    const section = this.sectionOfLine[this.narrative.tokens[event.cueFrom]?.line ?? 0] ?? 0;
    const actors = this.actors[section];
    if (actors === undefined) return null;
    if (section !== this.lastSection) this.last = null;
    const speaker = this.resolver.resolve(event.subject, { actors, lastSpeaker: this.last });
    this.known.set(event.cueFrom, speaker);
    this.lastSection = section;
    if (event.strength >= 0.5 && speaker.name !== null) this.last = speaker;
    return speaker;
  }
}

function sectionsByLine(sections: readonly TextSection[], lines: number): Int32Array {
  const byLine = new Int32Array(lines);
  for (const [index, { fromLine, toLine }] of sections.entries()) byLine.fill(index, fromLine, toLine);
  return byLine;
}

/**
 * Every quotation in an article's text, attributed: who said it, when, where, by which way it came here, and how
 * sure that is. Pure and deterministic; time and memory grow with the length of the text. Offsets are UTF-16 code
 * units of `text`. Texts in other languages than English give nothing.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  if (options.language && !/^en\b/i.test(options.language)) return NOTHING;
  const narrative = narrativeOf(text);
  const sections = sectionsOf(narrative);
  const events = cueEvents(narrative);
  const clauses = reportedClauses(narrative, events);
  const barriers = new Set(
    sections
      .filter(({ kind }) => kind !== SectionKind.MAIN)
      .flatMap(({ fromLine, toLine, kind }) => (kind === SectionKind.CAPTION ? [] : [fromLine, toLine])),
  );
  const readings = new AttributionReader(narrative, events, clauses, barriers).read();
  const sectionOfLine = sectionsByLine(sections, narrative.lines.length);
  const actors = actorsOfSections(narrative, sections);
  const resolver = new SpeakerFinder(narrative, new PronounFinder(narrative, events));
  const speakers = new SpeakerReader(narrative, actors, sectionOfLine, resolver);
  for (const event of events) if (event.strength > 0) speakers.of(event);
  const byQuote = new Map(
    readings.map(({ quote, candidates }) => {
      const best = candidates[0];
      if (best === undefined || best.subject === null) return [quote, null];
      const actorsHere =
        actors[sectionOfLine[narrative.tokens[narrative.quoteTokens[quote] ?? 0]?.line ?? 0] ?? 0];
      if (best.event !== null) return [quote, speakers.of(best.event)];
      return [
        quote,
        actorsHere === undefined
          ? null
          : resolver.resolve(best.subject, { actors: actorsHere, lastSpeaker: null }),
      ];
    }),
  );
  const article = { narrative, events, clauses, readings, speakers: byQuote };
  const drafts = draftsOf(article, (event) => speakers.of(event));
  const maker = new RecordMaker(article, sections, sectionOfLine, options.publishedOn ?? null);
  return {
    sections: sections.map(({ kind, start, end }) => ({ kind, start, end })),
    quotations: maker.records(drafts),
  };
}
