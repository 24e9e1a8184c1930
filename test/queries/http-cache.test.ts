import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { givenClaim, givenQuotations } from '../support/factories';
import { quietly, writtenElsewhere } from '../support/other-writers';

const CLAIM = 'query ($id: ID!) { claim(id: $id) { text } }';
const UPDATE =
  'mutation ($input: UpdateClaimInput!) { updateClaim(input: $input) { claim { text } userErrors { message } } }';

interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function get(test: TestApp, query: string, headers: Record<string, string> = {}): Promise<Got> {
  const response = await fetch(`${test.url}/graphql?${query}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function asking(query: string, variables: object = {}): string {
  return new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
}

describe('a query by GET without a token, with ONRECORD_HTTP_CACHE=on', () => {
  let test: TestApp;
  let other: TestApp | null = null;
  let id: string;
  let question: string;
  let writes = 0;
  beforeAll(async () => {
    const environment = { ONRECORD_HTTP_CACHE: 'on' };
    test = await createTestApp({ environment });
    // On SQLite one process has the file to itself.
    if (test.database.dialect === 'postgres')
      other = await createTestApp({ environment, database: test.database });
    ({ id } = await givenClaim(test, 'The ferry has sailed 0 times.'));
    question = asking(CLAIM, { id });
  });
  afterAll(async () => {
    await other?.stop();
    await test.stop();
  });

  const textIn = ({ text }: Got): string =>
    (JSON.parse(text) as { data: { claim: { text: string } } }).data.claim.text;
  const write = async (app: TestApp): Promise<string> => {
    const expectedRevision = ++writes;
    const text = `The ferry has sailed ${expectedRevision} times.`;
    const { data, errors } = await app.send<{ updateClaim: object }>(UPDATE, {
      input: { id, text, expectedRevision },
    });
    expect([data?.updateClaim, errors]).toEqual([{ claim: { text }, userErrors: [] }, []]);
    return text;
  };
  const servers = (): readonly TestApp[] => (other === null ? [test] : [test, other]);

  it('is answered a second time without a statement, and byte for byte the same', async () => {
    await quietly(async () => {
      const first = await get(test, question);
      test.statements.length = 0;
      const second = await get(test, question);

      expect(test.statements).toEqual([]);
      expect([second.status, second.text]).toEqual([200, first.text]);
      for (const name of ['content-type', 'etag', 'cache-control'])
        expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
      expect(second.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(second.headers.get('vary')).toContain('authorization');
    });
  });

  it('is answered 304 when the client has the answer, until something is written', async () => {
    await quietly(async () => {
      const tag = (await get(test, question)).headers.get('etag')!;

      const same = await get(test, question, { 'if-none-match': `"other", ${tag}` });

      expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', tag]);
    });
    const tag = (await get(test, question)).headers.get('etag')!;

    const text = await write(test);
    const changed = await get(test, question, { 'if-none-match': tag });

    expect([changed.status, textIn(changed)]).toEqual([200, text]);
  });

  it('shows what any server has written in the very next answer of every one', async () => {
    for (let round = 0; round < 20; round += 1) {
      const writer = servers()[round % servers().length]!;

      const text = await write(writer);

      for (const reader of servers()) expect(textIn(await get(reader, question))).toBe(text);
    }
  });

  it('shows what another process has written in the very next answer', async () => {
    await get(test, question);

    await writtenElsewhere(test, `UPDATE claim SET text = 'Written elsewhere.' WHERE id = '${id}'`);

    expect(textIn(await get(test, question))).toBe('Written elsewhere.');
  });

  it('is never answered with less than what was acknowledged before it, however writes and reads interleave', async () => {
    const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);
    let acknowledged = numberIn(await write(test));
    let isOver = false;
    const writing = (async () => {
      for (let i = 0; i < 25; i += 1) {
        const app = servers()[i % servers().length]!;
        acknowledged = numberIn(await write(app));
        // Some writes come at once, some leave time for an answer to be kept.
        if (i % 3 === 0) await get(app, question);
      }
      isOver = true;
    })();
    const reading = servers().flatMap((app) =>
      [0, 1, 2].map(async () => {
        let reads = 0;
        for (let last = 0; !isOver; reads += 1) {
          const least = Math.max(acknowledged, last);
          last = numberIn(textIn(await get(app, question)));
          expect(last).toBeGreaterThanOrEqual(least);
        }
        return reads;
      }),
    );

    await writing;
    const counts = await Promise.all(reading);

    expect(Math.min(...counts)).toBeGreaterThan(5);
    for (const app of servers()) expect(numberIn(textIn(await get(app, question)))).toBe(acknowledged);
  });

  it('is kept apart by variables, operation and type', async () => {
    const [quotation] = await givenQuotations(test, [{ text: 'It sails at noon' }]);
    const both = `query A($id: ID!) { claim(id: $id) { text } } query B($id: ID!) { quotation(id: $id) { text } }`;
    const named = (operationName: string, of: string): string =>
      `${asking(both, { id: of })}&operationName=${operationName}`;

    const answers = await Promise.all([
      get(test, named('A', id)),
      get(test, named('B', quotation!.id)),
      get(test, named('B', 'quo_01J00000000000000000000000')),
      get(test, question, { accept: 'application/graphql-response+json' }),
      get(test, question, { accept: 'application/json' }),
    ]);

    expect(new Set(answers.map(({ headers }) => headers.get('etag')))).toHaveProperty('size', 5);
    expect(answers[1].text).toContain('It sails at noon');
    expect(answers[2].text).toContain('"quotation":null');
    expect(answers[3].headers.get('content-type')).toContain('graphql-response');
    expect(answers[4].headers.get('content-type')).toContain('application/json');
  });

  it.each([
    ['has a mistake', asking('{ claim { text } }'), {}],
    ['fails in part', asking('{ nodes(ids: ["x"]) { id } viewer { role } importJobs { nodes { id } } }'), {}],
    ['is a mutation', asking('mutation { revokeToken(input: { id: "tok_1" }) { userErrors { code } } }'), {}],
    ['carries a token', asking(CLAIM, { id: 'clm_1' }), { authorization: `Bearer ${ADMIN_TOKEN}` }],
    ['might have been sent by a strange page', asking('{ __typename }'), { 'apollo-require-preflight': '' }],
  ])('is not kept when it %s', async (_when, query, headers) => {
    const first = await get(test, query, headers);
    test.statements.length = 0;
    const second = await get(test, query, { ...headers, 'if-none-match': '*' });

    for (const answer of [first, second]) {
      expect(answer.headers.get('etag')).toBeNull();
      expect(answer.headers.get('cache-control') ?? '').not.toContain('public');
    }
    expect(second.status).toBe(first.status);
  });
});

describe('a query by GET, unless ONRECORD_HTTP_CACHE is on', () => {
  it('is read anew and has no validator', async () => {
    const test = await createTestApp();

    const { status, headers } = await get(test, asking('{ countries { code } }'));

    expect([status, headers.get('etag')]).toEqual([200, null]);
    await test.stop();
  });
});
