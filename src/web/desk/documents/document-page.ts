import type { PageAnswer } from '../contract';
import type { Visit } from '../page';

/** An address that is answered with a document for programs, and not with a page. */
export interface DocumentPage {
  /** In the notation of Fastify. */
  readonly path: string;
  /** Makes the document. Throws as `load` of a page does. */
  readonly answer: (visit: Visit) => Promise<PageAnswer> | PageAnswer;
}

/** A document of a media type. */
export function documentOf(type: string, body: string): PageAnswer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
