import type { ArticleRef } from '../../src/articles/article-ref';
import { Role } from '../../src/domain/role';
import type { ClaimIntakeRow } from '../../src/imports/claim-intake';
import type { ImportOptions } from '../../src/imports/import.service';
import { ImportConflictPolicy, ImportErrorPolicy } from '../../src/imports/policies';
import type { QuotationRow } from '../../src/quotations/quotation-row';
import type { TestApp } from './create-test-app';

/** Who makes the records of a test. */
export const AUTHOR = { tokenId: 'tok_test', name: 'the test', role: Role.ADMIN };

/** A quotation of which a test says only what it is about. */
export interface QuotationSeed extends QuotationRow {
  /** The article; one of its own, with a body that prints the words, when left out. */
  readonly article?: ArticleRef;
  /** False for words whose article came without its text. */
  readonly anchored?: boolean;
}

/** A record that a test has made. */
export interface Given {
  readonly id: string;
  readonly text: string;
}

let made = 0;

/** Stores one quotation as an importer would. */
export async function givenQuotation(test: TestApp, seed: QuotationSeed = {}): Promise<Given> {
  const [quotation] = await givenQuotations(test, [seed]);
  return quotation!;
}

/** Stores quotations as an importer would, with one import. Fails the test when a row is refused. */
export async function givenQuotations(test: TestApp, seeds: readonly QuotationSeed[]): Promise<Given[]> {
  const rows = seeds.map(rowOf);
  const { stored } = await test.app.services.imports.importQuotations(rows, IMPORT, rows, AUTHOR);
  return stored.rows.map(({ id, userErrors }, i) => {
    if (id === null) throw new Error(`Row ${i} was refused: ${JSON.stringify(userErrors)}`);
    return { id, text: rows[i]!.quotation.text! };
  });
}

/** Stores claims as an importer would, with one import. Fails the test when a row is refused. */
export async function givenClaims(test: TestApp, rows: readonly ClaimIntakeRow[]): Promise<Given[]> {
  const { stored } = await test.app.services.imports.importClaims(rows, IMPORT, rows, AUTHOR);
  return stored.rows.map(({ id, userErrors }, i) => {
    if (id === null) throw new Error(`Row ${i} was refused: ${JSON.stringify(userErrors)}`);
    return { id, text: rows[i]!.text };
  });
}

/** Stores an article, or a new text of a known one, and answers its id. */
export async function givenArticle(test: TestApp, article: ArticleRef): Promise<string> {
  const given = { article, quotations: [] };
  const { stored } = await test.app.services.imports.importArticle(given, IMPORT, given, AUTHOR);
  if (stored.articleId === null) throw new Error('The article was refused.');
  return stored.articleId;
}

/** An article of its own that prints these words. */
export function articleWith(words: string, article: ArticleRef = {}): ArticleRef {
  made += 1;
  return {
    url: `https://gazette.example/${made}`,
    body: `The Gazette, number ${made}. “${words}” was said in town.`,
    ...article,
  };
}

const IMPORT: ImportOptions = {
  onError: ImportErrorPolicy.REJECT_ALL,
  onConflict: ImportConflictPolicy.UPDATE,
  dryRun: false,
  idempotencyKey: null,
  sourceName: 'a test',
};

function rowOf({ article, anchored = true, ...given }: QuotationSeed): {
  article: ArticleRef;
  quotation: QuotationRow;
} {
  const text = given.text ?? `Words number ${made + 1}`;
  const own = articleWith(text, article);
  return { article: anchored ? own : { ...own, body: null }, quotation: { ...given, text } };
}
