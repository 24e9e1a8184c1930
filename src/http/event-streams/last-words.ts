import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { shownError } from '../graphql/answer';
import type { RefusalCode } from '../request/refusal';
import { refusal } from '../request/refusal';
import { COMPLETE, nextEvent } from './server-sent-events';

const AGAIN = 'Query what changed since the last event, and subscribe again.';

/**
 * What a client is told when the server ends its stream. Clients take a stream that ends without `complete` for a broken
 * connection, and subscribe again; only a revoked token would be refused then.
 */
export const LAST_WORDS = {
  stopping: refused('SERVER_STOPPING', 'The server is stopping. Subscribe again in a moment.'),
  tooSlow: refused('EVENTS_MISSED', `Events came faster than this client read them. ${AGAIN}`),
  missed: refused('EVENTS_MISSED', `The database was not available, so events may be missing. ${AGAIN}`),
  revoked: (requestId: string) =>
    refused('UNAUTHENTICATED', 'This token was revoked. Ask for a new one.')(requestId) + COMPLETE,
} as const;

/** What a client is told when the next answer cannot be made. The fault is logged whole. */
export function faultWords(error: unknown, { id, log }: FastifyRequest): string {
  log.error({ err: error, requestId: id }, 'subscription failed');
  const originalError = error instanceof Error ? error : new Error(String(error));
  const shown = shownError(new GraphQLError(originalError.message, { originalError }), id);
  return nextEvent(JSON.stringify({ errors: [shown] }));
}

function refused(code: RefusalCode, message: string): (requestId: string) => string {
  return (requestId) => nextEvent(JSON.stringify(refusal(code, message, requestId)));
}
