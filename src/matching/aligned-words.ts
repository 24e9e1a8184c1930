/** A word of one text and the same word of another, by their places. */
export type WordPair = readonly [here: number, there: number];

const SAME = 20;
const GAP = 8;
const GAP_WORD = 1;
const NEVER = -1_000_000;

/** From where the best score of a cell comes, by what the step before did with its words. */
enum From {
  START,
  SAME,
  HERE,
  THERE,
}

/**
 * The words that two texts share, in order and in as few runs as possible: a local alignment with affine gaps
 * (T. F. Smith, M. S. Waterman, "Identification of Common Molecular Subsequences", Journal of Molecular Biology 147,
 * 1981; O. Gotoh, "An improved algorithm for matching biological sequences", ibid. 162, 1982). A gap costs less than a
 * shared word brings, and more the longer it is: a lone word far away is left out. Takes time and memory by the product
 * of both lengths.
 */
export function alignedWords(here: readonly string[], there: readonly string[]): readonly WordPair[] {
  const grid = new Grid(here, there);
  grid.fill();
  return grid.pairs();
}

class Grid {
  private readonly columns: number;
  private readonly same: Int32Array;
  private readonly skipHere: Int32Array;
  private readonly skipThere: Int32Array;
  private readonly sameFrom: Uint8Array;
  private readonly hereFrom: Uint8Array;
  private readonly thereFrom: Uint8Array;
  private best = 0;

  constructor(
    private readonly here: readonly string[],
    private readonly there: readonly string[],
  ) {
    this.columns = there.length + 1;
    const cells = this.columns * (here.length + 1);
    const scores = (): Int32Array => new Int32Array(cells).fill(NEVER);
    [this.same, this.skipHere, this.skipThere] = [scores(), scores(), scores()];
    this.sameFrom = new Uint8Array(cells);
    this.hereFrom = new Uint8Array(cells);
    this.thereFrom = new Uint8Array(cells);
  }

  fill(): void {
    for (let i = 1; i <= this.here.length; i++)
      for (let j = 1; j < this.columns; j++) this.fillCell(i * this.columns + j, i, j);
  }

  private fillCell(cell: number, i: number, j: number): void {
    const [above, left] = [cell - this.columns, cell - 1];
    if (this.here[i - 1] === this.there[j - 1]) {
      const [score, from] = this.bestOf(above - 1);
      this.same[cell] = score + SAME;
      this.sameFrom[cell] = from;
      if (score + SAME > (this.same[this.best] ?? 0)) this.best = cell;
    }
    const [open, goOn] = [this.scoreOf(this.same, above) - GAP, this.scoreOf(this.skipHere, above)];
    this.skipHere[cell] = Math.max(open, goOn) - GAP_WORD;
    this.hereFrom[cell] = open >= goOn ? From.SAME : From.HERE;
    const [same, skipped] = [this.scoreOf(this.same, left) - GAP, this.scoreOf(this.skipHere, left) - GAP];
    const further = this.scoreOf(this.skipThere, left);
    this.skipThere[cell] = Math.max(same, skipped, further) - GAP_WORD;
    this.thereFrom[cell] =
      further > same && further > skipped ? From.THERE : same >= skipped ? From.SAME : From.HERE;
  }

  private bestOf(cell: number): readonly [number, From] {
    const [same, here, there] = [this.same[cell] ?? 0, this.skipHere[cell] ?? 0, this.skipThere[cell] ?? 0];
    const score = Math.max(0, same, here, there);
    if (score === 0) return [0, From.START];
    if (score === same) return [score, From.SAME];
    return [score, score === here ? From.HERE : From.THERE];
  }

  private scoreOf(scores: Int32Array, cell: number): number {
    return scores[cell] ?? NEVER;
  }

  pairs(): readonly WordPair[] {
    const pairs: WordPair[] = [];
    let [cell, state]: [number, From] = [this.best, this.best === 0 ? From.START : From.SAME];
    while (state !== From.START) {
      if (state === From.SAME) {
        pairs.push([Math.floor(cell / this.columns) - 1, (cell % this.columns) - 1]);
        [state, cell] = [this.sameFrom[cell] ?? From.START, cell - this.columns - 1];
      } else if (state === From.HERE)
        [state, cell] = [this.hereFrom[cell] ?? From.START, cell - this.columns];
      else [state, cell] = [this.thereFrom[cell] ?? From.START, cell - 1];
    }
    return pairs.reverse();
  }
}
