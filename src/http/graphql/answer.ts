import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../graphql/context';
import { answerText } from '../../graphql/sql-json/raw-json';
import type { SubscriptionResults } from '../../graphql/subscriptions/subscription';
import { headersNamedBy, shownError, statusNamedBy, statusOf } from './shown-errors';

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
export function answerOf({ data, errors }: ExecutionResult, { requestId }: RequestContext): Answer {
  if (errors === undefined)
    return { status: 200, headers: {}, errors: null, text: `${answerText({ data })}\n`, events: null };
  const shown = errors.map((error) => shownError(error, requestId));
  // A request of which nothing was answered has failed, and says so to those who only look at the status.
  const status = statusNamedBy(errors) ?? ((data ?? null) === null ? statusOf(shown[0]) : 200);
  const text = `${answerText({ errors: shown, data })}\n`;
  return { status, headers: headersNamedBy(errors), errors: shown, text, events: null };
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
