import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

interface Counted {
  readonly totalCount: number | null;
  readonly totalCountIsExact: boolean | null;
  readonly facets?: { readonly stances: readonly object[] } | null;
  readonly countingProblem: { readonly code: string; readonly message: string } | null;
  readonly nodes: readonly { readonly id: string }[];
}

const PROBLEM = 'countingProblem { code message }';
const COUNTED = `${PROBLEM} totalCount totalCountIsExact nodes { id }`;
const FACETED = `${COUNTED} facets { stances { count } }`;

let test: TestApp;

describe('where a request may count three times', () => {
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true, environment: { ONRECORD_MAX_COUNTS: '3' } });
  });
  afterAll(() => test.stop());

  it('a list that is counted has no problem', async () => {
    const { data } = await test.send<{ quotations: Counted }>(`{ quotations(first: 2) { ${FACETED} } }`);

    expect(data?.quotations.countingProblem).toBeNull();
    expect(data?.quotations.totalCount).toBeGreaterThan(0);
    expect(data?.quotations.facets?.stances).not.toEqual([]);
  });

  it('keeps the items of lists beyond, and names the reason and the remedy', async () => {
    const { data, errors, status } = await test.send<Record<string, Counted>>(
      `{ quotations(first: 2) { ${FACETED} } claims(first: 2) { ${FACETED} } }`,
    );

    expect([status, errors]).toEqual([200, []]);
    const lists = Object.values(data ?? {});
    expect(lists.map(({ nodes, totalCount }) => [nodes.length, typeof totalCount])).toEqual([
      [2, 'number'],
      [2, 'number'],
    ]);
    const [left, ...others] = lists.filter(({ facets }) => facets === null);
    expect(others).toEqual([]);
    expect(left?.countingProblem).toEqual({
      code: 'TOO_MANY_COUNTS',
      message: expect.stringMatching(/more than 3 lists.*Ask for fewer lists at once/),
    });
  });

  it('counts each list under a parent once, however often its count is asked for', async () => {
    const { data } = await test.send<{ actors: { nodes: { quotations: Counted }[] } }>(
      `{ actors(first: 5) { nodes { quotations(first: 1) { again: totalCount ${COUNTED} } } } }`,
    );

    const lists = data?.actors.nodes.map(({ quotations }) => quotations) ?? [];
    expect(lists.map(({ countingProblem }) => countingProblem?.code ?? null)).toEqual([
      ...[null, null, null],
      ...['TOO_MANY_COUNTS', 'TOO_MANY_COUNTS'],
    ]);
    expect(lists.map(({ totalCount }) => totalCount === null)).toEqual([false, false, false, true, true]);
    expect(lists.map(({ nodes }) => nodes.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('keeps no answer in which a count is missing', async () => {
    const query = `{ actors(first: 5) { nodes { quotations(first: 1) { totalCount } } } }`;
    const url = `${test.url}/graphql?${new URLSearchParams({ query }).toString()}`;

    const { headers, status } = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });

    expect([status, headers.get('etag')]).toEqual([200, null]);
  });

  it('says nothing about counts that nobody asked for', async () => {
    const { data } = await test.send<{ actors: { nodes: { quotations: Counted }[] } }>(
      `{ actors(first: 5) { nodes { quotations(first: 1) { ${PROBLEM} nodes { id } } } } }`,
    );

    expect(data?.actors.nodes.map(({ quotations }) => quotations.countingProblem)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

// Of each kind of list a count, and facets of different kinds: a statement each, of which one may wait.
const LISTS = ['quotations', 'claims', 'actors', 'articles', 'outlets'];
const FACETS = ['countries', 'speakers', 'outlets', 'kinds', 'acts', 'reviewStatuses'];

describe('where the server counts for nobody else', () => {
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true, environment: { ONRECORD_MAX_WAITING_COUNTS: '1' } });
  });
  afterAll(() => test.stop());

  it('lists that it is too busy to count keep their items', async () => {
    const { data, errors, status } = await test.send<Record<string, Counted>>(
      `{ ${LISTS.map((list) => `${list}(first: 2) { ${COUNTED} }`).join(' ')}
        ${FACETS.map((facet) => `${facet}: quotations(first: 2) { ${PROBLEM} nodes { id } facets { ${facet} { count } } }`).join(' ')} }`.replace(
        'outlets: quotations',
        'printed: quotations',
      ),
    );

    expect([status, errors]).toEqual([200, []]);
    const lists = Object.values(data ?? {});
    expect(lists.map(({ nodes }) => nodes.length)).toEqual(lists.map(() => 2));
    const problems = lists.flatMap(({ countingProblem }) => countingProblem ?? []);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['SERVER_BUSY']));
    const left = lists.filter(({ countingProblem }) => countingProblem !== null);
    expect(left.map(({ totalCount, facets }) => totalCount ?? facets ?? null)).toEqual(left.map(() => null));
  });
});
