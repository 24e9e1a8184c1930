import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { askingFor } from '../ask';
import type { PageAnswer, PageVisit } from '../contract';
import type { DocumentPage } from '../documents/document-page';
import type { AnyPage, Head, MenuPlace, Visit } from '../page';
import { MovedTo, SeeOther } from '../problems';
import { Document } from './document';
import { problemView } from './problem-page';

const HTML = 'text/html; charset=utf-8';

/** Makes a page. What is wrong is on the page. */
export async function renderPage(page: AnyPage, given: PageVisit): Promise<PageAnswer> {
  const visit = visitOf(given);
  try {
    const data: unknown = await page.load(visit);
    const { View, place = null } = page;
    return htmlAnswer(200, page.head(data, visit), place, visit, <View data={data} visit={visit} />);
  } catch (error) {
    return problemAnswer(error, page.place ?? null, visit);
  }
}

/** Makes a document for programs. What is wrong is told by a page. */
export async function answerDocument(document: DocumentPage, given: PageVisit): Promise<PageAnswer> {
  const visit = visitOf(given);
  try {
    return await document.answer(visit);
  } catch (error) {
    return problemAnswer(error, null, visit);
  }
}

function visitOf(given: PageVisit): Visit {
  const { url, form } = given;
  return { ...given, url: new URL(url), form: form && new URLSearchParams(form), ask: askingFor(given) };
}

function problemAnswer(error: unknown, place: MenuPlace | null, visit: Visit): PageAnswer {
  if (error instanceof MovedTo) return { status: 308, headers: { location: error.path }, body: '' };
  if (error instanceof SeeOther) return { status: 303, headers: { location: error.path }, body: '' };
  const { status, head, body, headers } = problemView(error, visit);
  const answer = htmlAnswer(status, head, place, visit, body);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function htmlAnswer(
  status: number,
  head: Head,
  place: MenuPlace | null,
  visit: Visit,
  body: VNode,
): PageAnswer {
  const html = renderToString(
    <Document head={head} place={place} visit={visit}>
      {body}
    </Document>,
  );
  return { status, headers: { 'content-type': HTML }, body: `<!doctype html>${html}` };
}
