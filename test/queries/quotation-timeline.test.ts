import type { QuotationTimelineQueryVariables } from '../generated/operations';
import { QuotationTimelineDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationSeed } from '../support/factories';
import { givenQuotations } from '../support/factories';

let test: TestApp;

const person = (name: string, country: string) => ({ name, kind: 'PERSON' as const, country });
const ADA = person('Ada Holm', 'NO');
const BO = person('Bo Ek', 'SE');
const ROADS = 'The new road is finished.';

function said(text: string, earliest: string, more: QuotationSeed = {}): QuotationSeed {
  return { text, speaker: ADA, saidOn: { earliest }, ...more };
}

const SEEDS: readonly QuotationSeed[] = [
  said('The road is open', '2024-01-05', { stances: [{ towards: { claim: ROADS }, stance: 'SUPPORT' }] }),
  said('It is closed', '2024-01-31', { stances: [{ towards: { claim: ROADS }, stance: 'OPPOSE' }] }),
  said('We drive on it', '2024-03-02', {
    speaker: BO,
    stances: [
      { towards: { claim: ROADS }, stance: 'SUPPORT' },
      { towards: { topic: 'roads' }, stance: 'NEUTRAL' },
    ],
  }),
  said('There are holes', '2024-03-01', { saidOn: { earliest: '2024-03-01', precision: 'MONTH' } }),
  said('From winter to spring', '2024-01-20', { saidOn: { earliest: '2024-01-20', latest: '2024-02-10' } }),
  { text: 'Who knows when', speaker: BO },
];

