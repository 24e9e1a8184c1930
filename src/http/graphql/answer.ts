import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../graphql/context';
import { formatError } from '../../graphql/format-error';
import { answerText } from '../../graphql/sql-json/raw-json';
import type { SubscriptionResults } from '../../graphql/subscriptions/subscription';

/** What an operation is answered with. */
export interface Answer {
  readonly status: number;
  /** Headers of this answer alone, by name. Hooks may add some. */
  readonly headers: Record<string, string>;
  /** As clients see them; null without any. */
  readonly errors: readonly GraphQLFormattedError[] | null;
  /** The JSON that is sent; empty where nothing is. */
  readonly text: string;
  /** The answers of a subscription that has begun. */
  readonly events: SubscriptionResults | null;
}

/** What a result is answered with. */
export function answerOf({ data, errors }: ExecutionResult, context: RequestContext): Answer {
  if (errors === undefined) {
    const answer = context.cost === null ? { data } : { data, ...extensionsOf(context) };
    return { status: 200, headers: {}, errors: null, text: `${answerText(answer)}\n`, events: null };
  }
  const shown = errors.map((error) => shownError(error, context.requestId));
  // A request of which nothing was answered has failed, and says so to those who only look at the status.
  const status = statusNamedBy(errors) ?? ((data ?? null) === null ? statusOf(shown[0]) : 200);
  const text = `${answerText({ errors: shown, data, ...extensionsOf(context) })}\n`;
  return { status, headers: headersNamedBy(errors), errors: shown, text, events: null };
}

/** The `extensions` of an answer: the cost, where the client asked for it. */
export function extensionsOf({ cost }: RequestContext): Pick<ExecutionResult, 'extensions'> {
  return cost === null ? {} : { extensions: { cost } };
}

/** What a subscription is answered with that has begun. */
export function answerBy(events: SubscriptionResults): Answer {
  return { status: 200, headers: {}, errors: null, text: '', events };
}

/** The answer to an event, which is sent as an object and not as text. */
export function eventAnswer(errors: readonly GraphQLError[], { requestId }: RequestContext): Answer {
  const shown = errors.length === 0 ? null : errors.map((error) => shownError(error, requestId));
  return { status: 200, headers: {}, errors: shown, text: '', events: null };
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

// The last one decides.
function statusNamedBy(errors: readonly GraphQLError[]): number | undefined {
  return errors.map((error) => headOf(error)?.status).findLast((status) => status !== undefined);
}

function headersNamedBy(errors: readonly GraphQLError[]): Record<string, string> {
  return Object.fromEntries(errors.flatMap((error) => [...(headOf(error)?.headers ?? [])]));
}

// Errors of graphql-jit have extensions only where the error that they stand for has some.
function headOf({ extensions }: { readonly extensions?: GraphQLError['extensions'] }): HttpHead | undefined {
  return extensions?.['http'] as HttpHead | undefined;
}
