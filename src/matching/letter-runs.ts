import type { MatchDocument } from './claim-document';
import type { MatchQuery } from './query';
import { isNumber, matchForm } from './words';

/** A word of a claim that is spelled nearly as a word of the statement ("worshipers", "worshippers"). */
export interface NearWord {
  /** The match forms of the two. */
  readonly form: string;
  readonly ofStatement: string;
  /** How much sharing it says: the worth of the statement's word times the share of letters that both have. */
  readonly value: number;
}

/** What a claim has of a statement's letters. */
export interface SharedLetters {
  /** The worth of all shared runs together; what comes again counts little (BM25). */
  readonly worth: number;
  /** For each word of the statement that the claim lacks, the nearest that only the claim has, if any; best first. */
  readonly near: readonly NearWord[];
}

interface StatementWord {
  readonly form: string;
  readonly length: number;
  readonly runs: ReadonlySet<number>;
  readonly value: number;
}

interface ClaimWord {
  readonly runs: readonly number[];
  readonly near: NearWord | null;
}

const RUN = 3;
const SATURATION = 1.4;
const SHORTEST_NEAR = 5;
/** Two words are spelled nearly alike from so many runs in common on, of all that they have (Dice). */
const NEAR = 0.5;

/**
 * Finds the letters of a statement's words in claims: runs of three letters, as in J. Mayfield and P. McNamee, "Single
 * n-gram stemming", SIGIR 2003. Words that are spelled nearly alike share most of them, and a long word, or one
 * that both write in the same form, has more of them than a short one. Numbers are left out: 1995 is not nearly 1996.
 */
export class LetterRuns {
  private readonly ids = new Map<string, number>();
  /** A run is worth the most that a word with it is worth. */
  private readonly values: number[] = [];
  private readonly words: readonly StatementWord[];
  /** Claims have many words in common, so each is looked at once. */
  private readonly seen = new Map<string, ClaimWord>();

  constructor(private readonly query: MatchQuery) {
    this.words = Array.from(query.statement.words, (word) => {
      const form = matchForm(word);
      const value = query.terms.get(form)?.value ?? query.rarityOf(form);
      return {
        form,
        length: word.length,
        runs: new Set(runsOf(word).map((run) => this.add(run, value))),
        value,
      };
    });
  }

  /** What a claim has of the statement's letters. */
  sharedBy({ words, counts, names }: MatchDocument): SharedLetters {
    const times = new Uint16Array(this.values.length);
    const nearest = new Map<string, NearWord>();
    let worth = 0;
    for (const word of words) {
      const { runs, near } = this.look(word);
      for (const id of runs) {
        const count = (times[id] ?? 0) + 1;
        times[id] = count;
        worth += (this.values[id] ?? 0) * (saturated(count) - saturated(count - 1));
      }
      if (near === null || counts.has(near.ofStatement)) continue;
      // A name that other claims have is itself and no other one misspelled: Austria is not nearly Australia.
      if (names.has(near.form) && this.query.terms.has(near.ofStatement)) continue;
      if (near.value > (nearest.get(near.ofStatement)?.value ?? 0)) nearest.set(near.ofStatement, near);
    }
    const near = [...nearest.values()].sort((a, b) => b.value - a.value || (a.form < b.form ? -1 : 1));
    return { worth, near };
  }

  private add(run: string, value: number): number {
    const id = this.ids.get(run) ?? this.ids.size;
    this.ids.set(run, id);
    this.values[id] = Math.max(this.values[id] ?? 0, value);
    return id;
  }

  private look(word: string): ClaimWord {
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const runs: number[] = [];
    for (const run of runsOf(word)) {
      const id = this.ids.get(run);
      if (id !== undefined) runs.push(id);
    }
    const looked = { runs, near: this.nearest(word, runs) };
    this.seen.set(word, looked);
    return looked;
  }

  private nearest(word: string, runs: readonly number[]): NearWord | null {
    // Most words differ already in how many runs they have, before their forms are needed.
    if (word.length < SHORTEST_NEAR || 2 * runs.length < NEAR * (word.length + SHORTEST_NEAR)) return null;
    const form = matchForm(word);
    if (this.query.statement.weights.has(form)) return null;
    let best: NearWord | null = null;
    for (const other of this.words) {
      // A word has as many runs as letters.
      const all = word.length + other.length;
      if (other.length < SHORTEST_NEAR || 2 * runs.length < NEAR * all) continue;
      const share = (2 * runs.filter((id) => other.runs.has(id)).length) / all;
      const value = share * other.value;
      if (share >= NEAR && value > (best?.value ?? 0)) best = { form, ofStatement: other.form, value };
    }
    return best;
  }
}

const saturated = (count: number): number => (count * (SATURATION + 1)) / (count + SATURATION);

function runsOf(word: string): readonly string[] {
  if (isNumber(word)) return [];
  const bounded = ` ${word} `;
  const runs: string[] = [];
  for (let at = 0; at + RUN <= bounded.length; at++) runs.push(bounded.slice(at, at + RUN));
  return runs;
}
