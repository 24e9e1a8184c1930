import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { articleWith, givenQuotations } from '../support/factories';
import { openFreezingProxy } from '../support/freezing-proxy';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase, createTestDatabase, dialect } from '../support/test-database';

const TEXTS = '{ quotations { nodes { text } } }';
const RECORD = `mutation ($input: QuotationRowInput!) {
  recordQuotation(input: $input) { quotation { text article { headline } } userErrors { message } }
}`;
const HEADER = 'x-onrecord-position';

interface Data {
  readonly quotations: { readonly nodes: readonly { readonly text: string }[] };
  readonly recordQuotation: object;
}

interface Asked {
  readonly token?: string | null;
  readonly position?: string;
}

/** Asks over HTTP, headers and all. */
async function ask(
  test: TestApp,
  body: object,
  { token = null, position }: Asked = {},
): Promise<{ readonly data: Data; readonly position: string | null }> {
  const response = await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(position === undefined ? {} : { [HEADER]: position }),
    },
    body: JSON.stringify(body),
  });
  const { data } = (await response.json()) as { data: Data };
  return { data, position: response.headers.get(HEADER) };
}

async function texts(test: TestApp, asked: Asked = {}): Promise<string[]> {
  const { data } = await ask(test, { query: TEXTS }, asked);
  return data.quotations.nodes.map(({ text }) => text);
}

const record = (test: TestApp, text: string): ReturnType<typeof ask> =>
  ask(
    test,
    { query: RECORD, variables: { input: { text, article: articleWith(text) } } },
    { token: ADMIN_TOKEN },
  );

// A database of its own stands for a replica that is far behind: it has the tables, and other rows.
(dialect === 'postgres' ? describe : describe.skip)(
  'a database with replicas, which must be PostgreSQL',
  () => {
    const opened: { stop(): Promise<void> }[] = [];
    let primary: TestDatabase;
    let stale: TestDatabase;
    beforeAll(async () => {
      primary = await createTestDatabase();
      stale = await createTestDatabase();
      const before = await createTestApp({ database: stale });
      await givenQuotations(before, [{ text: 'The old words' }]);
      await before.stop();
      const first = await createTestApp({ database: primary });
      await givenQuotations(first, [{ text: 'The words' }]);
      await first.stop();
    });
    afterEach(() => Promise.all(opened.splice(0).map((app) => app.stop())));
    afterAll(async () => {
      await primary.drop();
      await stale.drop();
    });

    async function serving(replicas: string): Promise<TestApp> {
      const test = await createTestApp({
        database: primary,
        environment: { ONRECORD_REPLICA_URLS: replicas },
      });
      opened.push(test);
      return test;
    }

    it('is read from them', async () => {
      const test = await serving(stale.url);

      expect(await texts(test)).toEqual(['The old words']);
      expect(await texts(test, { token: ADMIN_TOKEN })).toEqual(['The old words']);
    });

    it('shows a client what it has written: in the payload, by its token, and anywhere by the position', async () => {
      const test = await serving(stale.url);
      const other = await serving(stale.url);

      const { data, position } = await record(test, 'The new words');

      expect(data.recordQuotation).toEqual({
        quotation: { text: 'The new words', article: { headline: null } },
        userErrors: [],
      });
      expect(position).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/);
      expect(await texts(test, { token: ADMIN_TOKEN })).toContain('The new words');
      expect(await texts(other, { position: position! })).toContain('The new words');
      expect(await texts(other)).toEqual(['The old words']);
    });

    it('is read from the primary by who sends a position that is none', async () => {
      const test = await serving(stale.url);

      expect(await texts(test, { position: 'yesterday' })).toContain('The words');
    });

    it('is read from the primary where no replica answers', async () => {
      const test = await serving('postgres://nobody:hushhush@127.0.0.1:1/onrecord');

      expect(await texts(test)).toContain('The words');
    });

    it('is read from the primary where a replica fails in the middle of a request', async () => {
      const empty = await createEmptyDatabase();
      const test = await serving(empty.url);

      const found = await texts(test);
      await opened.pop()?.stop();
      await empty.drop();

      expect(found).toContain('The words');
    });

    it('is read from the primary by those who wait for a replica that is frozen', async () => {
      const way = await openFreezingProxy(stale.url);
      const test = await serving(way.url);
      await texts(test);
      way.freeze();
      const began = performance.now();

      const found = await Promise.all(Array.from({ length: 20 }, () => texts(test)));

      const waited = performance.now() - began;
      way.thaw();
      await opened.pop()?.stop();
      await way.close();

      for (const each of found) expect(each).toContain('The words');
      // A replica is asked each half second, and has two seconds to answer. A statement would have had ten.
      expect(waited).toBeLessThan(8_000);
    });

    it('tells in its metrics which of them are read from, by host and without the password', async () => {
      const { host, pathname } = new URL(stale.url);
      const away = 'postgres://nobody:hushhush@127.0.0.1:1/onrecord';
      const test = await serving(`${stale.url},${away}`);

      const response = await fetch(`${test.url}/metrics`, {
        headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
      });
      const text = await response.text();

      expect(text).toContain(`onrecord_replica_in_use{replica="${host}${pathname}"} 1\n`);
      expect(text).toContain('onrecord_replica_in_use{replica="127.0.0.1:1/onrecord"} 0\n');
      expect(text).toContain(`onrecord_replica_statements{replica="${host}${pathname}"} 0\n`);
      // Who is away does not say how late it is, nor does a server that is no streaming replica.
      expect(text).not.toContain('onrecord_replica_lag_seconds{');
      expect(text).not.toContain('hushhush');
    });

    it('gives out no positions where there are none', async () => {
      const test = await serving('');

      expect((await record(test, 'Words without a position')).position).toBeNull();
    });
  },
);
