import type { OperationResult } from '@urql/core';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { givenClaim } from '../support/factories';
import { graphcacheOptions } from './graphcache';

interface Page {
  readonly quotations: {
    readonly nodes: readonly { readonly id: string; readonly text: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

const PAGE = gql<Page, { after?: string; filter?: object }>`
  query Page($after: String, $filter: QuotationFilter) {
    quotations(first: 3, after: $after, filter: $filter) {
      nodes {
        id
        text
        saidOn {
          latest
        }
        speakerCountry {
          id
          name
        }
        stances {
          id
          target {
            __typename
            ... on Topic {
              name
            }
            ... on Node {
              id
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

describe('urql with Graphcache', () => {
  const environment = process.env.NODE_ENV;
  let test: TestApp;
  let warnings: string[];
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
    // Graphcache warns only then.
    process.env.NODE_ENV = 'development';
  });
  afterAll(async () => {
    process.env.NODE_ENV = environment;
    await test.stop();
  });
  beforeEach(() => {
    warnings = [];
  });

  const newClient = (): Client =>
    new Client({
      url: `${test.url}/graphql`,
      preferGetMethod: false,
      fetchOptions: { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } },
      exchanges: [
        cacheExchange({
          ...graphcacheOptions,
          // Without introspection, it also warns of the fragments that do not apply to a target.
          logger: (level, message) =>
            void (level !== 'debug' && !message.startsWith('Invalid undefined') && warnings.push(message)),
        }),
        fetchExchange,
      ],
    });
  const nodesOf = ({ data }: OperationResult<Page>): readonly string[] =>
    data!.quotations.nodes.map(({ text }) => text);

  it('appends the next page of nodes, and keeps no part without its record', async () => {
    const { data } = await test.send<Page>('{ quotations(first: 6) { nodes { text } } }');
    const client = newClient();

    const first = await client.query(PAGE, {});
    const both = await client.query(PAGE, { after: first.data!.quotations.pageInfo.endCursor });

    expect(nodesOf(both)).toEqual(data!.quotations.nodes.map(({ text }) => text));
    expect(warnings).toEqual([]);
  });

  it('keeps the pages of two filters apart', async () => {
    const client = newClient();
    const of = async (country: string): Promise<readonly string[]> =>
      nodesOf(await client.query(PAGE, { filter: { country: [country] } }));

    const [spain, portugal] = [await of('ES'), await of('PT')];

    expect(await of('ES')).toEqual(spain);
    expect(portugal).not.toEqual(spain);
  });

  it('shows a change in what it has read, and why another was refused', async () => {
    const { id } = await givenClaim(test, 'The weir leaks.');
    const client = newClient();
    const claim = gql`
      query ClaimById($id: ID!) {
        claim(id: $id) {
          id
          text
        }
      }
    `;
    const update = gql`
      mutation Update($id: ID!, $text: String!) {
        updateClaim(input: { id: $id, text: $text, expectedRevision: 1 }) {
          claim {
            id
            text
          }
          userErrors {
            code
            path
            current {
              id
            }
          }
        }
      }
    `;
    await client.query(claim, { id });

    await client.mutation(update, { id, text: 'The weir leaks badly.' });
    const refused = await client.mutation(update, { id, text: 'The weir is dry.' });

    expect(client.readQuery(claim, { id })?.data).toMatchObject({
      claim: { id, text: 'The weir leaks badly.' },
    });
    expect(refused.data).toMatchObject({
      updateClaim: { claim: null, userErrors: [{ code: 'STALE_REVISION', current: { id } }] },
    });
    expect(warnings).toEqual([]);
  });

  it('fetches a record again by its id alone', async () => {
    const { id, text } = await givenClaim(test, 'The bridge is closed.');
    const again = gql`
      query Again($id: ID!) {
        node(id: $id) {
          __typename
          id
          ... on Claim {
            text
          }
        }
      }
    `;

    const { data } = await newClient().query(again, { id }, { requestPolicy: 'network-only' });

    expect(data).toMatchObject({ node: { __typename: 'Claim', id, text } });
  });
});
