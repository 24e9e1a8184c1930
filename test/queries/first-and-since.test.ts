import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationSeed } from '../support/factories';
import { givenClaim, givenQuotations } from '../support/factories';

type Verdict = 'TRUE' | 'FALSE';
type Stance = 'SUPPORT' | 'OPPOSE';
interface Followed {
  readonly first: { readonly text: string } | null;
  readonly denied: { readonly text: string } | null;
  readonly repetitionsSinceReview: object | null;
}

const QUERY = `query ($id: ID!) { claim(id: $id) {
  first: firstQuotation { text speaker { name } }
  denied: firstQuotation(stance: [OPPOSE]) { text }
  repetitionsSinceReview { count uncertainCount since verdict review { url } }
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

  it('counts since the first of the reviews that agree with the newest', async () => {
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

async function aClaim(...reviews: [Verdict, string | null][]): Promise<{ claim: string; id: string }> {
  const claim = `Lock number ${++made} leaks.`;
  const { id } = await givenClaim(test, claim, {
    reviews: reviews.map(([verdict, publishedOn]) => ({
      url: `https://check.example/${made}/${publishedOn}`,
      publisher: { domain: 'check.example' },
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
