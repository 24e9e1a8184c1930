import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import { subscriber, WatchedEvents } from '../support/subscriber';
import { bearer, post, request } from './http-request';

const QUERY = 'query ($first: Int) { quotations(first: $first) { nodes { id } } }';
const COST = { cost: { nodes: 6, allowed: 100_000 } };
const ASKED = { query: QUERY, variables: { first: 5 }, extensions: { cost: true } };
const BY_GET = { 'apollo-require-preflight': 'true' };

describe('the cost of a query', () => {
  let test: TestApp;
  const events = new WatchedEvents();

  beforeAll(async () => {
    const environment = { ONRECORD_HTTP_CACHE: 'on' };
    test = await createTestApp({ sampleData: true, compileFromUse: 2, environment, events });
  });
  afterAll(() => test.stop());

  const address = (): string => {
    const parameters = new URLSearchParams({
      query: QUERY,
      variables: JSON.stringify(ASKED.variables),
      extensions: JSON.stringify(ASKED.extensions),
    });
    return `${test.url}/graphql?${parameters.toString()}`;
  };

  it.each([
    ['a plain POST', () => post(`${test.url}/graphql`, ASKED)],
    ['a POST with a token', () => post(`${test.url}/graphql`, ASKED, bearer(ADMIN_TOKEN))],
    ['a GET from memory', () => request(address(), { headers: BY_GET })],
    ['a GET with a token', () => request(address(), { headers: { ...BY_GET, ...bearer(ADMIN_TOKEN) } })],
  ])('is answered to %s that asks for it, the first time and the hundredth', async (_way, ask) => {
    for (let time = 1; time <= 100; time++) expect((await ask()).body).toMatchObject({ extensions: COST });
  });

  it('is answered with each event of a subscription that asks for it', async () => {
    const client = subscriber(test);
    const query = 'subscription { quotationRecorded { id } }';
    const told = client.listen(query, {}, { cost: true });
    await events.until(1);

    await givenQuotations(test, [{ text: 'The ice is thin' }]);

    expect((await told.next()).value).toMatchObject({ extensions: { cost: { nodes: 1, allowed: 100_000 } } });
    await client.stop();
  });

  it('is answered with a refusal too', async () => {
    const { body, status } = await post(`${test.url}/graphql`, {
      ...ASKED,
      query:
        '{ quotations(first: 100) { nodes { article { quotations(first: 100) { nodes { article { quotations(first: 100) { nodes { id } } } } } } } } }',
    });

    expect(status).toBe(400);
    expect(body).toMatchObject({ extensions: { cost: { nodes: 1_030_301, allowed: 100_000 } } });
  });

  it.each([{}, { extensions: null }, { extensions: { cost: false } }, { extensions: { cost: 'yes' } }])(
    'is left out for %j',
    async (others) => {
      const { query, variables } = ASKED;

      const { body } = await post(`${test.url}/graphql`, { query, variables, ...others });

      expect(Object.keys(body)).toEqual(['data']);
    },
  );
});