describe('timeline of a list of quotations', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(test, SEEDS);
  });
  afterAll(() => test.stop());

  it('has the empty buckets, and counts apart what no bucket holds for certain', async () => {
    const { timeline, totalCount } = await ask({ interval: 'MONTH' });

    expect(counts(timeline)).toEqual([
      ['2024-01-01', '2024-01-31', 2],
      ['2024-02-01', '2024-02-29', 0],
      ['2024-03-01', '2024-03-31', 2],
      [null, null, 2],
    ]);
    expect(timeline?.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  it('begins and ends on the days that are asked for', async () => {
    const { timeline } = await ask({ interval: 'MONTH', from: '2024-01-15', to: '2024-04-02' });

    expect(counts(timeline)).toEqual([
      ['2024-01-15', '2024-01-31', 1],
      ['2024-02-01', '2024-02-29', 0],
      ['2024-03-01', '2024-03-31', 2],
      ['2024-04-01', '2024-04-02', 0],
      [null, null, 1],
    ]);
  });

  it('says nothing of undated quotations where there are none', async () => {
    const { timeline } = await ask({
      interval: 'WEEK',
      filter: { speakerName: 'bo ek', hasSpeaker: true },
      to: '2024-03-03',
    });

    expect(counts(timeline)).toEqual([['2024-02-26', '2024-03-03', 1]]);
  });

  it('is empty for an empty list, but for the days that are asked for', async () => {
    const filter = { ids: [] };

    expect((await ask({ interval: 'DAY', filter })).timeline).toEqual([]);
    expect((await ask({ interval: 'DAY', filter, from: '2024-01-01' })).timeline).toEqual([]);
    expect(
      counts((await ask({ interval: 'YEAR', filter, from: '2023-02-01', to: '2024-01-01' })).timeline),
    ).toEqual([
      ['2023-02-01', '2023-12-31', 0],
      ['2024-01-01', '2024-01-01', 0],
    ]);
  });

  it.each([
    ['STANCE', {}, { SUPPORT: 2, NEUTRAL: 1, OPPOSE: 1 }],
    ['STANCE', { towards: [{ topic: 'roads' }] }, { NEUTRAL: 1 }],
    ['ACT', {}, { ASSERT: 5 }],
    ['COUNTRY', {}, { NO: 4, SE: 1 }],
  ] as const)('divides its buckets by %s with the filter %j', async (by, filter, expected) => {
    const { timeline } = await ask({ interval: 'YEAR', by, filter });

    const parts = timeline?.[0]?.parts ?? [];
    expect(Object.fromEntries(parts.map(({ value, count }) => [value, count]))).toEqual(expected);
    expect(parts.map(({ stance, act, country }) => stance ?? act ?? country?.code)).toEqual(
      parts.map(({ value }) => value),
    );
  });

  it.each([
    ['actors', 'name', (name: string) => `speakerName: "${name}"`],
    ['claims', 'id', (id: string) => `towards: { claimId: "${id}" }`],
    ['countries', 'code', (code: string) => `country: ["${code}"]`],
  ])(
    'of the quotations of each of several %s counts as the list with that filter does',
    async (field, key, filter) => {
      const timeline = 'timeline(interval: WEEK, by: STANCE) { from to count isExact parts { value count } }';
      const parents = field === 'countries' ? '' : 'nodes';
      const nested = `{ ${field} ${parents && '{ nodes'} { ${key} quotations(first: 1) { ${timeline} } } ${parents && '}'} }`;

      const { data } = await test.send<Record<string, Parent[] | { nodes: Parent[] }>>(nested);

      const found = data?.[field] ?? [];
      const all = Array.isArray(found) ? found : found.nodes;
      expect(all.length).toBeGreaterThan(0);
      for (const parent of all) {
        const alone = await test.send<{ quotations: object }>(
          `{ quotations(filter: { ${filter(String(parent[key]))} }) { ${timeline} } }`,
        );
        expect(alone.data?.quotations).toEqual(parent.quotations);
      }
    },
  );

  it('refuses days that make more than a thousand buckets, and a range that ends before it begins', async () => {
    const refusal = async (args: string) => {
      const { data, errors } = await test.send<{ quotations: object }>(
        `{ quotations(first: 1) { nodes { text } timeline(${args}) { count } } }`,
      );
      expect(data?.quotations).toMatchObject({ nodes: [{}], timeline: null });
      return errors;
    };

    expect(await refusal('interval: DAY, from: "2020-01-01", to: "2023-01-01"')).toMatchObject([
      {
        message: expect.stringMatching(/more than 1000 buckets of a DAY\. Use a longer interval/),
        extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_MANY', path: ['interval'] },
      },
    ]);
    expect(await refusal('interval: DAY, from: "2020-01-02", to: "2020-01-01"')).toMatchObject([
      { message: expect.stringContaining('Swap from and to'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('names the problem beside the page when the quotations themselves are too far apart', async () => {
    await givenQuotations(test, [said('Long ago', '1990-05-01', { language: 'se' })]);

    const { timeline, countingProblem, totalCount } = await ask({ interval: 'DAY' });

    expect([timeline, totalCount]).toEqual([null, SEEDS.length + 1]);
    expect(countingProblem).toEqual({
      code: 'TOO_MANY_BUCKETS',
      message: expect.stringMatching(/From 1990-05-01 to 2024-03-02.*Use a longer interval/),
    });
  });
});

describe('where four items are counted', () => {
  beforeAll(async () => {
    test = await createTestApp({ environment: { ONRECORD_MAX_COUNTED: '4' } });
    await givenQuotations(test, [
      ...['2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01', '2024-03-02'].map((day) => said(day, day)),
      { text: 'Who knows when', speaker: BO },
    ]);
  });
  afterAll(() => test.stop());

  it('a timeline counts the latest four, and says which buckets may hold more', async () => {
    const { timeline, totalCount } = await ask({ interval: 'MONTH', by: 'ACT' });

    expect(
      timeline?.map(({ from, count, isExact, parts }) => [from, count, isExact, parts[0]?.count ?? 0]),
    ).toEqual([
      ['2024-01-01', 1, false, 1],
      ['2024-02-01', 1, true, 1],
      ['2024-03-01', 2, true, 2],
      [null, 0, false, 0],
    ]);
    expect(totalCount).toBe(4);
  });

  it.each([
    ['2024-01-02', 4],
    ['2024-02-01', 3],
  ])('is whole for the days from %s', async (from, total) => {
    const { timeline } = await ask({ interval: 'DAY', from });

    expect(timeline?.every(({ isExact }) => isExact)).toBe(true);
    expect(timeline?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });
});

interface Parent {
  readonly [key: string]: unknown;
  readonly quotations: object;
}

type Timeline = Awaited<ReturnType<typeof ask>>['timeline'];

async function ask(variables: QuotationTimelineQueryVariables) {
  return (await test.run(QuotationTimelineDocument, variables)).quotations;
}

function counts(timeline: Timeline) {
  return timeline?.map(({ from, to, count }) => [from, to, count]);
}
