import type { ClaimReviewFilter, ClaimReviewOrder } from '../generated/operations';
import { FindClaimReviewsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaims } from '../support/factories';
import { done } from '../mutations/support/mutate';

type Case = readonly [finds: string, filter: ClaimReviewFilter, urls: readonly string[]];

const TIDE = 'https://tidecheck.example/1';
const PIER = 'https://tidecheck.example/2';
const FOG = 'https://nebel.example/3';
const ALL = [FOG, PIER, TIDE];
let test: TestApp;
let tideClaim: string;

// One entry for each field of the filter: a field without a case does not compile.
const CASES: Readonly<Record<keyof ClaimReviewFilter, readonly Case[]>> = {
  ids: [['only these', { ids: ['crv_unknown'] }, []]],
  claimId: [['none of a claim that does not exist', { claimId: ['clm_unknown'] }, []]],
  publisherDomain: [
    ['only those of these publishers', { publisherDomain: ['TideCheck.example'] }, [PIER, TIDE]],
  ],
  publisherCountry: [['only those of publishers of these countries', { publisherCountry: ['DE'] }, [FOG]]],
  verdict: [['only these verdicts', { verdict: ['FALSE', 'TRUE'] }, [FOG, TIDE]]],
  language: [['only these languages', { language: ['de'] }, [FOG]]],
  publishedOn: [
    ['those from a day on', { publishedOn: { from: '2024-02-01' } }, [FOG, PIER]],
    ['those until a day', { publishedOn: { to: '2024-01-31' } }, [TIDE]],
  ],
  isCorrected: [
    ['those that were corrected', { isCorrected: true }, [PIER]],
    ['those that were not', { isCorrected: false }, [FOG, TIDE]],
  ],
  updatedSince: [['none since the far future', { updatedSince: '2999-01-01T00:00:00Z' }, []]],
};

describe('claimReviews', () => {
  beforeAll(async () => {
    test = await createTestApp();
    const tide = { name: 'Tide Check', domain: 'tidecheck.example', country: 'NO' };
    const [first] = await givenClaims(test, [
      {
        text: 'The tide ran backwards.',
        reviews: [
          { url: TIDE, publisher: tide, verdict: 'FALSE', publishedOn: '2024-01-10', language: 'en' },
        ],
      },
      {
        text: 'The pier was sold.',
        reviews: [
          { url: PIER, publisher: tide, verdict: 'MIXED', publishedOn: '2024-02-10', language: 'en' },
        ],
      },
      {
        text: 'Fog is smoke.',
        reviews: [
          {
            url: FOG,
            publisher: { name: 'Nebel Prüfung', domain: 'nebel.example', country: 'DE' },
            verdict: 'TRUE',
            publishedOn: '2024-03-10',
            language: 'de',
          },
        ],
      },
    ]);
    tideClaim = first!.id;
    const { id, revision } = (await found({})).find(({ url }) => url === PIER)!;
    await done(test, 'correctClaimReview', {
      id,
      expectedRevision: revision,
      note: 'The pier was leased.',
      verdict: 'MISLEADING',
    });
  });
  afterAll(() => test.stop());

  it('come latest published first, of whatever claims', async () => {
    expect(await urls({})).toEqual(ALL);
    expect(await urls({ orderBy: 'PUBLISHED_ON_ASC' })).toEqual([...ALL].reverse());
  });

  it.each<[ClaimReviewOrder, readonly string[]]>([
    ['CREATED_AT_ASC', [TIDE, PIER, FOG]],
    ['CREATED_AT_DESC', [FOG, PIER, TIDE]],
  ])('come in the order %s', async (orderBy, expected) => {
    expect(await urls({ orderBy })).toEqual(expected);
  });

  it('show the latest change first or last', async () => {
    expect((await urls({ orderBy: 'UPDATED_AT_DESC' }))[0]).toBe(PIER);
    expect((await urls({ orderBy: 'UPDATED_AT_ASC' })).at(-1)).toBe(PIER);
  });

  describe.each(Object.entries(CASES))('filtered by %s', (_field, cases) => {
    it.each(cases)('are %s', async (_finds, filter, expected) => {
      expect(await urls({ filter })).toEqual(expected);
    });
  });

  it('are found by their claim and by their own id', async () => {
    const [review] = await found({ filter: { claimId: [tideClaim] } });

    expect(review).toMatchObject({ url: TIDE, claim: { id: tideClaim }, publisher: { name: 'Tide Check' } });
    expect(await urls({ filter: { ids: [review!.id] } })).toEqual([TIDE]);
    expect(
      (await test.send<{ claimReview: object }>(`{ claimReview(id: "${review!.id}") { url } }`)).data,
    ).toEqual({ claimReview: { url: TIDE } });
  });

  it('refuse a range that ends before it begins', async () => {
    const { errors } = await test.send(
      '{ claimReviews(filter: { publishedOn: { from: "2024-02-01", to: "2024-01-01" } }) { nodes { id } } }',
    );

    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('Swap from and to'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

interface Asked {
  readonly filter?: ClaimReviewFilter;
  readonly orderBy?: ClaimReviewOrder;
}

async function found(asked: Asked) {
  const { claimReviews } = await test.run(FindClaimReviewsDocument, asked);
  expect(claimReviews.totalCount).toBe(claimReviews.nodes.length);
  return claimReviews.nodes;
}

async function urls(asked: Asked): Promise<string[]> {
  return (await found(asked)).map(({ url }) => url);
}
