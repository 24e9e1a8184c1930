import sql, { join } from 'sql-template-tag';
import type { RowKey } from '../../database/lists/full-text';
import { keysByWord } from '../../database/lists/full-text';
import type { Reader } from '../../database/reader';
import { HIDDEN_STATUSES } from '../../domain/review-status';
import type { Variant } from '../../matching/variants';
import { variantOf, VariantKind } from '../../matching/variants';
import { fingerprints } from '../../matching/wording';
import { TimeSlice } from '../../scheduling';
import { wordingIndex } from '../quotation-index';
import type { Quotation } from '../quotation.entity';
import type { PrintHolders } from './shared-prints';
import { mostShared } from './shared-prints';

/** The same statement as another article prints it. */
export interface QuotationVariant extends Variant {
  readonly quotationId: string;
}

/** What is needed of a quotation to look for its variants. */
export type Worded = Pick<Quotation, 'id' | 'articleId' | 'text'>;

type Candidate = Worded & { readonly key: RowKey };

/** Fingerprints that are looked up: those of about 90 words. What goes beyond is found by its beginning. */
const MOST_PRINTS = 60;
/** Quotations looked at for each fingerprint, oldest first: stock phrases stand in many. */
const MOST_HOLDERS = 200;
/** Quotations of the same wording, and others that share most, that are read and compared. */
const MOST_SAME = 50;
const MOST_COMPARED = 50;

/**
 * The variants of each quotation in other articles: those of the same wording first, then the most similar, then in the
 * order in which they were recorded. Two statements for any number of quotations; nothing is compared but what shares
 * a fingerprint.
 */
export async function variantsOf(
  reader: Reader,
  quotations: readonly Worded[],
): Promise<readonly (readonly QuotationVariant[])[]> {
  const index = wordingIndex(reader.dialect);
  const prints = quotations.map(({ text }) => fingerprints(text).slice(0, MOST_PRINTS));
  const holders = await keysByWord(index, reader, [...new Set(prints.flat())], MOST_HOLDERS);
  const keys = prints.map((own) => candidateKeys(own, holders));
  const rows = await reader.all<Candidate>(
    sql`SELECT ${index.keyOf('q')} AS "key", q.id, q.article_id AS "articleId", q.text FROM quotation q
      WHERE ${index.hasKey('q', [...new Set(keys.flat())])}
      AND q.review_status NOT IN (${join([...HIDDEN_STATUSES])})`,
  );
  const candidates = new Map(rows.map((row) => [row.key, row]));
  const turns = new TimeSlice();
  const variants: (readonly QuotationVariant[])[] = [];
  for (const [i, quotation] of quotations.entries()) {
    const others = (keys[i] ?? []).flatMap((key) => candidates.get(key) ?? []);
    variants.push(compared(quotation, others));
    await turns.next();
  }
  return variants;
}

function candidateKeys([whole = '', ...shingles]: readonly string[], holders: PrintHolders): RowKey[] {
  const same = new Set(holders.get(whole));
  const near = mostShared(shingles, holders).filter((key) => !same.has(key));
  return [...[...same].slice(0, MOST_SAME), ...near.slice(0, MOST_COMPARED)];
}

function compared(quotation: Worded, others: readonly Candidate[]): QuotationVariant[] {
  const variants = others.flatMap(({ id, articleId, text }) => {
    const variant = articleId === quotation.articleId ? null : variantOf(quotation.text, text);
    return variant === null ? [] : [{ ...variant, quotationId: id }];
  });
  const rank = ({ kind }: QuotationVariant): number => (kind === VariantKind.SAME_WORDING ? 0 : 1);
  return variants.sort(
    (a, b) => rank(a) - rank(b) || b.similarity - a.similarity || (a.quotationId < b.quotationId ? -1 : 1),
  );
}
