import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { formatError } from '../../graphql/format-error';

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

/** What an error may say about the HTTP answer (`extensions.http`), which is no part of what clients see. */
interface HttpHead {
  readonly status?: number;
  readonly headers?: ReadonlyMap<string, string>;
}

/** An error as clients see it: with the id of the request, under which the log has the server's faults. */
export function shownError(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const { extensions, ...formatted } = error.toJSON();
  const { http: _head, ...visible } = extensions ?? {};
  const shown = formatError({ ...formatted, extensions: visible }, error);
  return { ...shown, extensions: { ...shown.extensions, requestId } };
}

/** The status that errors name for their answer: the last one decides. */
export function statusNamedBy(errors: readonly GraphQLError[]): number | undefined {
  return errors.map((error) => headOf(error)?.status).findLast((status) => status !== undefined);
}

/** The headers that errors name for their answer. */
export function headersNamedBy(errors: readonly GraphQLError[]): Record<string, string> {
  return Object.fromEntries(errors.flatMap((error) => [...(headOf(error)?.headers ?? [])]));
}

// Errors of graphql-jit have extensions only where the error that they stand for has some.
function headOf({ extensions }: { readonly extensions?: GraphQLError['extensions'] }): HttpHead | undefined {
  return extensions?.['http'] as HttpHead | undefined;
}
