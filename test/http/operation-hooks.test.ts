import { GraphQLError } from 'graphql';
import type { Way } from '../../src/http/graphql/asked-operation';
import type { OperationHook } from '../../src/http/graphql/operation-hook';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { streamSubscriber } from '../support/stream-subscriber';
import type { Told } from '../support/subscriber';
import { subscriber, WatchedEvents } from '../support/subscriber';
import { linesOf, upload, whenOver } from '../support/upload';

const QUERY = '{ quotations(first: 2) { nodes { id text } } }';
const SUBSCRIPTION = 'subscription { quotationRecorded { id } }';
const TIMES = 100;
const BY_GET = { 'apollo-require-preflight': 'true' };

interface Seen {
  readonly way: Way;
  readonly refusals: number;
}

/** Records what it is called with, and refuses while it is told to. */
class WatchingHook implements OperationHook {
  readonly before: Way[] = [];
  readonly after: Seen[] = [];
  refuses = false;

  beforeOperation({ asked: { way } }: { asked: { way: Way } }): void {
    this.before.push(way);
    if (!this.refuses) return;
    throw new GraphQLError('Not today.', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
  }

  afterOperation({ asked, errors }: { asked: { way: Way }; errors: readonly unknown[] }): void {
    this.after.push({ way: asked.way, refusals: errors.length });
  }
}

describe('a hook', () => {
  let test: TestApp;
  let hook: WatchingHook;
  let events: WatchedEvents;

  beforeAll(async () => {
    hook = new WatchingHook();
    events = new WatchedEvents();
    const environment = { ONRECORD_HTTP_CACHE: 'on' };
    test = await createTestApp({ sampleData: true, compileFromUse: 2, hooks: [hook], events, environment });
  });
  beforeEach(() => {
    hook.before.length = 0;
    hook.after.length = 0;
    hook.refuses = false;
  });
  afterAll(() => test.stop());

  const post = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: QUERY }),
    });
  const get = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${test.url}/graphql?query=${encodeURIComponent(QUERY)}`, { headers: { ...BY_GET, ...headers } });
  const withToken = { authorization: `Bearer ${ADMIN_TOKEN}` };

  const ways: readonly (readonly [string, Way, () => Promise<Response>])[] = [
    ['POST without a token', 'POST', () => post()],
    ['POST with a token', 'POST', () => post(withToken)],
    ['GET', 'GET', () => get(withToken)],
    ['GET from the cache', 'GET', () => get()],
  ];

  it.each(ways)('sees every request of the same query by %s', async (_name, way, ask) => {
    const seen: number[] = [];
    for (let time = 1; time <= TIMES; time++) {
      const { status, headers } = await ask();
      expect(status).toBe(200);
      expect(headers.get('x-request-id')).toMatch(/^req_/);
      seen.push(hook.before.length, hook.after.length);
    }

    expect(seen).toEqual(Array.from({ length: TIMES }, (_, i) => [i + 1, i + 1]).flat());
    expect(new Set(hook.before)).toEqual(new Set([way]));
  });

  it('sees requests of clients who have the answer already', async () => {
    const tag = (await get()).headers.get('etag') ?? '';

    const answers = [await get({ 'if-none-match': tag }), await get({ 'if-none-match': tag })];

    expect(answers.map(({ status }) => status)).toEqual([304, 304]);
    expect(hook.after).toHaveLength(3);
  });

  it('sees every subscription over a WebSocket, and the answer to each event', async () => {
    const { data } = await test.send<{ quotations: { nodes: { id: string }[] } }>(QUERY);
    const ids = data?.quotations.nodes.slice(0, 1).map(({ id }) => id) ?? [];
    hook.before.length = 0;
    hook.after.length = 0;
    const client = subscriber(test);
    for (let time = 1; time <= TIMES; time++) {
      const told = client.listen(SUBSCRIPTION);
      await events.until(1);
      events.publish({ kind: 'quotationsRecorded', ids });
      expect((await told.next()).value).toMatchObject({ data: { quotationRecorded: { id: ids[0] } } });
      expect([hook.before.length, hook.after.length]).toEqual([time, time]);
      await told.return();
      await events.until(0);
    }
    await client.stop();

    expect(new Set(hook.before)).toEqual(new Set(['WEBSOCKET']));
  });

  it('sees every operation over event streams, and the answer to each event', async () => {
    const { data } = await test.send<{ quotations: { nodes: { id: string }[] } }>(QUERY);
    const ids = data?.quotations.nodes.slice(0, 1).map(({ id }) => id) ?? [];
    hook.before.length = 0;
    hook.after.length = 0;
    const client = streamSubscriber(test);
    for (let time = 1; time <= TIMES; time++) {
      const told = client.listen(time % 2 === 0 ? QUERY : SUBSCRIPTION);
      const next = told.next();
      if (time % 2 !== 0) {
        await events.until(1);
        events.publish({ kind: 'quotationsRecorded', ids });
      }
      expect(JSON.stringify(await next)).toContain(ids[0]);
      expect([hook.before.length, hook.after.length]).toEqual([time, time]);
      await told.return();
      await events.until(0);
    }
    await client.stop();

    expect(new Set(hook.before)).toEqual(new Set(['SSE']));
  });

  it('sees every batch of jobs in the process', async () => {
    for (let time = 1; time <= TIMES; time++) {
      const row = { article: { url: `https://a.example/${time}` }, text: `Said it ${time} times` };
      const { job } = await upload(test, linesOf([row]));
      expect(await whenOver(test, job.id)).toMatchObject({ status: 'DONE' });
      expect(hook.before.filter((way) => way === 'IN_PROCESS')).toHaveLength(time);
    }

    expect(hook.after).toEqual(hook.before.map((way) => ({ way, refusals: 0 })));
  });

  it.each(ways)(
    'may refuse what came before by %s, and sees that it was refused',
    async (_name, _way, ask) => {
      await ask();
      hook.refuses = true;

      const answer = await ask();

      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({
        errors: [
          {
            message: 'Not today.',
            extensions: { code: 'FORBIDDEN', requestId: answer.headers.get('x-request-id') },
          },
        ],
      });
      expect(hook.after.map(({ refusals }) => refusals)).toEqual([0, 1]);
    },
  );

  it.each([subscriber, streamSubscriber])('may refuse a subscription', async (connect) => {
    hook.refuses = true;
    const client = connect(test);

    // Over a socket the errors alone are thrown.
    const refused: unknown = await client
      .listen(SUBSCRIPTION)
      .next()
      .then(({ value }) => (value as Told).errors)
      .catch((errors: unknown) => errors);
    await client.stop();

    expect(refused).toMatchObject([{ message: 'Not today.', extensions: { code: 'FORBIDDEN' } }]);
  });

  it('sees what was refused before it was read', async () => {
    await test.send('{ nothing }');
    await test.send('{');

    expect(hook.before).toEqual([]);
    expect(hook.after).toEqual([
      { way: 'POST', refusals: 1 },
      { way: 'POST', refusals: 1 },
    ]);
  });

  it('is told of by the metrics, by way, kind and outcome', async () => {
    await test.send('{ nothing }');
    await post();
    const text = await (await fetch(`${test.url}/metrics`, { headers: withToken })).text();

    expect(text).toMatch(
      /onrecord_graphql_operations_total\{way="POST",kind="query",outcome="answered"\} \d+/,
    );
    expect(text).toMatch(
      /onrecord_graphql_operations_total\{way="POST",kind="none",outcome="with errors"\} \d+/,
    );
  });
});
