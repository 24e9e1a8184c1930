import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ServerBusy } from '../../domain/errors/server-busy';
import { failureOf } from '../../graphql/format-error';
import { statusOf } from '../graphql/answer';

/** The codes of refusals that are made before GraphQL is reached. docs/errors.md explains each. */
export const REFUSAL_CODES = [
  'BAD_REQUEST',
  'CONFLICT',
  'DATABASE_REPLACED',
  'DATABASE_UNAVAILABLE',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'EVENTS_MISSED',
  'FORBIDDEN',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND',
  'OUTCOME_UNKNOWN',
  'QUERY_TIMEOUT',
  'QUERY_TOO_COMPLEX',
  'REQUEST_TOO_LARGE',
  'SERVER_BUSY',
  'SERVER_STOPPING',
  'STORAGE_FAILED',
  'STORAGE_FULL',
  'TOO_MANY_ATTEMPTS',
  'UNAUTHENTICATED',
] as const;

/** Why a request was refused, for programs. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** How long a client is to wait that was refused because the server is busy, in seconds. */
export const TRY_AGAIN_AFTER = 5;

const NOTHING_HERE =
  'There is nothing at this address. The GraphQL endpoint is /graphql. The page to try it is /graphiql.';
const FAULT =
  'Something went wrong inside the server. Try again. If it keeps failing, send the requestId to the administrator of the server.';

// What the framework refuses by itself, in words that name the remedy.
const REMEDIES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY:
    'The body is not valid JSON, or has a key named __proto__ or constructor. Send {"query": "…", "variables": {…}}.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send {"query": "…", "variables": {…}}.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'The type of the body is not supported. Send JSON with the header "Content-Type: application/json".',
  FST_ERR_BAD_URL: 'The address is not valid: two hexadecimal digits must follow each %.',
};

/** The body of every refusal: the shape of a GraphQL answer that holds nothing but an error. */
export function refusal(code: RefusalCode, message: string, requestId?: string): object {
  return { errors: [{ message, extensions: { code, ...(requestId === undefined ? {} : { requestId }) } }] };
}

/** Answers in the shape of a GraphQL error, whatever the request was. */
export async function refuse(
  reply: FastifyReply,
  request: FastifyRequest,
  status: number,
  code: RefusalCode,
  message: string,
): Promise<void> {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="On Record"');
  // The rest of a body that nobody will read must not keep the connection.
  if (status === 413) void reply.header('connection', 'close');
  await reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(refusal(code, message, request.id));
}

/** Answers what the framework refuses and what nobody expected; the latter is logged whole and leaves masked. */
export async function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  // First, because the framework gives what stops the reading of a body a status of its own.
  if (error instanceof ServerBusy) {
    await refuse(reply.header('retry-after', TRY_AGAIN_AFTER), request, 503, 'SERVER_BUSY', error.message);
    return;
  }
  const status = error.statusCode ?? 500;
  if (status < 500) {
    const code = status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';
    await refuse(reply, request, status, code, REMEDIES[error.code] ?? error.message);
    return;
  }
  request.log.error({ err: error }, 'request failed');
  // Whose token it is, is asked of the database; so are jobs.
  const known = failureOf(error);
  if (known !== null) {
    const told = statusOf({ message: error.message, extensions: { code: known.code } });
    await refuse(reply, request, told, known.code, known.message ?? error.message);
    return;
  }
  await refuse(reply, request, 500, 'INTERNAL_SERVER_ERROR', FAULT);
}

/** Answers a request for something that is not there, or not with this method. */
export async function answerNothing(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const path = request.url.split('?', 1)[0];
  if (path !== '/graphql') {
    await refuse(reply, request, 404, 'NOT_FOUND', NOTHING_HERE);
    return;
  }
  void reply.header('allow', 'GET, POST');
  await refuse(reply, request, 405, 'BAD_REQUEST', 'Send GraphQL requests with POST, or queries with GET.');
}
