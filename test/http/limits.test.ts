import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import type { HttpAnswer } from './http-request';
import { bearer, exchange, post } from './http-request';

const EXAMPLES = join(__dirname, '../../examples');

describe('limits', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  const ask = (query: string, variables: object = {}): Promise<HttpAnswer> =>
    post(`${test.url}/graphql`, { query, variables });

  describe('of a document', () => {
    it('allows 12 levels of nesting and no more', async () => {
      expect((await ask(nested(12))).status).toBe(200);

      expectRefusal(await ask(nested(13)), 400, 'QUERY_TOO_COMPLEX', /limit of 12 levels .* \(it has 13\)/);
    });

    it('measures nesting through fragments', async () => {
      const document =
        '{ quotations { nodes { speaker { ...A } } } } fragment A on Actor { quotations { nodes { speaker { ...B } } } } fragment B on Actor { quotations { nodes { speaker { ...C } } } } fragment C on Actor { quotations { nodes { speaker { id } } } }';

      expectRefusal(await ask(document), 400, 'QUERY_TOO_COMPLEX', /levels of nesting \(it has 13\)/);
    });

    it('allows 15 aliases and no more, also of __typename', async () => {
      expect((await ask(aliases(15))).status).toBe(200);

      expectRefusal(await ask(aliases(16)), 400, 'QUERY_TOO_COMPLEX', /limit of 15 aliases \(it has 16\)/);
    });

    it('allows 10 directives and no more', async () => {
      expect((await ask(directives(10))).status).toBe(200);

      expectRefusal(
        await ask(directives(11)),
        400,
        'QUERY_TOO_COMPLEX',
        /limit of 10 directives \(it has 11\)/,
      );
    });

    it('allows 1,000 tokens and no more', async () => {
      expectRefusal(
        await ask(`{ ${'__typename '.repeat(1000)}}`),
        400,
        'QUERY_TOO_COMPLEX',
        /limit of 1000 tokens .* Put values into variables/,
      );
    });

    it('allows 100,000 bytes and no more', async () => {
      const padded = (bytes: number): string => '{__typename}'.padEnd(bytes, '#');

      expect((await ask(padded(100_000))).status).toBe(200);
      expectRefusal(
        await ask(padded(100_001)),
        400,
        'QUERY_TOO_COMPLEX',
        /larger than 100000 bytes\. Put values into variables/,
      );
    });

    it('names the limit in the answer, for programs', async () => {
      const { body } = await ask(aliases(16));

      expect(body.errors?.[0]?.extensions).toMatchObject({ limit: 'aliases', allowed: 15, found: 16 });
    });
  });

  describe('of records', () => {
    const pages = (outer: number, inner: number): string =>
      `{ actors(first: ${outer}) { nodes { quotations(first: ${inner}) { nodes { claims { id } } } } } }`;

    it('weighs a timeline by the buckets it usually has', async () => {
      const timelines = (first: number): string =>
        `{ claims(first: ${first}) { nodes { timeline(interval: YEAR) { buckets { stances { count } countries { count } } } } } }`;

      expect((await ask(timelines(20))).status).toBe(200);
      expect((await ask(timelines(100))).body.errors?.[0]).toMatchObject({
        extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'nodes' },
      });
    });

    it.each([
      ['facets', 'facets { stances { count } }'],
      ['timelines', 'timeline(interval: DAY) { count }'],
    ])('refuses %s under each of many parents, however few records they hold', async (_name, counted) => {
      const facets = `actors(first: 100) { nodes { quotations(first: 1) { ${counted} } } }`;
      const attack = Array.from({ length: 15 }, (_, i) => `a${i}: ${facets}`).join(' ');

      const answer = await ask(`{ ${attack} }`);

      expectRefusal(answer, 400, 'QUERY_TOO_COMPLEX', /fewer nested lists, counts or facets/);
      expect((await ask(`{ ${facets} }`)).status).toBe(200);
    });

    it.each(['totalCount', 'totalCountIsExact'])(
      'refuses %s of lists under lists under a list',
      async (count) => {
        const counts = (first: number): string =>
          `{ actors(first: ${first}) { nodes { claims(first: ${first}) { nodes { quotations(first: 1) { ${count} } } } } } }`;

        expectRefusal(await ask(counts(100)), 400, 'QUERY_TOO_COMPLEX', /counts or facets/);
        expect((await ask(counts(20))).status).toBe(200);
      },
    );

    it('multiplies the sizes of nested pages', async () => {
      const { body } = await ask(
        '{ actors(first: 100) { nodes { quotations(first: 100) { nodes { article { quotations(first: 100) { nodes { id } } } } } } } }',
      );

      expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'nodes' } });
      expect(body.errors?.[0]?.message).toMatch(/100000 are allowed.*smaller pages/);
    });

    it('lets pages pass that multiply to less', async () => {
      expect((await ask(pages(100, 100))).status).toBe(200);
    });

    it('reads page sizes from variables and from their defaults', async () => {
      const deep = (header: string): string =>
        `query ${header} { actors(first: $n) { nodes { quotations(first: $n) { nodes { article { quotations(first: $n) { nodes { id } } } } } } } }`;

      expect((await ask(deep('($n: Int)'), { n: 100 })).status).toBe(400);
      expect((await ask(deep('($n: Int = 100)'))).status).toBe(400);
      expect((await ask(deep('($n: Int = 100)'), { n: 10 })).status).toBe(200);
    });

    it('counts lists that stand above a connection', async () => {
      const below =
        '{ quotations(first: 100) { nodes { article { quotations(first: 100) { nodes { id } } } } } }';

      expect((await ask(`{ countries ${below} }`)).status).toBe(400);
      const ids = Array.from({ length: 100 }, (_, i) => `act_${i}`);
      expect(
        (await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor ${below} } }`, { ids })).status,
      ).toBe(400);
    });

    it.each(readdirSync(EXAMPLES).filter((file) => file.endsWith('.graphql')))(
      'leaves room for the example %s',
      async (file) => {
        const { body } = await ask(readFileSync(join(EXAMPLES, file), 'utf8'));

        const codes = body.errors?.map((error) => error.extensions['code']) ?? [];
        expect(codes).not.toContain('QUERY_TOO_COMPLEX');
      },
    );
  });

  describe('of arguments', () => {
    it.each([0, -1, 101, 2_000_000_000])('refuses a page of %d items', async (first) => {
      const answer = await ask('query ($first: Int) { quotations(first: $first) { totalCount } }', { first });

      expectRefusal(answer, 400, 'BAD_USER_INPUT', /1 to 100 items.*page on with after/);
      expect(answer.body.errors?.[0]).toMatchObject({ path: ['quotations'] });
    });

    it('says where in the query an oversized page stands', async () => {
      const { body } = await ask('{ actors(first: 1) { nodes { quotations(first: 101) { totalCount } } } }');

      expect(body).toMatchObject({ data: null, errors: [{ path: ['actors', 'nodes', 0, 'quotations'] }] });
    });

    it.each(['1.5', '"1"', '3000000000', 'true'])('refuses %s as a page size', async (first) => {
      const { status } = await ask(`{ quotations(first: ${first}) { totalCount } }`);

      expect(status).toBe(400);
    });

    it.each([
      ['of the wrong type', 'Int', 'first', '"x"'],
      ['that is too deep', 'QuotationFilter', 'filter', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ])('answers a variable %s as the mistake of its sender', async (_case, type, argument, value) => {
      const query = `query ($v: ${type}) { quotations(${argument}: $v) { totalCount } }`;
      const answer = await post(`${test.url}/graphql`, `{"query":"${query}","variables":{"v":${value}}}`);

      expectRefusal(answer, 400, 'BAD_USER_INPUT', /Variable "\$v" got invalid value/);
    });

    it.each([
      ['nodes', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'],
      ['a filter', 'query ($ids: [ID!]!) { quotations(filter: { ids: $ids }) { totalCount } }'],
    ])('refuses more than 100 ids in %s', async (_case, query) => {
      const ids = Array.from({ length: 101 }, (_, i) => `quo_${i}`);

      expectRefusal(await ask(query, { ids }), 400, 'BAD_USER_INPUT', /100/);
    });

    it.each(['\0', '\ud800', 'a\0b'])('refuses text that no database can keep: %j', async (text) => {
      const answer = await ask('query ($text: String!) { quotations(search: $text) { totalCount } }', {
        text,
      });

      expectRefusal(answer, 400, 'BAD_USER_INPUT', /cannot be stored.*Remove it/);
    });
  });

  describe('of a body', () => {
    const bodyOf = (bytes: number): string => '{"query":"{__typename}"}'.padEnd(bytes, ' ');

    it('allows 262,144 bytes without a token and no more', async () => {
      expect((await post(`${test.url}/graphql`, bodyOf(262_144))).status).toBe(200);

      const refused = await post(`${test.url}/graphql`, bodyOf(262_145));
      expectRefusal(refused, 413, 'REQUEST_TOO_LARGE', /262144 bytes\. Requests with a token may be larger/);
    });

    it('allows 10,485,760 bytes with a token and no more', async () => {
      const send = (bytes: number): Promise<HttpAnswer> =>
        post(`${test.url}/graphql`, bodyOf(bytes), bearer(ADMIN_TOKEN));

      expect((await send(10_485_760)).status).toBe(200);
      expectRefusal(await send(10_485_761), 413, 'REQUEST_TOO_LARGE', /10485760 bytes\. Send it in several/);
    });

    it('allows no more to a token that is wrong', async () => {
      const answer = await post(`${test.url}/graphql`, bodyOf(300_000), bearer('wrong'));

      expectRefusal(answer, 401, 'UNAUTHENTICATED', /not known/);
    });

    it('stops reading a body that does not say how long it is', async () => {
      const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
      const answer = await exchange(
        test.url,
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}`,
      );

      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('"code":"REQUEST_TOO_LARGE"');
    });

    it('closes the connection of a body that it will not read', async () => {
      const answer = await exchange(
        test.url,
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{',
      );

      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toMatch(/connection: close/i);
    });

    it('refuses headers beyond 16 kB', async () => {
      const answer = await exchange(
        test.url,
        `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      );

      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(answer).toContain('"code":"REQUEST_TOO_LARGE"');
    });
  });

  it('lets counts wait for their turn, but not too many, and answers without those beyond', async () => {
    const strict = await createTestApp({ environment: { ONRECORD_MAX_WAITING_COUNTS: '1' } });
    const lists = ['quotations', 'claims', 'actors', 'articles', 'outlets'];
    const counted = '{ totalCount countingProblem { code message } }';

    const answer = await post(`${strict.url}/graphql`, {
      query: `{ ${lists.map((list) => `${list} ${counted}`).join(' ')} }`,
    });
    const fewer = await post(`${strict.url}/graphql`, { query: `{ quotations ${counted} }` });
    await strict.stop();

    expect(answer.status).toBe(200);
    expect(Object.values(answer.body.data ?? {})).toContainEqual({
      totalCount: null,
      countingProblem: {
        code: 'SERVER_BUSY',
        message: expect.stringMatching(/too many counts are in the queue.*Ask again/),
      },
    });
    expect(fewer.body.data).toEqual({ quotations: { totalCount: 0, countingProblem: null } });
  });

  it('of pages can be set, and stay in the size of pages for which none is asked', async () => {
    const small = await createTestApp({ environment: { ONRECORD_MAX_PAGE_SIZE: '2' }, sampleData: true });
    const large = await createTestApp({ environment: { ONRECORD_MAX_PAGE_SIZE: '101' } });

    const answers = await Promise.all([
      small.send<{ quotations: { nodes: object[] } }>('{ quotations { nodes { id } } }'),
      small.send('{ quotations(first: 3) { nodes { id } } }'),
      large.send('{ quotations(first: 101) { nodes { id } } }'),
      large.send('{ quotations(last: 102) { nodes { id } } }'),
    ]);
    await Promise.all([small.stop(), large.stop()]);

    expect(answers[0].data?.quotations.nodes).toHaveLength(2);
    expect(answers.map((answer) => answer.errors[0]?.message)).toEqual([
      undefined,
      expect.stringMatching(/Ask for 1 to 2 items, not 3/),
      undefined,
      expect.stringMatching(/Ask for 1 to 101 items, not 102/),
    ]);
  });

  it('can be set', async () => {
    const strict = await createTestApp({
      environment: { ONRECORD_MAX_ALIASES: '0', ONRECORD_MAX_DEPTH: '2' },
    });

    const answers = await Promise.all([strict.send(aliases(1)), strict.send(nested(3))]);
    await strict.stop();

    expect(answers.map((answer) => answer.errors[0]?.message)).toEqual([
      expect.stringMatching(/limit of 0 aliases/),
      expect.stringMatching(/limit of 2 levels/),
    ]);
  });
});

function expectRefusal(answer: HttpAnswer, status: number, code: string, message: RegExp): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/json; charset=utf-8/);
  expect(answer.body.errors?.[0]?.message).toMatch(message);
  expect(answer.body.errors?.[0]?.extensions).toMatchObject({
    code,
    requestId: expect.stringMatching(/^req_/),
  });
}

function nested(levels: number): string {
  let document = ['id', 'totalCount', 'text'][(levels - 1) % 3] ?? '';
  for (let level = levels - 1; level > 0; level--) {
    document = `${['quotations(first: 1)', 'nodes', 'speaker'][(level - 1) % 3] ?? ''} { ${document} }`;
  }
  return `{ ${document} }`;
}

function aliases(count: number): string {
  return `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
}

function directives(count: number): string {
  return `{ ${Array.from({ length: count }, () => '__typename @include(if: true)').join(' ')} }`;
}
