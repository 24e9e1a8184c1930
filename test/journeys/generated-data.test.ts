import { Newsroom } from '../../bench/generator/newsroom';
import { Random } from '../../bench/generator/random';
import { inventWorld, sizeOf } from '../../bench/generator/world';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const IMPORT = `mutation ($rows: [QuotationRowInput!]!) {
  importQuotations(input: { rows: $rows }) { rows { status userErrors { message path } } userErrors { message } }
}`;
const CLAIMS = `mutation ($rows: [ClaimRowInput!]!) {
  importClaims(input: { rows: $rows }) { rows { status userErrors { message path } } userErrors { message } }
}`;

interface Results {
  readonly rows: readonly { readonly status: string; readonly userErrors: readonly object[] }[];
}

describe('Generated data', () => {
  let test: TestApp;
  const random = new Random(5);
  const world = inventWorld(random, sizeOf(400));
  const newsroom = new Newsroom(random, world);
  const rows = Array.from({ length: 130 }, () => newsroom.next()).flatMap(({ article, quotations }) =>
    quotations.map((quotation) => ({ article, ...quotation })),
  );
  const statuses = async (query: string, given: readonly object[], field: string): Promise<Set<string>> => {
    const { data, errors } = await test.send<Record<string, Results>>(query, { rows: given });
    expect(errors).toEqual([]);
    const results = data![field]!.rows;
    expect(results.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(results).toHaveLength(given.length);
    return new Set(results.map(({ status }) => status));
  };

  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('is taken by the importer without a refusal, and a second time changes nothing', async () => {
    expect(await statuses(CLAIMS, world.claims, 'importClaims')).toEqual(new Set(['CREATED']));
    expect(await statuses(IMPORT, rows, 'importQuotations')).toEqual(new Set(['CREATED']));

    expect(await statuses(CLAIMS, world.claims, 'importClaims')).toEqual(new Set(['UNCHANGED']));
    expect(await statuses(IMPORT, rows, 'importQuotations')).toEqual(new Set(['UNCHANGED']));
  });

  it('invents no claim beside those of its world', async () => {
    const { data } = await test.send<{ claims: { totalCount: number } }>(`{ claims { totalCount } }`);
    expect(data!.claims.totalCount).toBe(world.claims.length);
  });
});
