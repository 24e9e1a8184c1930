import type { VNode } from 'preact';
import type { Head, Visit } from '../page';
import { AskFailed, Gone, NotFound } from '../problems';
import { words } from '../words/catalogue';

/** What is shown in the place of a page. */
export interface ProblemView {
  readonly status: number;
  readonly head: Head;
  readonly body: VNode;
  readonly headers: Readonly<Record<string, string>>;
}

type What = keyof typeof words.problems.what;
const INTERNAL = 500;

/** The page that says why there is nothing to show. */
export function problemView(error: unknown, visit: Visit): ProblemView {
  if (error instanceof NotFound)
    return missing(404, words.problems.notFound.title, visit, notFoundText(error.what));
  if (error instanceof Gone) return missing(410, words.problems.gone.title, visit, goneText(error));
  if (!(error instanceof AskFailed)) visit.tellFault(error);
  const failed = error instanceof AskFailed ? error : new AskFailed(INTERNAL, '', '', null);
  const { failed: texts } = words.problems;
  const title = failed.status < INTERNAL ? texts.refused : texts.title;
  return {
    ...missing(failed.status, title, visit, failedText(failed, visit)),
    headers: failed.retryAfter === null ? {} : { 'retry-after': String(failed.retryAfter) },
  };
}

function missing(status: number, title: string, visit: Visit, text: VNode): ProblemView {
  const head = { title, canonical: visit.url.pathname, isIndexed: false };
  const body = (
    <div class="PageHead">
      <h1>{title}</h1>
      {text}
      <form class="Find" role="search" aria-label={words.problems.searchInstead} action="/quotations">
        <input type="search" name="q" aria-label={words.site.searchRecord} />
        <button class="Button Button-main" type="submit">
          {words.site.search}
        </button>
      </form>
    </div>
  );
  return { status, head, body, headers: {} };
}

const notFoundText = (what: string): VNode => (
  <p class="Asked">{words.problems.notFound.text(words.problems.what[what as What])}</p>
);

function goneText({ what, reason }: Gone): VNode {
  const { gone } = words.problems;
  return (
    <>
      <p class="Asked">{gone.text(words.problems.what[what as What])}</p>
      <p>{reason === null ? gone.noReason : gone.reason(reason)}</p>
    </>
  );
}

function failedText({ message, status }: AskFailed, { requestId, url }: Visit): VNode {
  const { failed } = words.problems;
  return (
    <>
      {message !== '' && <p class="Asked">{message}</p>}
      {status >= INTERNAL && <p>{failed.requestId(requestId)}</p>}
      <p>
        <a href={url.pathname + url.search}>{failed.retry}</a>
      </p>
    </>
  );
}
