import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../context';
import type { EventSource } from './event-feed';

/** Where the subscriptions of this connection hear of events. */
export function eventsOf({ events }: RequestContext): EventSource {
  if (events === null) throw new Error('A subscription was reached by way of a request.');
  return events;
}

/** The record that a subscription is about. Throws a refusal when there is none. */
export function requireKnown<T>(record: T | null, what: string, id: string): T {
  if (record !== null) return record;
  throw new DomainError(ErrorCode.NOT_FOUND, `There is no ${what} ${id.slice(0, 60)}.`, [`${what}Id`]);
}

/** What is asked, by whom. */
export type SubscriptionArgs = ExecutionArgs & { readonly contextValue: RequestContext };

type Results = AsyncGenerator<ExecutionResult, undefined, undefined>;

/**
 * Runs a subscription. As graphql-js does, but every event is answered with loaders of its own: what one event has
 * read must not be shown again with the next.
 */
export async function runSubscription(args: SubscriptionArgs): Promise<Results | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return { errors: source.errors?.map(asRefusal) ?? [] };
  return new Answers(source as AsyncGenerator<unknown>, args);
}

// Variables that do not fit are refused by graphql-js without a code.
function asRefusal(error: GraphQLError): GraphQLError {
  if (error.originalError !== undefined || error.extensions['code'] !== undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

class Answers implements Results {
  constructor(
    private readonly events: AsyncGenerator<unknown>,
    private readonly args: SubscriptionArgs,
  ) {}

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const event = await this.events.next();
    if (event.done === true) return { value: undefined, done: true };
    const contextValue = { ...this.args.contextValue, loaders: new Map() };
    return { value: await execute({ ...this.args, rootValue: event.value, contextValue }), done: false };
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.events.return(undefined);
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
