import { quotationsMatching } from '../../src/quotations/events/quotation-events';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given } from '../support/factories';
import { givenQuotation, givenQuotations } from '../support/factories';

const CLAIM = 'The lock is safe.';
const person = (name: string, country: string): object => ({ name, kind: 'PERSON', country });
const [ADA, BO, CY] = [person('Ada Moss', 'NO'), person('Bo Lind', 'SE'), person('Cy Falk', 'NO')];

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

// Three statements: Ada with Bo and Cy, Bo alone, Cy with Ada.
describe('what several said together', () => {
  let test: TestApp;
  let ids: Readonly<Record<'adaBoCy' | 'bo' | 'cyAda', string>>;
  let actors: Readonly<Record<string, string>>;
  beforeAll(async () => {
    test = await createTestApp();
    const seeds = [
      { speaker: ADA, jointSpeakers: [{ actor: BO }, { actor: CY }], saidOn: { earliest: '2024-01-03' } },
      { speaker: BO, saidOn: { earliest: '2024-01-02' } },
      { speaker: CY, jointSpeakers: [{ actor: ADA, country: 'DK' }], saidOn: { earliest: '2024-01-01' } },
    ];
    const stances = [
      { towards: { claim: CLAIM }, stance: 'SUPPORT' as const },
      { towards: { country: 'FI' }, stance: 'OPPOSE' as const },
    ];
    const made = await givenQuotations(
      test,
      seeds.map((seed) => ({ ...seed, stances }) as never),
    );
    const [adaBoCy, bo, cyAda] = made.map(({ id }: Given) => id) as [string, string, string];
    ids = { adaBoCy, bo, cyAda };
    const found = await ask<{ actors: { nodes: { id: string; name: string }[] } }>(
      '{ actors { nodes { id name } } }',
    );
    actors = Object.fromEntries(found.actors.nodes.map(({ id, name }) => [name.split(' ')[0]!, id]));
  });
  afterAll(() => test.stop());

  async function ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await test.send<T>(query, variables);
    expect(errors).toEqual([]);
    return data!;
  }
  const list = async (filter: object, rest: object = {}): Promise<Page> => {
    const query = `query ($filter: QuotationFilter, $first: Int, $after: String, $orderBy: QuotationOrder!, $search: String) {
      quotations(filter: $filter, first: $first, after: $after, orderBy: $orderBy, search: $search) {
        totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const variables = { filter, orderBy: 'SAID_ON_DESC', first: 20, ...rest };
    return (await ask<{ quotations: Page }>(query, variables)).quotations;
  };
  const found = async (filter: object, rest: object = {}): Promise<string[]> => {
    const { nodes, totalCount } = await list(filter, rest);
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };

  it('is found by any of them, once', async () => {
    expect(await found({ speakerId: [actors['Bo']] })).toEqual([ids.adaBoCy, ids.bo]);
    expect(await found({ speakerId: Object.values(actors) })).toEqual([ids.adaBoCy, ids.bo, ids.cyAda]);
  });

  it('is found by the country of any of them, once', async () => {
    expect(await found({ country: ['SE'] })).toEqual([ids.adaBoCy, ids.bo]);
    expect(await found({ country: ['DK'] })).toEqual([ids.cyAda]);
    expect(await found({ country: ['DK', 'SE', 'NO'] })).toEqual([ids.adaBoCy, ids.bo, ids.cyAda]);
  });

  it('is found by the name of any of them', async () => {
    expect(await found({ speakerName: 'lind' })).toEqual([ids.adaBoCy, ids.bo]);
    expect(await found({ speakerName: 'a' })).toEqual([ids.adaBoCy, ids.cyAda]);
  });

  it('is found where one of them meets all that is asked, not where two meet a part each', async () => {
    expect(await found({ speakerId: [actors['Ada']], country: ['DK'] })).toEqual([ids.cyAda]);
    expect(await found({ speakerId: [actors['Bo']], country: ['NO'] })).toEqual([]);
  });

  it.each([
    ['SAID_ON_ASC', ['cyAda', 'adaBoCy']],
    ['PUBLISHED_ON_DESC', ['cyAda', 'adaBoCy']],
    ['CREATED_AT_DESC', ['cyAda', 'adaBoCy']],
    ['UPDATED_AT_ASC', ['adaBoCy', 'cyAda']],
  ] as const)('comes in its place in the order %s', async (orderBy, names) => {
    const all = await found({ speakerId: [actors['Ada']] }, { orderBy });

    expect([...all].sort()).toEqual(names.map((name) => ids[name]).sort());
    const everything = await found({}, { orderBy });
    expect(all).toEqual(everything.filter((id) => all.includes(id)));
  });

  it('is found among words and days too', async () => {
    await givenQuotation(test, {
      text: 'Lanterns on the pier',
      speaker: BO,
      jointSpeakers: [{ actor: CY }],
    });

    expect(await found({ speakerId: [actors['Cy']] }, { search: 'lanterns' })).toHaveLength(1);
    expect(await found({ speakerId: [actors['Ada']], saidOn: { to: '2024-01-02' } })).toEqual([ids.cyAda]);
    expect(await found({ country: ['SE'], saidOn: { from: '2024-01-03' } })).toEqual([ids.adaBoCy]);
  });

  it('is walked page by page without a gap or a repetition', async () => {
    const filter = { country: ['NO', 'SE'], claimId: undefined, saidOn: { from: '2024-01-01' } };
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page++) {
      const { nodes, pageInfo }: Page = await list(filter, { first: 1, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }

    expect(seen).toEqual([ids.adaBoCy, ids.bo, ids.cyAda]);
  });

  it('stands under each of its actors and countries, and each counts it once', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Actor { quotations(filter: { saidOn: { from: "2024-01-01" } }) { totalCount nodes { id } } } } }`;
    const { node } = await ask<{ node: { quotations: Page } }>(query, { id: actors['Bo'] });
    expect(node.quotations.nodes.map(({ id }) => id)).toEqual([ids.adaBoCy, ids.bo]);

    const { countries } = await ask<{
      countries: { code: string; quotationCount: number; quotations: Page }[];
    }>('{ countries { code quotationCount quotations { totalCount nodes { id } } } }');
    expect(countries.map(({ code }) => code)).toEqual(['DK', 'NO', 'SE']);
    for (const { quotationCount, quotations } of countries) {
      expect(quotations.totalCount).toBe(quotationCount);
      expect(quotations.nodes).toHaveLength(quotationCount);
    }
  });

  it('counts for each of its speakers and countries', async () => {
    const { quotations } = await ask<{
      quotations: {
        facets: {
          speakers: { actor: { name: string }; count: number }[];
          countries: { country: { code: string }; count: number }[];
        };
      };
    }>(`{ quotations(filter: { saidOn: { from: "2024-01-01" } }) { facets {
      speakers { actor { name } count } countries { country { code } count } } } }`);

    const counts = (all: readonly (readonly [string, number])[]): object => Object.fromEntries(all);
    const { speakers, countries } = quotations.facets;
    expect(counts(speakers.map(({ actor, count }) => [actor.name, count]))).toEqual({
      'Ada Moss': 2,
      'Bo Lind': 2,
      'Cy Falk': 2,
    });
    expect(counts(countries.map(({ country, count }) => [country.code, count]))).toEqual({
      NO: 2,
      SE: 2,
      DK: 1,
    });
  });

  it('brings its claims to each of them', async () => {
    const { claims } = await ask<{
      claims: {
        nodes: {
          actors: { actor: { name: string }; count: number; supportCount: number }[];
          countries: { country: { code: string }; count: number }[];
        }[];
        facets: { countries: { country: { code: string }; count: number }[] };
      };
    }>(`{ claims(filter: { country: ["DK"] }) { facets { countries { country { code } count } } nodes {
      actors { actor { name } count supportCount } countries { country { code } count } } } }`);

    const [claim, ...others] = claims.nodes;
    expect(others).toEqual([]);
    expect(
      claim?.actors.map(({ actor, count, supportCount }) => [actor.name, count, supportCount]).sort(),
    ).toEqual([
      ['Ada Moss', 2, 2],
      ['Bo Lind', 2, 2],
      ['Cy Falk', 2, 2],
    ]);
    expect(claim?.countries.map(({ country, count }) => [country.code, count]).sort()).toEqual([
      ['DK', 1],
      ['NO', 2],
      ['SE', 2],
    ]);
    expect(claims.facets.countries.map(({ country, count }) => [country.code, count])).toEqual([
      ['DK', 1],
      ['NO', 1],
      ['SE', 1],
    ]);
  });

  it('is in the stance history of each of them', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Actor {
      stanceHistory(towards: { country: "FI" }) { totalCount nodes { quotation { id } } } } } }`;
    const { node } = await ask<{
      node: { stanceHistory: { totalCount: number; nodes: { quotation: { id: string } }[] } };
    }>(query, { id: actors['Ada'] });

    expect(node.stanceHistory.nodes.map(({ quotation }) => quotation.id)).toEqual([ids.cyAda, ids.adaBoCy]);
    expect(node.stanceHistory.totalCount).toBe(2);
  });

  it('is announced to those who wait for any of them', async () => {
    const { reader } = test.app.database;
    const all = [ids.adaBoCy, ids.bo, ids.cyAda];

    expect(await quotationsMatching(reader, all, { country: ['DK'] })).toEqual([ids.cyAda]);
    expect(await quotationsMatching(reader, all, { speakerId: [actors['Bo']!] })).toEqual([
      ids.adaBoCy,
      ids.bo,
    ]);
  });
});
