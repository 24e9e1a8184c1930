import { relatedLines } from './related-lines';
import { wordCount } from './characters';
import { SectionKind } from '../../domain/section-kind';
import type { Section } from '../extraction';
import type { Narrative } from './narrative';

/** A section with the tokens and lines that belong to it, ends exclusive. */
export interface TextSection extends Section {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromToken: number;
  readonly toToken: number;
}

const KICKER =
  /^["'‘“]?(\p{Lu}[\p{Lu}\p{N}’'&-]*(?:[ ,]+[\p{Lu}\p{N}][\p{Lu}\p{N}’'&-]*){0,6})["'’”]?: ?["'‘“]?\p{Lu}/u;
const CAPTION = /^(?:photo|photos|image|picture|pictured|file photo|credit)\b ?[:/(]/i;
const BYLINE = /^(?:by|[—–-]) ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;
const FINISHED = /[.!?…]["'”’)\]]*$/;
const LONGEST_HEADLINE = 150;
const LONGEST_SUBHEAD = 90;
const SHORTEST_STORY = 250;

interface KindOfLine {
  readonly kind: SectionKind;
  /** Whether a section starts here although the line before is of the same kind. */
  readonly starts: boolean;
}

/** Reads what the lines of a text are to each other. */
class LineReader {
  private readonly lines: readonly string[];
  private readonly firstTeaser: number;
  private readonly related: ReadonlyMap<number, SectionKind>;

  constructor(private readonly narrative: Narrative) {
    this.lines = narrative.lines.map(({ start, end }) =>
      narrative.text.slice(start, Math.min(end, start + 2000)).trim(),
    );
    this.firstTeaser = this.findTeasers();
    this.related = relatedLines(this.lines);
  }

  /** Teasers stand at the end: capitals and a colon before each, most of them cut off in mid sentence. */
  private findTeasers(): number {
    const labels = new Map<string, number>();
    const kickers: number[] = [];
    for (const [i, line] of this.lines.entries()) {
      const label = KICKER.exec(line)?.[1];
      if (label === undefined || i < 2 || line.length < SHORTEST_STORY) continue;
      labels.set(label, (labels.get(label) ?? 0) + 1);
      kickers.push(i);
    }
    const first = kickers[0];
    // A label that comes again is a voice in a transcript.
    if (first === undefined || [...labels.values()].some((count) => count > 1)) return this.lines.length;
    const rest = this.lines.slice(first);
    const cut = rest.some((line) => line.length > SHORTEST_STORY && !FINISHED.test(line));
    const long = rest.filter((line) => line.length > SHORTEST_STORY).length;
    return (cut || kickers.length > 1) && long * 2 > rest.length ? first : this.lines.length;
  }

  /** A short line without a full stop between long ones, not in capitals throughout: the headline of a brief. */
  private isSubhead(i: number): boolean {
    const line = this.lines[i] ?? '';
    const before = this.lines[i - 1] ?? '';
    const after = this.lines[i + 1] ?? '';
    if (i < 3 || line.length > LONGEST_SUBHEAD || /[.?!:;,"'”’)]$/.test(line) || /^["“‘'•*-]/.test(line))
      return false;
    if (wordCount(line) < 4 || before.length < 80 || after.length < 80 || !/^\p{Lu}/u.test(line))
      return false;
    return /\s\p{Ll}{3,}/u.test(line);
  }

  private tokenAt(offset: number): number {
    const { tokens } = this.narrative;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The headline, and below one without a full stop a second line of its kind. */
  private headingAt(i: number, current: SectionKind): SectionKind | null {
    const [first = '', second = '', third = ''] = this.lines;
    const followed = this.lines.length > i + 2;
    if (i === 0)
      return followed && !first.endsWith(':') && (!FINISHED.test(first) || second.length > first.length)
        ? SectionKind.HEADLINE
        : null;
    const stands =
      current === SectionKind.HEADLINE && !FINISHED.test(first) && third.length > second.length * 1.5;
    return stands && followed ? SectionKind.STANDFIRST : null;
  }

  private kindAt(i: number, current: SectionKind): KindOfLine {
    const line = this.lines[i] ?? '';
    const related = this.related.get(i);
    if (related !== undefined) return { kind: related, starts: false };
    if (i >= this.firstTeaser) return { kind: SectionKind.TEASER, starts: true };
    if (CAPTION.test(line) && line.length < 200) return { kind: SectionKind.CAPTION, starts: true };
    if (line.length < 60 && BYLINE.test(line)) return { kind: SectionKind.BYLINE, starts: true };
    if (i < 2 && line.length <= LONGEST_HEADLINE) {
      const heading = this.headingAt(i, current);
      if (heading !== null) return { kind: heading, starts: true };
    }
    if (this.isSubhead(i)) return { kind: SectionKind.BRIEF, starts: true };
    const goesOn = current === SectionKind.BRIEF;
    return { kind: goesOn ? SectionKind.BRIEF : SectionKind.MAIN, starts: false };
  }

  read(): readonly TextSection[] {
    const sections: TextSection[] = [];
    let story: SectionKind = SectionKind.MAIN;
    for (const [i, line] of this.narrative.lines.entries()) {
      const { kind, starts } = this.kindAt(
        i,
        sections.at(-1)?.kind === SectionKind.HEADLINE ? SectionKind.HEADLINE : story,
      );
      if (kind === SectionKind.BRIEF || kind === SectionKind.MAIN) story = kind;
      const last = sections.at(-1);
      if (last !== undefined && !starts && last.kind === kind) {
        sections[sections.length - 1] = {
          ...last,
          end: line.end,
          toLine: i + 1,
          toToken: this.tokenAt(line.end),
        };
      } else {
        sections.push({
          kind,
          start: line.start,
          end: line.end,
          fromLine: i,
          toLine: i + 1,
          fromToken: this.tokenAt(line.start),
          toToken: this.tokenAt(line.end),
        });
      }
    }
    return sections;
  }
}

/** The parts of a text, in order; together they hold every line that is not blank. */
export function sectionsOf(narrative: Narrative): readonly TextSection[] {
  return new LineReader(narrative).read();
}
