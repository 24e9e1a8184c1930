import type { PageAnswer, PageVisit } from './contract';
import * as operations from './generated/operations';
import { everyDocument } from './documents/every-document';
import { pages } from './pages/every-page';
import { answerDocument, renderPage } from './shell/render';

/** The paths of the pages, in the notation of Fastify. */
export const paths = [...pages, ...everyDocument].map(({ path }) => path);

/** Those of them to which forms may be posted. */
export const formPaths = pages.filter(({ takesForms }) => takesForms).map(({ path }) => path);

/** Every GraphQL document that the pages send. */
export const documents = Object.values(operations).map(String).filter(isOperation);

/** Makes the page of this path. Never rejects: what is wrong is on the page. */
export async function render(path: string, visit: PageVisit): Promise<PageAnswer> {
  const document = everyDocument.find((one) => one.path === path);
  if (document !== undefined) return await answerDocument(document, visit);
  const page = pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return await renderPage(page, visit);
}

function isOperation(text: string): boolean {
  return /^\s*(query|mutation|subscription)\b/m.test(text);
}
