import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import type { QuotationAnswer } from './support/answers';
import { claimText, personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('updateQuotation', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const given = (row: object = {}): Promise<QuotationAnswer> => imported(test, quotationRow({ ...row }));
  const update = async (
    quotation: { id: string; revision: number },
    patch: object,
  ): Promise<QuotationAnswer> =>
    (
      await done(test, 'updateQuotation', {
        id: quotation.id,
        expectedRevision: quotation.revision,
        ...patch,
      })
    ).quotation!;

  it('changes what is said, keeps the rest, and writes down who changed what and why', async () => {
    const quotation = await given({ venue: 'the quay', cue: 'said' });
    const token = await test.token(Role.CONTRIBUTOR, 'Ines');

    const { quotation: updated } = await done(
      test,
      'updateQuotation',
      {
        id: quotation.id,
        expectedRevision: 1,
        venue: 'the town hall',
        kind: 'MIXED',
        reason: 'The caption names the hall.',
      },
      { token },
    );

    expect(updated).toMatchObject({
      venue: 'the town hall',
      kind: 'MIXED',
      cue: 'said',
      text: quotation.text,
      revision: 2,
    });
    expect(updated?.revisions[1]).toMatchObject({
      number: 2,
      action: 'UPDATED',
      madeBy: 'Ines',
      reason: 'The caption names the hall.',
      importBatchId: null,
    });
    expect(updated?.revisions[1]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'venue', before: 'the quay', after: 'the town hall' },
        { field: 'kind', before: 'DIRECT', after: 'MIXED' },
      ]),
    );
    expect(updated?.revisions[1]?.changes).toHaveLength(2);
  });

  it('makes no revision when nothing is different', async () => {
    const quotation = await given({ venue: 'the quay' });

    const updated = await nothingWritten(test, () => update(quotation, { venue: 'the quay' }));

    expect(updated.revision).toBe(1);
  });

  it.each(['speakerMention', 'speakerRole', 'cue', 'venue', 'language', 'speakerCountry'])(
    'clears %s with null',
    async (field) => {
      const quotation = await given({
        speakerMention: 'the master',
        speakerRole: 'Master',
        cue: 'said',
        venue: 'the quay',
        language: 'en',
      });
      expect(quotation[field as 'venue']).not.toBeNull();

      expect((await update(quotation, { [field]: null }))[field as 'venue']).toBeNull();
    },
  );

  it('replaces the day, and clears it with an empty one', async () => {
    const quotation = await given();

    const replaced = await update(quotation, { saidOn: { earliest: '2020-01-02' } });
    const cleared = await update(replaced, { saidOn: {} });

    expect(replaced.saidOn).toEqual({
      earliest: '2020-01-02',
      latest: '2020-01-02',
      precision: 'DAY',
      certainty: 'STATED',
    });
    expect(cleared.saidOn).toEqual({
      earliest: null,
      latest: null,
      precision: 'UNKNOWN',
      certainty: 'UNKNOWN',
    });
    expect(
      await quotationIds(test, { ids: [quotation.id], saidOn: { from: '2020-01-02', to: '2020-01-02' } }),
    ).toEqual([]);
  });

  describe('with another speaker', () => {
    it('carries his country along, so that the filter finds it under the new one', async () => {
      const quotation = await given();
      const name = personName();

      const updated = await update(quotation, { speaker: { name, country: 'IS' } });

      expect(updated).toMatchObject({ speaker: { name }, speakerCountry: { code: 'IS' } });
      expect(await quotationIds(test, { ids: [quotation.id], country: ['IS'] })).toEqual([quotation.id]);
      expect(await quotationIds(test, { ids: [quotation.id], country: ['NO'] })).toEqual([]);
    });

    it('takes the country that is given beside him', async () => {
      const updated = await update(await given(), {
        speaker: { name: personName(), country: 'IS' },
        speakerCountry: 'DK',
      });

      expect(updated.speakerCountry).toEqual({ code: 'DK' });
    });

    it('keeps the country of the day when it is the same speaker after all', async () => {
      const quotation = await given({ speakerCountry: 'SE' });

      expect(
        (await update(quotation, { speaker: { id: quotation.speaker?.id }, venue: 'x' })).speakerCountry,
      ).toEqual({ code: 'SE' });
    });

    it('states him when nobody was named before', async () => {
      const quotation = await given({ speaker: null });

      expect(await update(quotation, { speaker: { name: personName() } })).toMatchObject({
        attribution: 'STATED',
      });
    });

    it('puts him in the old one’s place at the head of the chain', async () => {
      const quotation = await given({ hops: [{ relation: 'REPORTED', text: 'a wire service' }] });
      const name = personName();

      const updated = await update(quotation, { speaker: { name } });

      expect(updated.hops[0]).toMatchObject({ relation: 'SAID', actor: { name } });
    });

    it('refuses one of whom nobody can tell who it is', async () => {
      const quotation = await given();
      const name = personName();
      for (const country of ['NO', 'SE']) await done(test, 'createActor', { name, kind: 'PERSON', country });

      const payload = await nothingWritten(test, () =>
        mutate(test, 'updateQuotation', { id: quotation.id, expectedRevision: 1, speaker: { name } }),
      );

      expect(payload).toEqual({
        quotation: null,
        userErrors: [refusal('AMBIGUOUS_ACTOR', 'input', 'speaker', 'name')],
      });
    });
  });

  describe('without a speaker', () => {
    it('says that nobody is named', async () => {
      expect(await update(await given(), { speaker: null })).toMatchObject({
        speaker: null,
        attribution: 'NONE',
      });
    });

    it('leaves no country behind', async () => {
      const quotation = await given();

      await update(quotation, { speaker: null });

      expect(await quotationIds(test, { ids: [quotation.id], country: ['NO'] })).toEqual([]);
    });

    it('may say that he is anonymous', async () => {
      expect(await update(await given(), { speaker: null, attribution: 'ANONYMOUS' })).toMatchObject({
        attribution: 'ANONYMOUS',
      });
    });

    it('refuses an attribution to somebody', async () => {
      const { id } = await given();

      const payload = await mutate(test, 'updateQuotation', {
        id,
        expectedRevision: 1,
        speaker: null,
        attribution: 'STATED',
      });

      expect(payload.userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    });
  });

  it('refuses to attribute a speaker’s words to nobody', async () => {
    const { id } = await given();

    const payload = await mutate(test, 'updateQuotation', { id, expectedRevision: 1, attribution: 'NONE' });

    expect(payload.userErrors).toEqual([refusal('INVALID', 'input', 'attribution')]);
  });

  it('brings what its stances copied up to date: claims are found by the new speaker, country and day', async () => {
    const quotation = await given({ stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }] });
    const claimId = quotation.stances[0]!.target.id!;
    const name = personName();

    const updated = await update(quotation, {
      speaker: { name, country: 'FO' },
      saidOn: { earliest: '2019-09-10' },
    });

    expect(await claimIds(test, { country: ['FO'] })).toEqual([claimId]);
    expect(
      await claimIds(test, {
        actorId: [updated.speaker?.id],
        saidOn: { from: '2019-09-10', to: '2019-09-10' },
      }),
    ).toEqual([claimId]);
    expect(await claimIds(test, { actorId: [quotation.speaker?.id] })).toEqual([]);
    expect(await stored(test, 'Claim', claimId)).toMatchObject({
      firstSaidOn: '2019-09-10',
      lastSaidOn: '2019-09-10',
    });
  });

  it('changes what was reviewed: people may correct what imports may not', async () => {
    const { id } = await given();
    await done(test, 'reviewQuotation', { id, status: 'CONFIRMED' });

    expect(await update({ id, revision: 2 }, { venue: 'the quay' })).toMatchObject({
      venue: 'the quay',
      reviewStatus: 'CONFIRMED',
    });
  });

  it('refuses an edit of an older state, names the present one, and writes nothing', async () => {
    const quotation = await given();
    await update(quotation, { venue: 'the quay' });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateQuotation', { id: quotation.id, expectedRevision: 1, venue: 'the hall' }),
    );

    expect(payload).toEqual({
      quotation: null,
      userErrors: [refusal('STALE_REVISION', 'input', 'expectedRevision')],
    });
    expect(payload.userErrors[0]?.message).toContain('expectedRevision: 2');
  });

  it('shows the present record beside the refusal of an older edit', async () => {
    const quotation = await given();
    await update(quotation, { venue: 'the quay' });

    const { data } = await test.send(
      `mutation ($input: UpdateQuotationInput!) { updateQuotation(input: $input) {
        quotation { id } userErrors { code current { id ... on Quotation { venue revision } } } } }`,
      { input: { id: quotation.id, expectedRevision: 1, venue: 'the hall' } },
    );

    const current = { id: quotation.id, venue: 'the quay', revision: 2 };
    expect(data).toEqual({
      updateQuotation: { quotation: null, userErrors: [{ code: 'STALE_REVISION', current }] },
    });
  });

  it('shows no present record beside other refusals', async () => {
    const { data } = await test.send(
      `mutation { updateQuotation(input: { id: "quo_00000000000000000000000000", expectedRevision: 1 }) {
        userErrors { code current { id } } } }`,
    );

    expect(data).toEqual({ updateQuotation: { userErrors: [{ code: 'NOT_FOUND', current: null }] } });
  });

  it('lets one of two edits of the same state win', async () => {
    const { id } = await given();
    const edit = (venue: string): ReturnType<typeof mutate<'updateQuotation'>> =>
      mutate(test, 'updateQuotation', { id, expectedRevision: 1, venue });

    const payloads = await Promise.all([edit('the quay'), edit('the hall')]);

    expect(payloads.flatMap((payload) => payload.userErrors.map((error) => error.code))).toEqual([
      'STALE_REVISION',
    ]);
    expect((await stored(test, 'Quotation', id))?.revision).toBe(2);
  });

  it('refuses to change a retracted quotation', async () => {
    const { id } = await given();
    await done(test, 'retractQuotation', { id, reason: 'It was made up.' });

    const payload = await mutate(test, 'updateQuotation', { id, expectedRevision: 2, venue: 'the hall' });

    expect(payload.userErrors).toEqual([refusal('CONFLICT', 'input', 'id')]);
  });

  it.each([
    ['an id that nobody has', { id: 'quo_00000000000000000000000000' }, 'NOT_FOUND', ['id']],
    ['an id with a NUL', { id: 'quo_\u0000' }, 'INVALID', ['id']],
    ['a day that is none', { saidOn: { earliest: '2024-02-30' } }, 'INVALID_DATE', ['saidOn', 'earliest']],
    ['an overlong venue', { venue: 'x'.repeat(100_000) }, 'TOO_LONG', ['venue']],
    ['half a character', { cue: '\ud800' }, 'INVALID', ['cue']],
    ['a language that is none', { language: '???' }, 'INVALID', ['language']],
    ['a speaker without a name', { speaker: {} }, 'REQUIRED', ['speaker', 'name']],
    ['an overlong reason', { reason: 'x'.repeat(100_000) }, 'TOO_LONG', ['reason']],
    ['a reason with a NUL', { reason: 'a\u0000', venue: 'x' }, 'INVALID', ['reason']],
  ])('refuses %s', async (_fault, patch, code, path) => {
    const { id } = await given();

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateQuotation', { id, expectedRevision: 1, ...patch }),
    );

    expect(payload).toEqual({ quotation: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
