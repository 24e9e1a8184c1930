import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { CountingLimits, RequestContext } from '../../graphql/context';
import { nothingCounted } from '../../graphql/lists/request-counts';
import { RequestReader } from '../reading/request-reader';
import type { ReadYourWrites } from '../reading/read-your-writes';
import type { Reader } from '../../database/reader';

type Asker = Pick<RequestContext, 'requestId' | 'viewer' | 'reader'> &
  Partial<Pick<RequestContext, 'events'>>;

/** What every request may ask for, whichever way it comes. */
export interface ContextLimits {
  readonly limits: { readonly pageSize: number; readonly counting: CountingLimits };
}

/** The context of one request: who asks, and how to read. */
export function newRequestContext({ limits }: ContextLimits, asker: Asker): RequestContext {
  const { requestId, viewer, reader, events = null } = asker;
  return {
    requestId,
    viewer,
    reader,
    maxPageSize: limits.pageSize,
    counting: limits.counting,
    counts: nothingCounted(),
    events,
    loaders: new Map(),
    known: null,
    cost: null,
  };
}

/** What reads for a request over HTTP: what its client wrote is there, and reading ends when the client has gone. */
export function readerFor(
  { reader, readYourWrites }: { readonly reader: Reader; readonly readYourWrites: ReadYourWrites },
  asker: { readonly viewer: RequestContext['viewer']; readonly headers: IncomingHttpHeaders },
  response: ServerResponse,
): RequestReader {
  return new RequestReader(reader, response, () => readYourWrites.readerFor(asker));
}
