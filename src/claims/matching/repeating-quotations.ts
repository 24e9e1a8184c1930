import sql, { join } from 'sql-template-tag';
import type { FullTextIndex, RowKey } from '../../database/lists/full-text';
import { keysByWord } from '../../database/lists/full-text';
import type { WriteTransaction } from '../../database/write-transaction';
import { HIDDEN_STATUSES } from '../../domain/review-status';
import { indexText } from '../../domain/text/search-words';
import { isEmptyWord, isEverydayWord, matchForm } from '../../matching/words';
import { Quotation } from '../../quotations/quotation.entity';
import type { Claim } from '../claim.entity';

/** A stored quotation, and the claims that it may repeat, by the key that the matcher's index knows them by. */
export interface RepeatingQuotation {
  readonly quotation: Quotation;
  readonly claimKeys: readonly RowKey[];
}

/** How much is looked at for new claims. */
interface Effort {
  /** A word that more quotations have is common: it is looked for only together with another. */
  readonly rare: number;
  /** Quotations taken for each claim, and for all claims of a transaction together. */
  readonly perClaim: number;
  readonly together: number;
  /** Whether common words are looked for in pairs. */
  readonly pairs: boolean;
}

const FEW = 10;
const FOR_FEW: Effort = { rare: 1000, perClaim: 100, together: 500, pairs: true };
const FOR_MANY: Effort = { rare: 100, perClaim: 20, together: 2000, pairs: false };
// The rarest words of a claim; of those that are common, as many as can be paired.
const MOST_WORDS = 12;
const MOST_PAIRED = 6;
const MOST_OF_A_PAIR = 200;

/** For each quotation that shares rare words with a claim, how many and how rare. */
type Shares = Map<RowKey, number>;

/**
 * The stored quotations that share most of the rare words of new claims. Three statements for any number of claims;
 * a few claims at once, as people create them, are looked for more thoroughly than the thousand of an import.
 */
export async function quotationsThatMayRepeat(
  tx: WriteTransaction,
  claims: readonly Claim[],
): Promise<readonly RepeatingQuotation[]> {
  const effort = claims.length <= FEW ? FOR_FEW : FOR_MANY;
  const index = tx.dialect.fullText('quotation');
  const words = claims.map((claim) => tellingWords(claim.text));
  const holders = await keysByWord(index, tx, [...new Set(words.flat())], effort.rare + 1, 'newest');
  const shares = words.map((own) => sharesByRareWords(own, holders, effort.rare));
  if (effort.pairs) await addPairs(tx, index, words, holders, shares, effort.rare);
  const wanted = mostPromising(claims, shares, effort);
  return await readable(tx, index, wanted);
}

function tellingWords(text: string): readonly string[] {
  const words = indexText(text).split(' ');
  const telling = words.filter(
    (word) => word.length > 1 && !isEmptyWord(word) && !isEverydayWord(matchForm(word)),
  );
  return [...new Set(telling)];
}

function sharesByRareWords(
  words: readonly string[],
  holders: ReadonlyMap<string, readonly RowKey[]>,
  rare: number,
): Shares {
  const shares: Shares = new Map();
  const rarest = words
    .map((word) => holders.get(word) ?? [])
    .filter((keys) => keys.length > 0 && keys.length <= rare)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_WORDS);
  for (const keys of rarest) {
    const worth = 1 + Math.log(rare / keys.length);
    for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + worth);
  }
  return shares;
}

// What everybody speaks of has no rare words: two common ones distinguish "the ferry to Bergen" from other ferries.
async function addPairs(
  tx: WriteTransaction,
  index: FullTextIndex,
  words: readonly (readonly string[])[],
  holders: ReadonlyMap<string, readonly RowKey[]>,
  shares: readonly Shares[],
  rare: number,
): Promise<void> {
  const pairs = words.map((own) =>
    pairsOf(own.filter((word) => (holders.get(word)?.length ?? 0) > rare).slice(0, MOST_PAIRED)),
  );
  const found = await index.keysByAll(tx, pairs.flat(), MOST_OF_A_PAIR, 'newest');
  let next = 0;
  for (const [i, share] of shares.entries()) {
    const own = found.slice(next, (next += pairs[i]?.length ?? 0));
    for (const key of own.flat()) share.set(key, (share.get(key) ?? 0) + 1);
  }
}

function pairsOf(words: readonly string[]): (readonly [string, string])[] {
  return words.flatMap((first, i) => words.slice(i + 1).map((second) => [first, second] as const));
}

// The claims of each quotation that is worth reading.
function mostPromising(
  claims: readonly Claim[],
  shares: readonly Shares[],
  { perClaim, together }: Effort,
): ReadonlyMap<RowKey, readonly RowKey[]> {
  const best = claims.flatMap((claim, i) =>
    [...(shares[i] ?? [])]
      .sort(byWorth)
      .slice(0, perClaim)
      .map(([key, worth]) => [key, worth, claim.searchKey ?? claim.id] as const),
  );
  const wanted = new Map<RowKey, RowKey[]>();
  for (const [key, , claimKey] of best.sort(byWorth).slice(0, together))
    wanted.set(key, [...(wanted.get(key) ?? []), claimKey]);
  return wanted;
}

// Of equals the newer, which is likelier to be about what is claimed now.
type Worth = readonly [key: RowKey, worth: number, ...unknown[]];
const byWorth = ([a, worthA]: Worth, [b, worthB]: Worth): number => worthB - worthA || (a < b ? 1 : -1);

// Whoever placed a quotation under a claim has said what it repeats; hidden ones wait for nobody's decision.
async function readable(
  tx: WriteTransaction,
  index: FullTextIndex,
  wanted: ReadonlyMap<RowKey, readonly RowKey[]>,
): Promise<readonly RepeatingQuotation[]> {
  if (wanted.size === 0) return [];
  const shape = tx.shape(Quotation);
  const rows = await tx.all<Record<string, unknown> & { key: RowKey }>(
    sql`SELECT ${index.keyOf('q')} AS "key", ${shape.select('q')} FROM quotation q
      WHERE ${index.hasKey('q', [...wanted.keys()])} AND q.review_status NOT IN (${join([...HIDDEN_STATUSES])})
      AND NOT EXISTS (SELECT 1 FROM stance_coding s WHERE s.quotation_id = q.id AND s.claim_id IS NOT NULL
      AND s.status = 'CONFIRMED') ORDER BY q.id`,
  );
  return rows.map(({ key, ...row }) => ({ quotation: shape.read(row), claimKeys: wanted.get(key) ?? [] }));
}
