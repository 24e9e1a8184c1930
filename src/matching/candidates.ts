import type { MatchQuery, Term } from './query';

/** The claims that have each word, by the key that the index goes by. */
export type Postings<K> = ReadonlyMap<string, readonly K[]>;

/** How much may be read to find candidates. */
export interface CandidateLimits {
  readonly words: number;
  /** Claims behind all chosen words together. */
  readonly postings: number;
  readonly candidates: number;
}

/**
 * The words by which to look for claims: the rarest, until their claims are too many to read. The rarest of all is
 * taken unless it alone is too many: ranking every claim that says "president" would take longer than it is worth.
 * None when a claim that has all of them would share less than `atLeast`.
 */
export function wordsToLookFor(query: MatchQuery, limits: CandidateLimits, atLeast = 0): readonly Term[] {
  const rarest = [...query.terms.values()].sort((a, b) => a.claims - b.claims || (a.form < b.form ? -1 : 1));
  const chosen: Term[] = [];
  let postings = 0;
  for (const term of rarest) {
    postings += term.claims;
    if (postings > limits.postings || chosen.length === limits.words) break;
    chosen.push(term);
  }
  // Not even a claim that has them all would share enough.
  return chosen.reduce((sum, { value }) => sum + value, 0) < atLeast ? [] : chosen;
}

const ROUNDING = 1e-9;

/** The claims that share most with the statement by the chosen words alone, best first; of equals, the older. */
export function bestCandidates<K extends string | number>(
  chosen: readonly Term[],
  postings: Postings<K>,
  limits: CandidateLimits,
  atLeast = 0,
): readonly K[] {
  const sums = new Map<K, number>();
  let rest = chosen.reduce((sum, { value }) => sum + value, 0);
  for (const { form, value } of chosen) {
    // A claim that has none of the words before cannot share enough by these: the commonest words bring none.
    const isLate = rest < atLeast - ROUNDING;
    for (const key of postings.get(form) ?? []) {
      const sum = sums.get(key);
      if (sum !== undefined) sums.set(key, sum + value);
      else if (!isLate) sums.set(key, value);
    }
    rest -= value;
  }
  const enough: [K, number][] = [];
  for (const [key, sum] of sums) if (sum >= atLeast) enough.push([key, sum]);
  return enough
    .sort(([a, sumA], [b, sumB]) => sumB - sumA || (a < b ? -1 : 1))
    .slice(0, limits.candidates)
    .map(([key]) => key);
}

/**
 * How much of each pair of neighbouring words says the same twice, 0 to 1, by "first second": where "El" stands,
 * "Paso" is no news.
 */
export function redundancies<K>(query: MatchQuery, postings: Postings<K>): ReadonlyMap<string, number> {
  const sets = new Map<string, ReadonlySet<K>>();
  const setOf = (form: string): ReadonlySet<K> => {
    const known = sets.get(form) ?? new Set(postings.get(form) ?? []);
    sets.set(form, known);
    return known;
  };
  const shares = new Map<string, number>();
  for (const [a, b] of query.statement.neighbours) {
    if (shares.has(`${a} ${b}`) || !postings.has(a) || !postings.has(b)) continue;
    const [few, many] = [setOf(a), setOf(b)].sort((x, y) => x.size - y.size) as [
      ReadonlySet<K>,
      ReadonlySet<K>,
    ];
    let both = 0;
    for (const key of few) if (many.has(key)) both += 1;
    // The commoner word is the one that the rarer says already.
    const news = Math.log((few.size + 1) / (both + 0.5));
    const rarity = Math.min(query.rarityOf(a), query.rarityOf(b));
    const share = both < 2 || rarity === 0 ? 0 : Math.max(0, 1 - news / rarity);
    shares.set(`${a} ${b}`, share).set(`${b} ${a}`, share);
  }
  return shares;
}
