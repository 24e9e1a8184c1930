import type { Statement } from './statement';
import { matchForm } from './words';

/** In how many claims each word stands; the empty word stands in all. Words that no claim has are left out. */
export type Frequencies = ReadonlyMap<string, number>;

/** The word under which the number of all claims is kept. */
export const EVERY_CLAIM = '';

/** A word of a statement that claims have. */
export interface Term {
  readonly form: string;
  /** How much sharing it says: its weight in the statement times its rarity. */
  readonly value: number;
  readonly rarity: number;
  readonly claims: number;
}

/** A statement with what its words are worth among the stored claims. */
export interface MatchQuery {
  readonly statement: Statement;
  readonly terms: ReadonlyMap<string, Term>;
  /** What a word that one claim alone has would be worth: the unit of all scores. */
  readonly unit: number;
  /** The rarity of a word, also of one that only the claim has: those are taken to be of middling rarity. */
  readonly rarityOf: (form: string) => number;
}

// Among few claims every word looks common; they are taken for part of a larger collection.
const FEWEST_CLAIMS = 100;
const MIDDLING_RARITY = 0.6;
const SHORTEST_SPLIT = 6;
const SHORTEST_PART = 3;
const LONGEST_SPLIT = 40;

/** Words of no claim that may be two run together ("#fyrefestival"): what to look up, so that they can be split. */
export function partsToLookUp(statement: Statement, frequencies: Frequencies): readonly string[] {
  const unknown = [...statement.written].filter(([form]) => !frequencies.has(form));
  return unknown.flatMap(([, word]) => splitsOf(word).flat());
}

/**
 * Weighs a statement's words by how rare they are (BM25's idf). `frequencies` holds its words and, where unknown ones
 * are to be split, their parts.
 */
export function matchQuery(statement: Statement, frequencies: Frequencies, splitUnknown = true): MatchQuery {
  const all = Math.max(FEWEST_CLAIMS, frequencies.get(EVERY_CLAIM) ?? 0);
  const terms = new Map<string, Term>();
  const put = (form: string, weight: number): void => {
    const claims = frequencies.get(form);
    const known = terms.get(form);
    if (claims === undefined || form === EVERY_CLAIM) return;
    const value = Math.max(known?.value ?? 0, weight * rarity(all, claims));
    terms.set(form, { form, value, rarity: rarity(all, claims), claims });
  };
  for (const [form, weight] of statement.weights) {
    if (frequencies.has(form)) put(form, weight);
    else if (splitUnknown)
      for (const part of bestSplit(statement.written.get(form) ?? '', frequencies)) put(part, weight);
  }
  const unit = Math.log(1 + all);
  return { statement, terms, unit, rarityOf: (form) => terms.get(form)?.rarity ?? MIDDLING_RARITY * unit };
}

function rarity(all: number, claims: number): number {
  return Math.log(1 + Math.max(0, all - claims + 0.5) / (claims + 0.5));
}

function splitsOf(word: string): (readonly [string, string])[] {
  if (word.length < SHORTEST_SPLIT || word.length > LONGEST_SPLIT || /\d/.test(word)) return [];
  const splits: (readonly [string, string])[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    splits.push([matchForm(word.slice(0, at)), matchForm(word.slice(at))]);
  }
  return splits;
}

// The likeliest split has two long parts that many claims have.
function bestSplit(word: string, frequencies: Frequencies): readonly string[] {
  let [best, bestWorth]: [readonly string[], number] = [[], 0];
  for (const [i, split] of splitsOf(word).entries()) {
    const claims = Math.min(frequencies.get(split[0]) ?? 0, frequencies.get(split[1]) ?? 0);
    const shorter = Math.min(i + SHORTEST_PART, word.length - i - SHORTEST_PART);
    const worth = claims === 0 ? 0 : shorter + Math.log(claims);
    if (worth > bestWorth) [best, bestWorth] = [split, worth];
  }
  return best;
}
