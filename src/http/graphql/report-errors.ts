import type { GraphQLResponse } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../graphql/context';
import { isFault } from '../../graphql/format-error';
import type { Logger } from '../../logger';

/** Told of the errors of an answer before they are formatted. */
export type ErrorListener = (errors: readonly GraphQLError[], context: RequestContext) => void;

/** Logs the server's own faults, whole, under the id with which the request is answered. */
export function faultLogger(logger: Logger): ErrorListener {
  return (errors, { requestId }) => {
    for (const error of errors) {
      if (isFault({ message: error.message, extensions: error.extensions }, error))
        logger.error({ requestId, err: error }, 'request failed');
    }
  };
}

/** Gives every error of an answer the request's id, and an answer that holds nothing else its status. */
export function addRequestId({ http, body }: GraphQLResponse, { requestId }: RequestContext): void {
  if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
  const { singleResult } = body;
  singleResult.errors = singleResult.errors?.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
  // A request of which nothing was answered has failed, and says so to those who only look at the status.
  if (singleResult.data === null) http.status ??= statusOf(singleResult.errors?.[0]);
}

const TEMPORARY: ReadonlySet<unknown> = new Set([
  'QUERY_TIMEOUT',
  'SERVER_BUSY',
  'SERVER_STOPPING',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'DATABASE_REPLACED',
]);

/** The HTTP status of an answer that holds nothing but this error. */
export function statusOf(error: GraphQLFormattedError | undefined): number {
  const code = error?.extensions?.['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || code === 'STORAGE_FAILED') return 500;
  if (code === 'STORAGE_FULL') return 507;
  return TEMPORARY.has(code) ? 503 : 400;
}
