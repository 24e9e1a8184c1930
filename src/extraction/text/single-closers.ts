import { isSpaceOrEdge, isWordCharacter } from './characters';

/** An end without the letter or the s that it stands for: "boys' school", "nothin' here", "the likes o' this". */
const ELIDED = /(?:s|in|(?:^|[\s-])(?:o|an|th|ol|wi))$/i;
/** A single mark that opens another quotation. */
const OPENS = /[\s(—–][‘'][\p{L}\p{N}]/u;
const LONGEST = 2000;
const NONE = -1;

// Most characters are none of these.
const MARK = new Set(['’', "'", '“', '”', '"']);

/**
 * Where the single marks of one line close, apostrophes aside. Made in one pass, so that each look-up is a look
 * into a table.
 */
export class SingleClosers {
  /** For each offset, the nearest mark from there on that can close; none when a double mark comes first. */
  private readonly nearest: Int32Array;
  /** The nearest that stands after a comma or full stop, as only closing marks do; the second passes over double marks. */
  private readonly plain: Int32Array;
  private readonly outer: Int32Array;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    const size = end - start + 3;
    this.nearest = new Int32Array(size).fill(NONE);
    this.plain = new Int32Array(size).fill(NONE);
    this.outer = new Int32Array(size).fill(NONE);
    for (let i = end - 1; i >= start; i -= 1) this.enter(i, i - start);
  }

  private enter(i: number, at: number): void {
    const character = this.text.charAt(i);
    if (!MARK.has(character)) return this.keep(at);
    const before = i > this.start ? this.text.charAt(i - 1) : '';
    const after = i + 1 < this.end ? this.text.charAt(i + 1) : '';
    const closes =
      (character === '’' || character === "'") && !isWordCharacter(after) && !isSpaceOrEdge(before);
    const plainly = closes && /[,.!?…]/.test(before);
    const isDouble = character === '“' || character === '”' || character === '"';
    this.nearest[at] = isDouble ? NONE : closes ? i : (this.nearest[at + 1] ?? NONE);
    this.plain[at] = isDouble ? NONE : plainly ? i : (this.plain[at + 1] ?? NONE);
    this.outer[at] = plainly ? i : (this.outer[at + 1] ?? NONE);
  }

  private keep(at: number): void {
    this.nearest[at] = this.nearest[at + 1] ?? NONE;
    this.plain[at] = this.plain[at + 1] ?? NONE;
    this.outer[at] = this.outer[at + 1] ?? NONE;
  }

  /** The next mark from an offset on that can close. */
  from(offset: number): number {
    return this.nearest[offset - this.start] ?? NONE;
  }

  /** The mark that closes a single one at an offset, where the nearest would be `closer`. */
  closing(opening: number, closer: number): number {
    if (closer < 0) return this.text.charAt(opening) === '‘' ? this.aroundDoubles(opening) : closer;
    const plain = this.plain[closer + 1 - this.start] ?? NONE;
    const isApostrophe =
      ELIDED.test(this.text.slice(Math.max(opening + 1, closer - 4), closer)) &&
      /^ \p{L}/u.test(this.text.slice(closer + 1, closer + 3));
    if (!isApostrophe || plain < 0 || plain - closer > LONGEST) return closer;
    return OPENS.test(this.text.slice(closer, plain)) ? closer : plain;
  }

  /** ‘She said “no” again,’: a quotation around others, each of which closes. */
  private aroundDoubles(opening: number): number {
    const closer = this.outer[opening + 1 - this.start] ?? NONE;
    if (closer < 0 || closer - opening > LONGEST) return NONE;
    const inside = this.text.slice(opening + 1, closer);
    const count = (mark: string): number => inside.split(mark).length;
    const isWhole = count('“') === count('”') && count('"') % 2 === 1 && !/[\s(]‘/.test(inside);
    return isWhole ? closer : NONE;
  }
}

const SINGLE = /'/g;
/** Before an apostrophe that stands alone: "boys ' school", "rock ' n ' roll", "O ' Brien". */
const BEFORE_APOSTROPHE = /(?:s|(?:^|\s)\p{L}) ?$/u;
/** Behind an apostrophe that stands alone: "the company ' s plan". */
const AFTER_APOSTROPHE = /^ ?(?:s|t|d|m|n|re|ve|ll)(?![\p{L}\p{N}])/u;
const NEARBY = 4;

/** Whether a straight single mark stands between spaces and is no apostrophe. */
function standsAlone(line: string, at: number): boolean {
  if (!isSpaceOrEdge(line.charAt(at - 1)) || !isSpaceOrEdge(line.charAt(at + 1))) return false;
  const [before, after] = [line.slice(Math.max(0, at - NEARBY), at), line.slice(at + 1, at + 1 + NEARBY)];
  return !BEFORE_APOSTROPHE.test(before) && !AFTER_APOSTROPHE.test(after);
}

/**
 * Of a line that sets its straight single marks apart from the words, ' like this ', the mark that closes each one
 * that opens, as offsets in the line. None when one is left over: then nobody can say which open.
 */
export function spacedSingles(line: string): ReadonlyMap<number, number> {
  const marks = [...line.matchAll(SINGLE)].map(({ index }) => index).filter((at) => standsAlone(line, at));
  if (marks.length % 2 === 1) return new Map();
  return new Map(marks.flatMap((at, i) => (i % 2 === 0 ? [[at, marks[i + 1] ?? at] as const] : [])));
}
