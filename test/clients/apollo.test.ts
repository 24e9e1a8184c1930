import { parse } from 'graphql';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { WatchedEvents, socketAddress } from '../support/subscriber';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { givenClaim, givenQuotation } from '../support/factories';
import { cacheConfig } from './apollo-cache';
import { readPages } from './read-pages';
import { idsOfTwoRecords } from './whole-store';

const EDGES = gql`
  query Edges($first: Int = 3, $after: String, $filter: QuotationFilter) {
    quotations(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          id
          text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const NODES = gql`
  query Nodes($first: Int = 3, $after: String, $filter: QuotationFilter) {
    quotations(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        text
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const storeOf = (client: ApolloClient): object => client.cache.extract() as object;

interface Item {
  readonly id: string;
  readonly text: string;
}
interface Answer {
  readonly quotations: {
    readonly edges?: readonly { readonly node: Item }[];
    readonly nodes?: readonly Item[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('Apollo Client', () => {
  const events = new WatchedEvents();
  let test: TestApp;
  let firstTexts: readonly string[];
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true, events });
    const { data } = await test.send<Answer>('{ quotations(first: 9) { nodes { id text } } }');
    firstTexts = data!.quotations.nodes!.map(({ text }) => text);
  });
  afterAll(() => test.stop());

  const clientWith = (cache: InMemoryCache): ApolloClient =>
    new ApolloClient({
      cache,
      link: new HttpLink({ uri: `${test.url}/graphql`, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }),
    });

  /** The texts in the cache after the first page and two more. */
  async function afterThreePages(client: ApolloClient, query: typeof EDGES): Promise<readonly string[]> {
    const page = await readPages<Answer>(client, query, {}, 3);
    return (page.quotations.nodes ?? page.quotations.edges!.map(({ node }) => node)).map(({ text }) => text);
  }

  it.each([
    ['edges', EDGES],
    ['nodes', NODES],
  ])('appends the next page of %s', async (_name, query) => {
    const client = clientWith(new InMemoryCache(cacheConfig));

    expect(await afterThreePages(client, query)).toEqual(firstTexts);
    expect(idsOfTwoRecords(storeOf(client))).toEqual([]);
  });

  it('replaces the page of nodes, if it has the policy of edges alone', async () => {
    const fields = { quotations: relayStylePagination() };
    const client = clientWith(new InMemoryCache({ typePolicies: { Query: { fields } } }));

    expect(await afterThreePages(client, NODES)).toEqual(firstTexts.slice(6));
  });

  it('keeps the pages of two filters apart', async () => {
    const client = clientWith(new InMemoryCache(cacheConfig));
    const of = async (country: string): Promise<readonly string[]> => {
      const { data } = await client.query<Answer>({
        query: NODES,
        variables: { filter: { country: [country] } },
      });
      return data!.quotations.nodes!.map(({ id }) => id);
    };

    const [spain, portugal] = [await of('ES'), await of('PT')];

    expect(await of('ES')).toEqual(spain);
    expect(portugal).not.toEqual(spain);
  });

  it('shows a change in every list that has the record, and why another was refused', async () => {
    const { id, text } = await givenClaim(test, 'The locks are too small.');
    const client = clientWith(new InMemoryCache(cacheConfig));
    const query = gql`
      query Claims($ids: [ID!]) {
        claims(filter: { ids: $ids }) {
          nodes {
            id
            text
            revision
          }
        }
      }
    `;
    const change = (words: string) =>
      client.mutate<{ updateClaim: object }>({
        mutation: gql`
          mutation Update($id: ID!, $text: String!) {
            updateClaim(input: { id: $id, text: $text, expectedRevision: 1 }) {
              claim {
                id
                text
                revision
              }
              userErrors {
                code
                current {
                  id
                  ... on Claim {
                    text
                    revision
                  }
                }
              }
            }
          }
        `,
        variables: { id, text: words },
      });
    const before = await client.query({ query, variables: { ids: [id] } });

    await change('The locks are much too small.');
    const refused = await change('The locks are small.');

    expect(before.data).toMatchObject({ claims: { nodes: [{ text, revision: 1 }] } });
    expect(client.readQuery({ query, variables: { ids: [id] } })).toMatchObject({
      claims: { nodes: [{ text: 'The locks are much too small.', revision: 2 }] },
    });
    expect(refused.data?.updateClaim).toMatchObject({
      claim: null,
      userErrors: [{ code: 'STALE_REVISION', current: { id, revision: 2 } }],
    });
    expect(idsOfTwoRecords(storeOf(client))).toEqual([]);
  });

  it('fetches each record again by its id alone, a country too', async () => {
    const client = clientWith(new InMemoryCache(cacheConfig));
    const { data } = await client.query<{ quotations: { nodes: [Record<string, Item>] } }>({
      query: gql`
        {
          quotations(first: 1, filter: { country: ["PT"] }) {
            nodes {
              id
              text
              speaker {
                id
              }
              speakerCountry {
                id
                name
              }
              article {
                id
              }
            }
          }
        }
      `,
    });
    const { speaker, speakerCountry, article } = data!.quotations.nodes[0];
    const before = Object.keys(storeOf(client));

    for (const { id } of [speaker!, speakerCountry!, article!]) {
      const again = await client.query<{ node: Item }>({
        query: gql`
          query Again($id: ID!) {
            node(id: $id) {
              id
              ... on Country {
                name
              }
            }
          }
        `,
        variables: { id },
        fetchPolicy: 'network-only',
      });
      expect(again.data?.node).toMatchObject({ id });
    }

    expect(Object.keys(storeOf(client))).toEqual(before);
  });

  it('adds the fields of a part that two queries ask for differently', async () => {
    const client = clientWith(new InMemoryCache(cacheConfig));
    const query = (field: string) => parse(`{ quotations(first: 1) { nodes { id saidOn { ${field} } } } }`);

    for (const field of ['earliest', 'latest']) await client.query({ query: query(field) });

    for (const field of ['earliest', 'latest']) {
      expect(client.readQuery({ query: query(field) })).not.toBeNull();
    }
  });

  it('is notified over a WebSocket', async () => {
    const socket = createClient({ url: socketAddress(test), webSocketImpl: WebSocket, retryAttempts: 0 });
    const client = new ApolloClient({
      cache: new InMemoryCache(cacheConfig),
      link: ApolloLink.from([new GraphQLWsLink(socket)]),
    });
    const recorded = new Promise<unknown>((resolve, reject) => {
      client
        .subscribe({
          query: gql`
            subscription {
              quotationRecorded {
                id
                text
              }
            }
          `,
        })
        .subscribe({ next: ({ data }) => resolve(data), error: reject });
    });

    await events.until(1);
    const { id, text } = await givenQuotation(test, { text: 'The gauge is stuck' });

    expect(await recorded).toMatchObject({ quotationRecorded: { id, text } });
    expect(storeOf(client)).toMatchObject({ [`Quotation:${id}`]: { id, text } });
    client.stop();
    await socket.dispose();
  });
});
