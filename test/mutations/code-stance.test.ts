import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('codeStance', () => {
  let test: TestApp;
  let quotationId: string;
  beforeAll(async () => {
    test = await createTestApp();
    quotationId = (await imported(test, quotationRow())).id;
  });
  afterAll(() => test.stop());

  const claim = async (): Promise<string> =>
    (await done(test, 'createClaim', { text: claimText() })).claim!.id;
  const quotation = (row: object = {}): ReturnType<typeof imported> =>
    imported(test, quotationRow({ ...row }));

  it('codes where a quotation stands towards a claim, in the coder’s name', async () => {
    const token = await test.token(Role.CONTRIBUTOR, 'Sunniva');
    const claimId = await claim();

    const { stanceCoding } = await done(
      test,
      'codeStance',
      { quotationId, towards: { claimId }, stance: 'OPPOSE', confidence: 0.75, note: 'Between the lines.' },
      { token },
    );

    expect(stanceCoding).toMatchObject({
      target: { __typename: 'Claim', id: claimId },
      quotation: { id: quotationId },
      stance: 'OPPOSE',
      coder: 'Sunniva',
      method: 'HUMAN',
      status: 'CONFIRMED',
      confidence: 0.75,
      note: 'Between the lines.',
      revision: 1,
      revisions: [{ action: 'CREATED', madeBy: 'Sunniva' }],
    });
  });

  it('codes stances towards actors, countries and topics', async () => {
    const { actor } = await done(test, 'createActor', { name: personName(), kind: 'PERSON' });
    const code = async (towards: object): Promise<unknown> =>
      (await done(test, 'codeStance', { quotationId, towards, stance: 'SUPPORT' })).stanceCoding;

    expect(await code({ actorId: actor?.id })).toMatchObject({
      target: { __typename: 'Actor', id: actor?.id },
    });
    expect(await code({ country: 'KP' })).toMatchObject({ target: { __typename: 'Country', code: 'KP' } });
    expect(await code({ topic: ' Night ferries ' })).toMatchObject({
      target: { __typename: 'Topic', name: 'Night ferries' },
    });
  });

  it('changes the coder’s own coding of the same target instead of adding one', async () => {
    const claimId = await claim();
    const { stanceCoding: first } = await done(test, 'codeStance', {
      quotationId,
      towards: { claimId },
      stance: 'SUPPORT',
    });

    const { stanceCoding } = await done(test, 'codeStance', {
      quotationId,
      towards: { claimId },
      stance: 'UNCLEAR',
    });

    expect(stanceCoding).toMatchObject({ id: first?.id, stance: 'UNCLEAR', revision: 2 });
    expect(stanceCoding?.revisions[1]?.changes).toEqual([
      { field: 'stance', before: 'SUPPORT', after: 'UNCLEAR' },
    ]);
  });

  it('changes nothing when the coding is the same', async () => {
    const input = { quotationId, towards: { claimId: await claim() }, stance: 'SUPPORT', confidence: 0.5 };
    await done(test, 'codeStance', input);

    const { stanceCoding } = await nothingWritten(test, () => done(test, 'codeStance', input));

    expect(stanceCoding?.revision).toBe(1);
  });

  it('takes topics that differ in case only for one', async () => {
    const { stanceCoding: first } = await done(test, 'codeStance', {
      quotationId,
      towards: { topic: 'Tolls' },
      stance: 'SUPPORT',
    });

    const { stanceCoding } = await done(test, 'codeStance', {
      quotationId,
      towards: { topic: 'TOLLS' },
      stance: 'SUPPORT',
    });

    expect(stanceCoding?.id).toBe(first?.id);
  });

  it('keeps the codings of different coders beside each other', async () => {
    const claimId = await claim();
    const { id } = await quotation();
    for (const [name, stance] of [
      ['one coder', 'SUPPORT'],
      ['another coder', 'OPPOSE'],
    ] as const) {
      await done(
        test,
        'codeStance',
        { quotationId: id, towards: { claimId }, stance },
        { token: await test.token(Role.CONTRIBUTOR, name) },
      );
    }

    expect((await stored(test, 'Quotation', id))?.stances).toMatchObject([
      { coder: 'one coder', stance: 'SUPPORT' },
      { coder: 'another coder', stance: 'OPPOSE' },
    ]);
  });

  it('lets claims and quotations be found by it', async () => {
    const claimId = await claim();
    const { id } = await quotation({ speakerCountry: 'SJ', saidOn: { earliest: '2018-07-06' } });

    await done(test, 'codeStance', { quotationId: id, towards: { claimId }, stance: 'OPPOSE' });

    expect(await claimIds(test, { country: ['SJ'], stance: ['OPPOSE'] })).toEqual([claimId]);
    expect(await quotationIds(test, { claimId: [claimId] })).toEqual([id]);
    expect(await stored(test, 'Claim', claimId)).toMatchObject({
      firstSaidOn: '2018-07-06',
      lastSaidOn: '2018-07-06',
    });
  });

  it('does not count for a retracted quotation', async () => {
    const claimId = await claim();
    const { id } = await quotation();
    await done(test, 'retractQuotation', { id, reason: 'It was made up.' });

    await done(test, 'codeStance', { quotationId: id, towards: { claimId }, stance: 'OPPOSE' });

    expect((await stored(test, 'Claim', claimId))?.firstSaidOn).toBeNull();
  });

  it('refuses a merged claim or actor, and names the one to use', async () => {
    const [mergedClaim, intoClaim] = [await claim(), await claim()];
    await done(test, 'mergeClaims', { id: mergedClaim, intoId: intoClaim });
    const [mergedActor, intoActor] = await Promise.all(
      [personName(), personName()].map(
        async (name) => (await done(test, 'createActor', { name, kind: 'PERSON' })).actor!.id,
      ),
    );
    await done(test, 'mergeActors', { id: mergedActor, intoId: intoActor });

    const payloads = [
      await mutate(test, 'codeStance', { quotationId, towards: { claimId: mergedClaim }, stance: 'SUPPORT' }),
      await mutate(test, 'codeStance', { quotationId, towards: { actorId: mergedActor }, stance: 'SUPPORT' }),
    ];

    expect(payloads.flatMap((payload) => payload.userErrors)).toEqual([
      refusal('CONFLICT', 'input', 'towards', 'claimId'),
      refusal('CONFLICT', 'input', 'towards', 'actorId'),
    ]);
    expect(payloads[0]?.userErrors[0]?.message).toContain(intoClaim);
  });

  it.each([
    ['a blank topic', { towards: { topic: ' ' } }, 'REQUIRED', ['towards', 'topic']],
    ['an empty topic', { towards: { topic: '' } }, 'REQUIRED', ['towards', 'topic']],
    ['an overlong topic', { towards: { topic: 'x'.repeat(100_000) } }, 'TOO_LONG', ['towards', 'topic']],
    ['a claim that nobody knows', { towards: { claimId: 'clm_1' } }, 'NOT_FOUND', ['towards', 'claimId']],
    ['an actor that nobody knows', { towards: { actorId: 'act_1' } }, 'NOT_FOUND', ['towards', 'actorId']],
    ['an actor’s id with a NUL', { towards: { actorId: '\u0000' } }, 'INVALID', ['towards', 'actorId']],
    ['a quotation that nobody knows', { quotationId: 'quo_1' }, 'NOT_FOUND', ['quotationId']],
    ['a confidence of 2', { confidence: 2 }, 'INVALID', ['confidence']],
    ['an overlong note', { note: 'x'.repeat(100_000) }, 'TOO_LONG', ['note']],
    ['a note with half a character', { note: '\ud83d' }, 'INVALID', ['note']],
  ])('refuses %s', async (_fault, input, code, path) => {
    const whole = { quotationId, towards: { topic: 'Tides' }, stance: 'SUPPORT', ...input };

    const payload = await nothingWritten(test, () => mutate(test, 'codeStance', whole));

    expect(payload).toEqual({ stanceCoding: null, userErrors: [refusal(code, 'input', ...path)] });
  });

  it.each([
    ['nothing as a target', {}],
    ['two targets', { country: 'SE', topic: 'Tolls' }],
    ['null as a target', { country: null }],
  ])('is refused by the schema with %s', async (_fault, towards) => {
    const { errors } = await nothingWritten(test, () =>
      test.send('mutation ($input: CodeStanceInput!) { codeStance(input: $input) { stanceCoding { id } } }', {
        input: { quotationId, towards, stance: 'SUPPORT' },
      }),
    );

    expect(errors).toMatchObject([
      { message: expect.stringContaining('input.towards'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
