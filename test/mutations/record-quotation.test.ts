import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { done, mutate, refusal, stored } from './support/mutate';
import { articleRow, claimText, personName, quotationRow, WORDS } from './support/rows';
import { nothingWritten } from './support/tables';

describe('recordQuotation', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('records the words with article, speaker, stances and the way they took', async () => {
    const token = await test.token(Role.CONTRIBUTOR, 'a reader of papers');
    const row = quotationRow({
      stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }],
      hops: [{ relation: 'REPORTED', text: 'a wire service' }],
    });

    const { quotation } = await done(test, 'recordQuotation', row, { token });

    expect(quotation).toMatchObject({
      text: WORDS,
      isAnchored: true,
      method: 'HUMAN',
      importBatchId: null,
      confidence: null,
      reviewStatus: 'UNREVIEWED',
      speaker: { name: (row['speaker'] as { name: string }).name },
      speakerCountry: { code: 'NO' },
      stances: [{ stance: 'SUPPORT', coder: 'a reader of papers', status: 'CONFIRMED' }],
      revisions: [{ action: 'CREATED', madeBy: 'a reader of papers' }],
    });
    expect(quotation?.hops.map((hop) => hop.relation)).toEqual(['SAID', 'REPORTED']);
  });

  it('records words in an article that is stored', async () => {
    const { article } = await done(test, 'importArticle', articleRow());

    const { quotation } = await done(test, 'recordQuotation', {
      articleId: article?.id,
      text: WORDS,
      speaker: { name: personName() },
    });

    expect(quotation).toMatchObject({ article: { id: article?.id }, articleVersion: { ordinal: 1 } });
  });

  it('records words that nobody is named for', async () => {
    const { quotation } = await done(
      test,
      'recordQuotation',
      quotationRow({ speaker: null, attribution: 'ANONYMOUS', speakerMention: 'a dockworker' }),
    );

    expect(quotation).toMatchObject({
      speaker: null,
      attribution: 'ANONYMOUS',
      speakerMention: 'a dockworker',
      speakerCountry: null,
    });
  });

  it('answers a quotation that is stored as it is, and writes nothing', async () => {
    const row = quotationRow();
    const { quotation } = await done(test, 'recordQuotation', row);

    const again = await nothingWritten(test, () =>
      done(test, 'recordQuotation', { ...row, venue: 'the quay' }),
    );

    expect(again.quotation).toEqual(quotation);
  });

  it('tells all that is wrong, at its place, and leaves no article or actor behind', async () => {
    const row = quotationRow({ confidence: 2, language: '?', stances: [{ towards: {}, stance: 'SUPPORT' }] });

    const payload = await nothingWritten(test, () => mutate(test, 'recordQuotation', row));

    expect(payload.quotation).toBeNull();
    expect(payload.userErrors).toEqual([
      refusal('INVALID', 'input', 'language'),
      refusal('INVALID', 'input', 'confidence'),
      refusal('INVALID', 'input', 'stances', 0, 'towards'),
    ]);
  });

  it.each([
    [
      'words that are not in the article',
      quotationRow({ text: 'not printed' }),
      'TEXT_NOT_IN_BODY',
      ['text'],
    ],
    [
      'an article that nobody knows',
      quotationRow({ article: null, articleId: 'art_00000000000000000000000000' }),
      'NOT_FOUND',
      ['articleId'],
    ],
    ['neither article nor id', quotationRow({ article: null }), 'REQUIRED', ['article']],
    [
      'a speaker of no known country',
      quotationRow({ speaker: { name: 'Ada', country: 'Atlantis' } }),
      'UNKNOWN_COUNTRY',
      ['speaker', 'country'],
    ],
  ])('refuses %s', async (_fault, row, code, path) => {
    const payload = await nothingWritten(test, () => mutate(test, 'recordQuotation', row));

    expect(payload).toEqual({ quotation: null, userErrors: [refusal(code, 'input', ...path)] });
  });

  it('refuses a name that two actors bear', async () => {
    const name = personName();
    for (const country of ['NO', 'SE']) await done(test, 'createActor', { name, kind: 'PERSON', country });

    const payload = await mutate(test, 'recordQuotation', quotationRow({ speaker: { name } }));

    expect(payload.userErrors).toEqual([refusal('AMBIGUOUS_ACTOR', 'input', 'speaker', 'name')]);
  });

  it('brings the days of the claims that it takes a stance towards up to date', async () => {
    const { claim } = await done(test, 'createClaim', { text: claimText() });

    await done(
      test,
      'recordQuotation',
      quotationRow({
        saidOn: { earliest: '2021-08-09' },
        stances: [{ towards: { claim: claim?.id }, stance: 'OPPOSE' }],
      }),
    );

    expect(await stored(test, 'Claim', claim!.id)).toMatchObject({
      firstSaidOn: '2021-08-09',
      lastSaidOn: '2021-08-09',
    });
  });

  it('writes nothing when the request’s token may only read', async () => {
    const token = await test.token(Role.READER);

    const { errors } = await nothingWritten(test, () =>
      test.send(
        'mutation ($input: QuotationRowInput!) { recordQuotation(input: $input) { userErrors { code } } }',
        { input: quotationRow() },
        { token },
      ),
    );

    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
