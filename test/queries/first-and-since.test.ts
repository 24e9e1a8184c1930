import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationSeed } from '../support/factories';
import { givenClaim, givenQuotations } from '../support/factories';

type Verdict = 'TRUE' | 'FALSE' | 'MIXED';
type Stance = 'SUPPORT' | 'OPPOSE';
interface Followed {
  readonly first: { readonly text: string } | null;
  readonly denied: { readonly text: string } | null;
  readonly repetitionsSinceReview: object | null;
  readonly verdictSummary: object | null;
}

const QUERY = `query ($id: ID!) { claim(id: $id) {
  first: firstQuotation { text speaker { name } }
  denied: firstQuotation(stance: [OPPOSE]) { text }
  repetitionsSinceReview { count uncertainCount since verdict review { url } }
  verdictSummary { verdict }
} }`;

let test: TestApp;
let made = 0;

describe('following a claim', () => {
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('finds who spoke of it first, and who denied it first', async () => {
    const { claim, id } = await aClaim();
    await givenQuotations(test, [
      said(claim, 'Somebody, some day'),
      said(claim, 'I say no', '2024-01-03', 'OPPOSE'),
      said(claim, 'I say yes', '2024-01-02'),
      said(claim, 'Yes, yes', '2024-01-05'),
    ]);

    expect(await follow(id)).toMatchObject({
      first: { text: 'I say yes' },
      denied: { text: 'I say no' },
    });
  });

  it('takes a roughly known day for the last it can have been', async () => {
    const { claim, id } = await aClaim();
    await givenQuotations(test, [
      { ...said(claim, 'In January'), saidOn: { earliest: '2024-01-01', precision: 'MONTH' } },
      said(claim, 'On the tenth', '2024-01-10'),
    ]);

    expect((await follow(id)).first?.text).toBe('On the tenth');
  });

  it('leaves out whom a person rejected, and has none when no day is known', async () => {
    const { claim, id } = await aClaim();
    const rejected = { towards: { claim }, stance: 'SUPPORT', status: 'REJECTED' } as const;
    await givenQuotations(test, [
      { text: 'Not about it', saidOn: { earliest: '2024-01-01' }, stances: [rejected] },
      said(claim, 'Some day'),
    ]);

    expect((await follow(id)).first).toBeNull();
  });

  it('counts what was asserted on later days than the review’s, and apart what may have been', async () => {
    const { claim, id } = await aClaim(['FALSE', '2024-02-10']);
    await givenQuotations(test, [
      said(claim, 'Before', '2024-02-09'),
      said(claim, 'On the day', '2024-02-10'),
      said(claim, 'After', '2024-02-11'),
      said(claim, 'Long after', '2025-01-01'),
      said(claim, 'After, but no', '2024-02-12', 'OPPOSE'),
      { ...said(claim, 'In February'), saidOn: { earliest: '2024-02-01', precision: 'MONTH' } },
      said(claim, 'Some day'),
    ]);

    expect((await follow(id)).repetitionsSinceReview).toMatchObject({
      count: 2,
      uncertainCount: 1,
      since: '2024-02-10',
      verdict: 'FALSE',
    });
  });

  it.each<[Verdict, string, ReviewSeed[]]>([
    [
      'FALSE',
      '2024-05-01',
      [
        ['FALSE', '2024-05-01', 'one'],
        ['FALSE', '2024-05-09', 'two'],
      ],
    ],
    [
      'FALSE',
      '2024-05-01',
      [
        ['FALSE', '2024-05-01', 'one'],
        ['FALSE', '2024-05-02', 'two'],
        ['TRUE', '2024-05-09', 'three'],
      ],
    ],
    [
      'FALSE',
      '2024-05-05',
      [
        ['TRUE', '2024-05-01', 'one'],
        ['FALSE', '2024-05-05', 'two'],
        ['FALSE', '2024-05-09', 'three'],
      ],
    ],
    [
      'MIXED',
      '2024-05-05',
      [
        ['FALSE', '2024-05-01', 'one'],
        ['TRUE', '2024-05-05', 'two'],
      ],
    ],
    [
      'FALSE',
      '2024-05-09',
      [
        ['TRUE', '2024-05-01', 'one'],
        ['FALSE', null, 'two'],
        ['FALSE', '2024-05-09', 'three'],
      ],
    ],
  ])('counts since the claim was first rated as it is: %s since %s', async (verdict, since, reviews) => {
    const { id } = await aClaim(...reviews);

    const { repetitionsSinceReview, verdictSummary } = await follow(id);

    expect(repetitionsSinceReview).toMatchObject({ verdict, since });
    expect(verdictSummary).toEqual({ verdict });
  });

  it('counts since a publisher came back to what it says', async () => {
    const { claim, id } = await aClaim(
      ['FALSE', '2024-01-01'],
      ['TRUE', '2024-02-01'],
      ['FALSE', '2024-03-01'],
      ['FALSE', '2024-04-01'],
    );
    await givenQuotations(test, [said(claim, 'One', '2024-02-15'), said(claim, 'Two', '2024-03-15')]);

    expect((await follow(id)).repetitionsSinceReview).toMatchObject({
      count: 1,
      since: '2024-03-01',
      review: { url: expect.stringContaining('/2024-03-01') as string },
    });
  });

  it('counts nothing without a review whose day is known', async () => {
    const { claim, id } = await aClaim(['FALSE', null]);
    await givenQuotations(test, [said(claim, 'One', '2024-02-15')]);

    expect((await follow(id)).repetitionsSinceReview).toBeNull();
  });
});

type ReviewSeed = [verdict: Verdict, day: string | null, publisher?: string];

async function aClaim(...reviews: ReviewSeed[]): Promise<{ claim: string; id: string }> {
  const claim = `Lock number ${++made} leaks.`;
  const { id } = await givenClaim(test, claim, {
    reviews: reviews.map(([verdict, publishedOn, publisher = 'check']) => ({
      url: `https://${publisher}.example/${made}/${publishedOn}`,
      publisher: { domain: `${publisher}.example` },
      verdict,
      publishedOn,
    })),
  });
  return { claim, id };
}

async function follow(id: string): Promise<Followed> {
  const { data, errors } = await test.send<{ claim: Followed }>(QUERY, { id });
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data.claim;
}

function said(claim: string, text: string, day?: string, stance: Stance = 'SUPPORT'): QuotationSeed {
  const saidOn = day === undefined ? {} : { saidOn: { earliest: day } };
  return { text, ...saidOn, stances: [{ towards: { claim }, stance }] };
}
