import { getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { DomainError } from '../../domain/errors/errors';
import type { ErrorCode } from '../../domain/errors/errors';
import { extract } from '../../extraction/extract';
import type { ExtractOptions, Extraction } from '../../extraction/extraction';
import type { PageArticle } from '../../markup/article-from-html';
import { articleFromHtml } from '../../markup/article-from-html';

/** A text to find quotations in, or a web page to take the article out of. */
export type ExtractionJob =
  { readonly text: string; readonly options: ExtractOptions } | { readonly html: string };

/** What came of a job. A refusal is taken apart, because errors lose their class and their code on the way. */
export type ExtractionAnswer =
  | { readonly found: Extraction | PageArticle }
  | {
      readonly refusal: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly path: readonly string[];
      };
    }
  | { readonly error: unknown };

// Those who only read records go before. Linux counts a thread as a process here; elsewhere it would be the whole program.
const LESS_URGENT = 5;
const LEAST_URGENT = 19;
if (process.platform === 'linux') setPriority(Math.min(getPriority() + LESS_URGENT, LEAST_URGENT));

parentPort?.on('message', (job: ExtractionJob) => parentPort?.postMessage(answer(job)));

function answer(job: ExtractionJob): ExtractionAnswer {
  try {
    return { found: 'html' in job ? articleFromHtml(job.html) : extract(job.text, job.options) };
  } catch (error) {
    if (!(error instanceof DomainError)) return { error };
    const { code, message, path } = error;
    return { refusal: { code, message, path: path.map(String) } };
  }
}
