import type { ExecutionArgs, ExecutionResult, FormattedExecutionResult, GraphQLError } from 'graphql';
import { createSourceEventStream, execute } from 'graphql';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../context';
import { nothingCounted } from '../lists/request-counts';
import { asMisfit } from '../misfit';
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

/** The answers of a subscription, one for each event; when it could not begin, the reasons alone. */
export type SubscriptionResults = AsyncGenerator<FormattedExecutionResult, undefined, undefined>;

/** Makes of a result what is sent. */
type Finish = (result: ExecutionResult) => Promise<FormattedExecutionResult>;

/**
 * Runs a subscription. As graphql-js does, but every event is answered with loaders of its own: what one event has
 * read must not be shown again with the next.
 */
export async function runSubscription(args: SubscriptionArgs, finish: Finish): Promise<SubscriptionResults> {
  const source = await createSourceEventStream(args);
  if (Symbol.asyncIterator in source) return new Answers(source as AsyncGenerator<unknown>, args, finish);
  return once(await finish({ errors: source.errors?.map(asRefusal) ?? [] }));
}

async function* once(result: FormattedExecutionResult): SubscriptionResults {
  yield await Promise.resolve(result);
}

// Variables that do not fit are refused by graphql-js without a code.
function asRefusal(error: GraphQLError): GraphQLError {
  return error.path === undefined ? asMisfit(error) : error;
}

class Answers implements SubscriptionResults {
  constructor(
    private readonly events: AsyncGenerator<unknown>,
    private readonly args: SubscriptionArgs,
    private readonly finish: Finish,
  ) {}

  async next(): Promise<IteratorResult<FormattedExecutionResult, undefined>> {
    const event = await this.events.next();
    if (event.done === true) return { value: undefined, done: true };
    const contextValue = { ...this.args.contextValue, loaders: new Map(), counts: nothingCounted() };
    const result = await execute({ ...this.args, rootValue: event.value, contextValue });
    return { value: await this.finish(result), done: false };
  }

  async return(): Promise<IteratorResult<FormattedExecutionResult, undefined>> {
    await this.events.return(undefined);
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<FormattedExecutionResult, undefined>> {
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
