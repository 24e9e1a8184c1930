import type {
  ArticleRowInput,
  ClaimRowInput,
  ImportArticleInput,
  QuotationRowInput,
} from '../generated/operations';
import {
  ImportArticleDocument,
  ImportClaimsDocument,
  ImportQuotationsDocument,
} from '../generated/operations';
import type { TestApp } from './create-test-app';

/** A quotation of which a test says only what it is about; the rest is made up. */
export interface QuotationSeed extends QuotationRowInput {
  /** False for words whose article came without its text. */
  readonly anchored?: boolean;
}

/** A record that a test has made. */
export interface Given {
  readonly id: string;
  readonly text: string;
}

let made = 0;

/** Stores one quotation, in an article of its own unless one is given. */
export async function givenQuotation(test: TestApp, seed: QuotationSeed = {}): Promise<Given> {
  const [quotation] = await givenQuotations(test, [seed]);
  return quotation!;
}

/** Stores quotations with one import. Fails the test when a row is refused. */
export async function givenQuotations(test: TestApp, seeds: readonly QuotationSeed[]): Promise<Given[]> {
  const rows = seeds.map(rowOf);
  const { importQuotations } = await test.run(ImportQuotationsDocument, { input: { rows } });
  return records(importQuotations, rows);
}

/** Stores claims with one import. Fails the test when a row is refused. */
export async function givenClaims(test: TestApp, rows: readonly ClaimRowInput[]): Promise<Given[]> {
  const { importClaims } = await test.run(ImportClaimsDocument, { input: { rows: [...rows] } });
  return records(importClaims, rows);
}

/** Stores one claim, worded as given. */
export async function givenClaim(
  test: TestApp,
  text: string,
  rest: Partial<ClaimRowInput> = {},
): Promise<Given> {
  const [claim] = await givenClaims(test, [{ ...rest, text }]);
  return claim!;
}

/** Stores an article, or a new text of a known one, and answers its id. */
export async function givenArticle(test: TestApp, input: ImportArticleInput): Promise<string> {
  // A given article holds the quotations it is given; tests of reading have their own.
  const { importArticle } = await test.run(ImportArticleDocument, { input: { extract: false, ...input } });
  if (importArticle.article === null) throw new Error(JSON.stringify(importArticle, null, 2));
  return importArticle.article.id;
}

/** An article that prints these words. One with an address of the test's own is left as it is. */
export function articleWith(words: string, article: ArticleRowInput = {}): ArticleRowInput {
  if (article.url) return article;
  made += 1;
  return {
    url: `https://gazette.example/${made}`,
    body: `The Gazette, number ${made}. “${words}” was said in town.`,
    ...article,
  };
}

function rowOf({ anchored = true, ...given }: QuotationSeed): QuotationRowInput {
  const text = given.text ?? `Words number ${made + 1}`;
  if (given.articleId) return { ...given, text };
  const article = articleWith(text, given.article ?? {});
  return { ...given, text, article: anchored ? article : { ...article, body: null } };
}

function records(
  answer: { readonly rows: readonly { readonly id: string | null }[] },
  rows: readonly { readonly text?: string | null | undefined }[],
): Given[] {
  return rows.map(({ text }, i) => {
    const id = answer.rows[i]?.id;
    if (!id) throw new Error(`Row ${i} was refused: ${JSON.stringify(answer, null, 2)}`);
    return { id, text: text ?? '' };
  });
}
