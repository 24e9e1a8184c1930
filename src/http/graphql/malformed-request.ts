import type { FastifyReply, FastifyRequest } from 'fastify';
import { EVENT_STREAM } from '../event-streams/server-sent-events';
import type { DocumentReader } from './document-reader';

interface Refused {
  readonly errors: readonly { readonly extensions?: object }[];
}

/** Answers a request that asks for no operation, or for an answer in a form that is not made, in Apollo's words. */
export async function refuseMalformed(
  reader: DocumentReader,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { method, url, body, id: requestId } = request;
  // No stream begins with what is no operation.
  const accept = request.headers.accept?.replace(EVENT_STREAM, 'application/json');
  const headers = accept === undefined ? request.headers : { ...request.headers, accept };
  const { search } = new URL(url, 'http://localhost');
  const refused = await reader.refuse({ method, search, body }, headers);
  void reply.code(refused.status ?? 400).headers(Object.fromEntries(refused.headers));
  const text = refused.body.kind === 'complete' ? refused.body.string : '{"errors":[]}';
  const errors = (JSON.parse(text) as Refused).errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
  return JSON.stringify({ errors });
}
