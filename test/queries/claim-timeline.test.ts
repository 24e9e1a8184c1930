import { ClaimTimelineDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationSeed } from '../support/factories';
import { givenClaim, givenQuotation, givenQuotations } from '../support/factories';

let test: TestApp;
// Each test has a claim of its own.
let claim: string;
let id: string;
let made = 0;

describe('Claim.timeline', () => {
  beforeAll(async () => {
    test = await createTestApp();
  });
  beforeEach(async () => {
    claim = `Canal ${++made} is to be closed.`;
    ({ id } = await givenClaim(test, claim));
  });
  afterAll(() => test.stop());

  it('tells wire copies from wordings: one statement in three papers is three quotations and one wording', async () => {
    await givenQuotations(test, [
      said('It will close', '2024-01-02', { domain: 'one.example' }),
      said('“It will close.”', '2024-01-02', { domain: 'two.example' }),
      said('IT WILL CLOSE', '2024-01-02', { domain: 'two.example' }),
    ]);

    const { buckets } = await timeline('DAY');

    expect(buckets).toMatchObject([
      { from: '2024-01-02', quotationCount: 3, wordingCount: 1, articleCount: 3, outletCount: 2 },
    ]);
  });

  it('has the empty buckets between the first and the last', async () => {
    await givenQuotations(test, [said('One', '2023-12-31'), said('Two', '2024-01-16')]);

    const { buckets } = await timeline('WEEK');

    expect(buckets.map(({ from, to, quotationCount }) => [from, to, quotationCount])).toEqual([
      ['2023-12-25', '2023-12-31', 1],
      ['2024-01-01', '2024-01-07', 0],
      ['2024-01-08', '2024-01-14', 0],
      ['2024-01-15', '2024-01-21', 1],
    ]);
  });

  it('counts apart what it cannot place without a guess, and places it in longer buckets', async () => {
    await givenQuotations(test, [
      { ...said('Some day in March'), saidOn: { earliest: '2024-03-01', precision: 'MONTH' } },
      { ...said('By April at the latest'), saidOn: { latest: '2024-04-01' } },
      said('Who knows when'),
    ]);

    const days = await timeline('DAY');
    const months = await timeline('MONTH');

    expect(days.buckets).toEqual([]);
    expect(days.undated.quotationCount).toBe(3);
    expect(months.buckets).toMatchObject([{ from: '2024-03-01', to: '2024-03-31', quotationCount: 1 }]);
    expect(months.undated.quotationCount).toBe(2);
    expect(months.total).toMatchObject({ quotationCount: 3, wordingCount: 3 });
  });

  it('says who stands where in each bucket', async () => {
    await givenQuotations(test, [
      { ...said('Yes', '2024-01-02'), speaker: { name: 'Ada', kind: 'PERSON', country: 'NO' } },
      { ...said('Yes!', '2024-01-03'), speaker: { name: 'Bo', kind: 'PERSON', country: 'NO' } },
      { ...said('No', '2024-01-04', {}, 'OPPOSE'), speaker: { name: 'Cy', kind: 'PERSON', country: 'SE' } },
    ]);

    const { buckets } = await timeline('YEAR');

    expect(buckets).toMatchObject([
      {
        stances: [
          { stance: 'SUPPORT', count: 2 },
          { stance: 'OPPOSE', count: 1 },
        ],
        countries: [
          { country: { code: 'NO' }, count: 2 },
          { country: { code: 'SE' }, count: 1 },
        ],
      },
    ]);
  });

  it('counts what the filter asks for; a stance means one towards the claim', async () => {
    const no = said('No', '2024-01-04', {}, 'OPPOSE');
    await givenQuotations(test, [
      said('Yes', '2024-01-02'),
      { ...no, stances: [...no.stances!, { towards: { topic: 'canals' }, stance: 'SUPPORT' }] },
    ]);

    const { total } = await timeline('DAY', { stance: ['SUPPORT'] });

    expect(total.quotationCount).toBe(1);
  });

  it('leaves out rejected codings and counts suggested ones', async () => {
    await givenQuotation(test, withStatus('No such thing', 'REJECTED'));
    await givenQuotation(test, withStatus('Perhaps', 'SUGGESTED'));

    const { buckets } = await timeline('DAY');

    expect(buckets).toMatchObject([{ quotationCount: 1 }]);
  });

  it('is empty for a claim of which nobody spoke', async () => {
    const { buckets, total } = await timeline('DAY');

    expect(buckets).toEqual([]);
    expect(total).toEqual({
      quotationCount: 0,
      wordingCount: 0,
      articleCount: 0,
      outletCount: 0,
      stances: [],
      countries: [],
    });
  });

  it('refuses more than a thousand buckets and says what to do', async () => {
    await givenQuotations(test, [said('One', '2020-01-01'), said('Two', '2024-01-01')]);

    const { errors } = await test.send(
      `{ claim(id: "${id}") { timeline(interval: DAY) { buckets { from } } } }`,
    );

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_MANY' } }]);
    expect(errors[0]?.message).toContain('Use a longer interval, or narrow the filter');
  });

  it('counts nothing that is not asked for', async () => {
    await givenQuotation(test, said('One', '2024-01-01'));
    const cost = async (selection: string): Promise<number> => {
      test.statements.length = 0;
      const query = `{ claim(id: "${id}") { timeline(interval: DAY) { ${selection} } } }`;
      expect((await test.send(query, {}, { token: null })).errors).toEqual([]);
      return test.statements.length - 1;
    };

    expect(await cost('__typename')).toBe(0);
    expect(await cost('buckets { from quotationCount }')).toBe(1);
    expect(await cost('buckets { from } undated { quotationCount } total { quotationCount }')).toBe(1);
    expect(await cost('buckets { from wordingCount stances { count } countries { count } }')).toBe(4);
  });
});

describe('Claim.timeline in a query that is not compiled yet', () => {
  it('refuses more than a thousand buckets in the same words, and says where', async () => {
    const fresh = await createTestApp({ compileFromUse: 2 });
    const { id } = await givenClaim(fresh, 'The lock is to be closed.');
    const stances = [{ towards: { claim: 'The lock is to be closed.' }, stance: 'SUPPORT' } as const];
    await givenQuotations(fresh, [
      { ...said('One', '2020-01-01'), stances },
      { ...said('Two', '2024-01-01'), stances },
    ]);

    const { errors } = await fresh.send(
      `{ claim(id: "${id}") { timeline(interval: DAY) { buckets { from } } } }`,
    );
    await fresh.stop();

    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('Use a longer interval'),
        path: ['claim', 'timeline', 'buckets'],
        extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_MANY', path: ['interval'] },
      },
    ]);
  });
});

async function timeline(interval: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', filter?: object) {
  return (await test.run(ClaimTimelineDocument, { id, interval, filter })).claim!.timeline;
}

function said(
  text: string,
  day?: string,
  outlet: { domain?: string } = {},
  stance: 'SUPPORT' | 'OPPOSE' = 'SUPPORT',
): QuotationSeed {
  return {
    text,
    ...(day === undefined ? {} : { saidOn: { earliest: day } }),
    ...(outlet.domain === undefined ? {} : { article: { outlet: { domain: outlet.domain } } }),
    stances: [{ towards: { claim }, stance }],
  };
}

function withStatus(text: string, status: 'REJECTED' | 'SUGGESTED'): QuotationSeed {
  const stances = [{ towards: { claim }, stance: 'SUPPORT', status } as const];
  return { text, saidOn: { earliest: '2024-01-01' }, stances };
}
