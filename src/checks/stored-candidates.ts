import sql from 'sql-template-tag';
import type { RowKey } from '../database/lists/full-text';
import { keysByWord } from '../database/lists/full-text';
import type { Reader } from '../database/reader';
import { indexText } from '../domain/text/search-words';
import { ReviewStatus } from '../domain/review-status';
import { everyShingle, fingerprints } from '../matching/wording';
import { tellingWords } from '../matching/words';
import { wordingIndex } from '../quotations/quotation-index';
import { Quotation } from '../quotations/quotation.entity';
import type { PrintHolders } from '../quotations/variants/shared-prints';
import { mostShared } from '../quotations/variants/shared-prints';

/** Shingles that are looked up for each quotation of a draft. */
const MOST_PRINTS = 60;
/** Quotations looked at for each shingle, oldest first: stock phrases stand in many. */
const MOST_HOLDERS = 100;
/** Quotations that share most shingles, and those that alone hold another one. */
const MOST_ALIKE = 20;
const MOST_RARE = 3;
/** Short words are found by all but one of their telling words, too: each run of words may be broken by a changed one. */
const SHORT = 12;
const FEWEST_TELLING = 3;

/** For each text, the quotations of the record that may hold its words, or most of them. Three statements for all. */
export async function storedCandidates(
  reader: Reader,
  texts: readonly string[],
): Promise<readonly (readonly Quotation[])[]> {
  const prints = texts.map(printsOf);
  const wordings = wordingIndex(reader.dialect);
  const holders = await keysByWord(wordings, reader, [...new Set(prints.flat())], MOST_HOLDERS);
  const groups = texts.map(wordGroups);
  const byWords = await reader.dialect
    .fullText('quotation')
    .keysByAll(reader, groups.flat(), MOST_RARE, 'oldest');
  let next = 0;
  const keys = prints.map((own, i) => {
    const count = groups[i]?.length ?? 0;
    const found = byWords.slice(next, (next += count)).flat();
    return [...new Set([...alikeKeys(own, holders), ...found])];
  });
  const rows = await withKeys(reader, [...new Set(keys.flat())]);
  return keys.map((own) => own.flatMap((key) => rows.get(key) ?? []));
}

function printsOf(text: string): readonly string[] {
  const all = everyShingle(text);
  return all.length <= MOST_PRINTS ? all : fingerprints(text).slice(0, MOST_PRINTS);
}

function wordGroups(text: string): string[][] {
  const telling = [...new Set(tellingWords(text).flatMap((word) => indexText(word).split(' ')))].filter(
    (word) => word !== '',
  );
  if (telling.length < FEWEST_TELLING || telling.length > SHORT) return [];
  return [telling, ...telling.map((_, i) => telling.filter((__, j) => j !== i))];
}

function alikeKeys(prints: readonly string[], holders: PrintHolders): RowKey[] {
  const chosen = new Set(mostShared(prints, holders).slice(0, MOST_ALIKE));
  // A piece of another statement shares few shingles.
  for (const print of prints) {
    const own = holders.get(print) ?? [];
    if (!own.some((key) => chosen.has(key))) for (const key of own.slice(0, MOST_RARE)) chosen.add(key);
  }
  return [...chosen];
}

// What was taken back is found too, and said to be so; what was rejected was never said.
async function withKeys(reader: Reader, keys: readonly RowKey[]): Promise<Map<RowKey, Quotation>> {
  const shape = reader.shape(Quotation);
  const index = wordingIndex(reader.dialect);
  const rows = await reader.all<Quotation & { readonly key: RowKey }>(
    sql`SELECT ${index.keyOf('q')} AS "key", ${shape.select('q')} FROM ${shape.table} q
      WHERE ${index.hasKey('q', keys)} AND q.review_status <> ${ReviewStatus.REJECTED}`,
  );
  return new Map(rows.map(({ key, ...row }) => [key, shape.read(row)]));
}
