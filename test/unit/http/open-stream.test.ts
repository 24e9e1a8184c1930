import type { ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import type { FormattedExecutionResult } from 'graphql';
import type { SubscriptionResults } from '../../../src/graphql/subscriptions/subscription';
import { OpenStream, PING_EVERY } from '../../../src/http/event-streams/open-stream';

const LARGE = 'x'.repeat(20_000);

interface Source {
  readonly results: SubscriptionResults;
  readonly made: string[];
}

/** As many results as are asked for. */
function endless(text: string): Source {
  const made: string[] = [];
  async function* make(): AsyncGenerator<FormattedExecutionResult, undefined, undefined> {
    for (;;) {
      made.push(text);
      yield await Promise.resolve({ data: { text } });
    }
  }
  return { results: make(), made };
}

async function* never(): AsyncGenerator<FormattedExecutionResult, undefined, undefined> {
  await new Promise(() => undefined);
  yield {};
  return undefined;
}

const asResponse = (client: PassThrough): ServerResponse => client as unknown as ServerResponse;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a stream of events', () => {
  let client: PassThrough;

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    client = new PassThrough();
  });
  afterEach(() => {
    client.destroy();
    jest.useRealTimers();
  });

  it('sends pings while nothing happens', () => {
    const stream = new OpenStream(asResponse(client));
    void stream.run(never(), String);

    jest.advanceTimersByTime(2 * PING_EVERY);

    expect(String(stream.body.read())).toBe(':\n\n:\n\n:\n\n');
  });

  it('makes no more results than its client takes', async () => {
    const { results, made } = endless(LARGE);
    const stream = new OpenStream(asResponse(client));
    void stream.run(results, String);
    await settled();

    const before = made.length;
    stream.body.read();
    await settled();

    expect([before, made.length]).toEqual([1, 2]);
  });

  it('cuts off a client that takes nothing between two pings', async () => {
    const stream = new OpenStream(asResponse(client));
    void stream.run(endless(LARGE).results, String);
    await settled();

    jest.advanceTimersByTime(PING_EVERY);
    expect(client.destroyed).toBe(false);
    jest.advanceTimersByTime(PING_EVERY);
    expect(client.destroyed).toBe(true);
  });

  it('cuts off a client that does not take its last words', async () => {
    const stream = new OpenStream(asResponse(client));
    void stream.run(endless(LARGE).results, String);
    await settled();

    stream.end('event: next\ndata: {}\n\n');
    jest.advanceTimersByTime(1_000);

    expect(client.destroyed).toBe(true);
  });

  it('asks for no more results when its client has gone, even before the first', async () => {
    const { results, made } = endless('x');
    const stream = new OpenStream(asResponse(client));
    client.destroy();
    await settled();

    await stream.run(results, String);

    expect(made).toEqual([]);
  });
});
