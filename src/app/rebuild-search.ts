import sql, { raw } from 'sql-template-tag';
import { Article } from '../articles/article.entity';
import { articleSearchDocument as articleDocument } from '../articles/article-directory';
import { claimSearchDocument as claimDocument } from '../claims/claim-directory';
import { ClaimMatchIndex } from '../claims/matching/claim-match-index';
import { Claim } from '../claims/claim.entity';
import type { Row } from '../database/row-shape';
import type { RowSource } from '../database/copying/row-source';
import { rowBatches, everyRowOf } from '../database/copying/row-batches';
import type { WriteTransaction } from '../database/write-transaction';
import { QuotationIndex } from '../quotations/quotation-index';
import { Quotation } from '../quotations/quotation.entity';

/** The full-text indexes: tables of their own, which each engine keeps in its own way. */
export const SEARCH_TABLES = [
  'quotation_search',
  'quotation_wording_search',
  'article_search',
  'claim_search',
  'claim_match_search',
] as const;

/** Fills empty full-text indexes from the stored records, by the code that fills them record by record. */
export async function rebuildSearch(tx: WriteTransaction, tell: (what: string) => void): Promise<void> {
  const quotations = new QuotationIndex(tx.dialect);
  tell('quotation_search');
  const texts = everyRowOf(tx.shape(Quotation).only(new Set(['id', 'searchKey', 'text'])));
  await each(tx, texts, (rows) => quotations.add(tx, rows));
  tell('article_search');
  const articles = tx.dialect.fullText('article');
  await each(tx, articlesWithText(tx), (rows) =>
    articles.add(
      tx,
      rows.map((row) => articleDocument(row, row.body === null ? undefined : { body: row.body })),
    ),
  );
  tell('claim_search');
  const claims = tx.dialect.fullText('claim');
  await each(tx, everyRowOf(tx.shape(Claim)), (rows) => claims.add(tx, rows.map(claimDocument)));
  const matches = new ClaimMatchIndex();
  await each(tx, matched(), (rows) => matches.index(tx, rows));
}

async function each<T extends Row>(
  tx: WriteTransaction,
  source: RowSource<T>,
  put: (rows: readonly T[]) => Promise<void> | void,
): Promise<void> {
  for await (const rows of rowBatches(tx, source)) {
    await tx.settled();
    await put(rows);
  }
  await tx.settled();
}

type ArticleText = Pick<Article, 'id' | 'searchKey' | 'headline'> & { readonly body: string | null };

function articlesWithText(tx: WriteTransaction): RowSource<ArticleText> {
  const parts = tx.shape(Article).only(new Set(['id', 'searchKey', 'headline']));
  return {
    columns: sql`${parts.select('t')}, v.body AS "body"`,
    from: raw('article t LEFT JOIN article_version v ON v.id = t.latest_version_id'),
    read: (row) => row as unknown as ArticleText,
  };
}

type MatchedClaim = Pick<Claim, 'id' | 'searchKey'> & { readonly document: string };

function matched(): RowSource<MatchedClaim> {
  return {
    columns: raw('t.id AS "id", t.search_key AS "searchKey", m.document AS "document"'),
    from: raw('claim t JOIN claim_match m ON m.claim_id = t.id'),
    read: (row) => row as unknown as MatchedClaim,
  };
}
