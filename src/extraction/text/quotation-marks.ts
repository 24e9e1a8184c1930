import { isSpaceOrEdge, isWordCharacter, wordCount } from './characters';
import { SingleClosers, spacedSingles } from './single-closers';

/** A stretch of text between quotation marks. Offsets are UTF-16 code units, ends exclusive. */
export interface QuotedSpan {
  /** With the marks. */
  readonly start: number;
  readonly end: number;
  /** Without the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False when the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Unclosed, and the next paragraph opens with a mark: the convention for a quotation that goes on. */
  readonly continues: boolean;
  readonly words: number;
}

interface OpenMark {
  readonly at: number;
  readonly length: number;
}

/** A paragraph: a line that is not blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that hold more than white space. */
export function textLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Marks that open elsewhere and close here, by the mark that opens. */
const OTHER_WAY: Readonly<Record<string, string>> = { '«': '»', '“': '„' };
const MARK = /["“”«»„'`’‘]/g;
const CONTRACTED = /^(?:em|tis|twas|til|cause|n)\b/i;

/** Whether a line sets its straight marks apart from the words, " like this ", and has one for each other. */
function hasSpacedMarks(own: string): boolean {
  let [marks, spaced] = [0, 0];
  for (let i = own.indexOf('"'); i >= 0; i = own.indexOf('"', i + 1)) {
    marks += 1;
    const [before, after] = [own.charAt(i - 1), own.charAt(i + 1)];
    if (isSpaceOrEdge(before) && isSpaceOrEdge(after)) spaced += 1;
  }
  return spaced === marks && marks > 0 && marks % 2 === 0;
}

/** Scans one line for marks. A line is read once; single marks look ahead through a table made in one pass. */
class LineScanner {
  private readonly spans: QuotedSpan[] = [];
  private open: OpenMark | null = null;
  private readonly words: string;
  private closersOfLine: SingleClosers | null = null;
  private spacedOfLine: ReadonlyMap<number, number> | null = null;
  private readonly isSpaced: boolean;

  constructor(
    private readonly text: string,
    private readonly line: Line,
    private readonly nextOpens: boolean,
  ) {
    this.words = text.slice(line.start, line.end);
    this.isSpaced = hasSpacedMarks(this.words);
  }

  /** Made for lines that need it: most have no single mark that can open. */
  private get closers(): SingleClosers {
    return (this.closersOfLine ??= new SingleClosers(this.text, this.line.start, this.line.end));
  }

  private at(offset: number): string {
    return offset >= this.line.start && offset < this.line.end ? this.text.charAt(offset) : '';
  }

  private emit(closingMark: number, end: number, closed: boolean): void {
    const open = this.open;
    this.open = null;
    if (open === null) return;
    let [innerStart, innerEnd] = [open.at + open.length, closingMark];
    while (innerStart < innerEnd && isSpaceOrEdge(this.at(innerStart))) innerStart += 1;
    while (innerEnd > innerStart && isSpaceOrEdge(this.at(innerEnd - 1))) innerEnd -= 1;
    const words = innerEnd > innerStart ? wordCount(this.text.slice(innerStart, innerEnd)) : 0;
    if (words === 0) return;
    const continues = !closed && this.nextOpens;
    this.spans.push({ start: open.at, end, innerStart, innerEnd, closed, continues, words });
  }

  /** A straight mark opens after a space or punctuation and before a word, and closes otherwise. */
  private straight(i: number, length: number): void {
    const before = this.at(i - 1);
    const after = this.at(i + length);
    if (this.open !== null) {
      if (!isWordCharacter(after) || !isSpaceOrEdge(before)) this.emit(i, i + length, true);
      return;
    }
    const afterPunctuation = before !== '' && '.,!?'.includes(before) && !isWordCharacter(after);
    const opens = !isWordCharacter(before) && !isSpaceOrEdge(after) && !afterPunctuation;
    const stands = length === 1 && isSpaceOrEdge(before) && isSpaceOrEdge(after) && this.isSpaced;
    if (opens || stands || (isSpaceOrEdge(before) && isWordCharacter(after))) this.open = { at: i, length };
  }

  /** The offset of the mark that closes a single one between spaces, or -1. */
  private spacedCloses(i: number): number {
    this.spacedOfLine ??= spacedSingles(this.words);
    const closer = this.spacedOfLine.get(i - this.line.start);
    return closer === undefined ? -1 : this.line.start + closer;
  }

  /** The offset of the mark that closes a single mark, or -1: an apostrophe opens nothing. */
  private singleCloses(i: number): number {
    const character = this.at(i);
    const after = this.at(i + 1);
    if (character === "'" && isSpaceOrEdge(after)) return this.spacedCloses(i);
    const isApostrophe = character === "'" && after >= '0' && after <= '9';
    if (isWordCharacter(this.at(i - 1)) || !isWordCharacter(after) || isApostrophe) return -1;
    let closer = this.closers.from(i + 2);
    // A straight mark is closed by a straight one: ’ is an apostrophe there.
    for (
      let tries = 0;
      character === "'" && closer >= 0 && this.at(closer) === '’' && tries < 8;
      tries += 1
    ) {
      closer = this.closers.from(closer + 1);
    }
    if (character === "'" && closer >= 0 && this.at(closer) === '’') return -1;
    return CONTRACTED.test(this.text.slice(i + 1, i + 8)) ? -1 : this.closers.closing(i, closer);
  }

  private single(i: number): number {
    const closer = this.singleCloses(i);
    if (closer < 0) return i;
    this.open = { at: i, length: 1 };
    this.emit(closer, closer + 1, true);
    return closer;
  }

  private doubledAt(i: number): boolean {
    const pair = this.at(i) + this.at(i + 1);
    return pair === "''" || pair === '``' || (pair === '’’' && this.open !== null);
  }

  private step(i: number): number {
    const character = this.at(i);
    if (this.open !== null && OTHER_WAY[character] === this.at(this.open.at)) {
      // German and Danish newspapers print them the other way round.
      this.emit(i, i + 1, true);
    } else if (character === '“' || character === '«' || character === '„') {
      this.open ??= { at: i, length: 1 };
    } else if (character === '”' || character === '»') {
      if (this.open !== null) this.emit(i, i + 1, true);
      // A wrong-facing mark: a closing one stands where only an opening one can.
      else if (isSpaceOrEdge(this.at(i - 1)) && isWordCharacter(this.at(i + 1)))
        this.open = { at: i, length: 1 };
    } else if (character === '"') {
      this.straight(i, 1);
    } else {
      return this.apostrophe(i, character);
    }
    return i;
  }

  private nextMark(from: number): number {
    MARK.lastIndex = from - this.line.start;
    const found = MARK.exec(this.words);
    return found === null ? this.line.end : this.line.start + found.index;
  }

  /** A mark, two that are one, three that close two quotations, or an apostrophe: the offset of the last one read. */
  private apostrophe(i: number, character: string): number {
    if (!this.doubledAt(i))
      return this.open === null && (character === "'" || character === '‘') ? this.single(i) : i;
    // A nested single quotation closes together with the outer one: '''
    const closesTwo = this.open !== null && this.at(i + 2) === "'" && !isSpaceOrEdge(this.at(i - 1));
    this.straight(closesTwo ? i + 1 : i, 2);
    return closesTwo ? i + 2 : i + 1;
  }

  run(): readonly QuotedSpan[] {
    for (let i = this.nextMark(this.line.start); i < this.line.end; i = this.nextMark(i + 1))
      i = this.step(i);
    if (this.open !== null) {
      let end = this.line.end;
      while (end > this.open.at && isSpaceOrEdge(this.at(end - 1))) end -= 1;
      this.emit(end, end, false);
    }
    return this.spans;
  }
}

/** The outermost quotations between marks in one line. `nextOpens` says whether the next line opens with a mark. */
export function marksInLine(text: string, line: Line, nextOpens: boolean): readonly QuotedSpan[] {
  return new LineScanner(text, line, nextOpens).run();
}
