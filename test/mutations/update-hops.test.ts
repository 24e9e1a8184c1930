import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, importRows } from './support/import-quotations';
import { done, mutate, quotationIds, refusal, stored } from './support/mutate';
import type { QuotationAnswer } from './support/answers';
import { personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

const TOLD = { relation: 'TOLD', text: 'a friend' };

describe('updateQuotation.hops', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const given = (row: object = {}): Promise<QuotationAnswer> => imported(test, quotationRow({ ...row }));
  const update = async (quotation: QuotationAnswer, patch: object): Promise<QuotationAnswer> => {
    const { id, revision: expectedRevision } = quotation;
    return (await done(test, 'updateQuotation', { id, expectedRevision, ...patch })).quotation!;
  };

  it('replaces the chain, finds its actors and outlets by name, and puts the speaker first', async () => {
    const quotation = await given({ speakerMention: 'the master', cue: 'said', hops: [TOLD] });
    const name = personName();

    const { hops } = await update(quotation, {
      hops: [
        { relation: 'TOLD', actor: { name }, cue: 'told' },
        { relation: 'REPORTED', outlet: { name: 'Quay Radio', domain: 'quay-radio.example' } },
      ],
    });

    expect(hops).toMatchObject([
      { ordinal: 1, relation: 'SAID', actor: { id: quotation.speaker?.id }, text: 'the master', cue: 'said' },
      { ordinal: 2, relation: 'TOLD', actor: { name }, outlet: null, cue: 'told' },
      { ordinal: 3, relation: 'REPORTED', actor: null, outlet: { domain: 'quay-radio.example' } },
    ]);
  });

  it('is found by its new steps, and no longer by the old ones', async () => {
    const quotation = await given({ hops: [{ relation: 'TOLD', text: 'the lock keeper' }] });

    await update(quotation, { hops: [{ relation: 'TOLD', text: 'the net mender' }] });

    const found = (viaName: string): Promise<string[]> =>
      quotationIds(test, { ids: [quotation.id], viaName });
    expect(await found('net mender')).toEqual([quotation.id]);
    expect(await found('lock keeper')).toEqual([]);
  });

  it('keeps a revision with the chain before and after', async () => {
    const quotation = await given({ hops: [TOLD] });

    const { revisions } = await update(quotation, { hops: [{ relation: 'BROADCAST', text: 'Quay Radio' }] });

    const texts = (hops: unknown): unknown =>
      (JSON.parse(hops as string) as { text: string | null }[]).map(({ text }) => text);
    const [change, ...others] = revisions[1]!.changes;
    expect(others).toEqual([]);
    expect({ ...change, before: texts(change!.before), after: texts(change!.after) }).toEqual({
      field: 'hops',
      before: [null, 'a friend'],
      after: [null, 'Quay Radio'],
    });
  });

  it.each([[[]], [null]])('clears the chain with %j', async (hops) => {
    expect((await update(await given({ hops: [TOLD] }), { hops })).hops).toEqual([]);
  });

  it('leaves the chain alone where it is not named', async () => {
    expect((await update(await given({ hops: [TOLD] }), { venue: 'the quay' })).hops).toHaveLength(2);
  });

  it('makes no revision for the same chain', async () => {
    const quotation = await given({ hops: [TOLD] });

    const updated = await nothingWritten(test, () => update(quotation, { hops: [TOLD] }));

    expect(updated.revision).toBe(1);
  });

  it('begins with the new speaker when both change', async () => {
    const name = personName();

    const { hops } = await update(await given({ hops: [TOLD] }), {
      speaker: { name },
      hops: [{ relation: 'TOLD', text: 'a cousin' }],
    });

    expect(hops).toMatchObject([
      { relation: 'SAID', actor: { name } },
      { relation: 'TOLD', text: 'a cousin' },
    ]);
  });

  it('takes the speaker’s own step as it is given', async () => {
    const quotation = await given({ hops: [TOLD] });
    const own = { relation: 'SAID', actor: { id: quotation.speaker?.id }, text: 'she' };

    expect((await update(quotation, { hops: [own, TOLD] })).hops).toMatchObject([{ text: 'she' }, TOLD]);
  });

  it('protects the correction from later imports', async () => {
    const row = quotationRow({ hops: [TOLD] });
    const quotation = await imported(test, row);
    await update(quotation, { hops: [] });

    const { rows } = await importRows(test, [row]);

    expect(rows).toMatchObject([{ status: 'SKIPPED', userErrors: [{ code: 'PROTECTED' }] }]);
    expect((await stored(test, 'Quotation', quotation.id))?.hops).toEqual([]);
  });

  const refused = async (hops: readonly object[]): Promise<object> => {
    const { id } = await given();
    return await nothingWritten(test, () =>
      mutate(test, 'updateQuotation', { id, expectedRevision: 1, hops }),
    );
  };

  const told = (fields: object): object => ({ relation: 'TOLD', ...fields });
  const both = told({ actor: { name: 'Ina Brook' }, outlet: { name: 'Quay Radio' } });
  const landless = told({ outlet: { name: 'Quay Radio', country: 'Nowhere' } });

  it.each([
    ['a step without an agent', [told({})], 'REQUIRED', [0, 'text']],
    ['a second step that is two', [TOLD, both], 'INVALID', [1, 'outlet']],
    ['an actor without a name', [told({ actor: {} })], 'REQUIRED', [0, 'actor', 'name']],
    ['an outlet of no country', [landless], 'UNKNOWN_COUNTRY', [0, 'outlet', 'country']],
    ['an overlong cue', [told({ text: 'x', cue: 'x'.repeat(100_000) })], 'TOO_LONG', [0, 'cue']],
    ['too many steps', Array.from({ length: 21 }, () => TOLD), 'TOO_MANY', []],
  ])('refuses %s, as an import does', async (_fault, hops, code, path) => {
    const { rows } = await importRows(test, [quotationRow({ hops })]);

    const payload = await refused(hops);

    expect(payload).toEqual({
      quotation: null,
      userErrors: [{ ...refusal(code, 'input', 'hops', ...path), message: rows[0]!.userErrors[0]!.message }],
    });
  });

  it('refuses an actor of whom nobody can tell who it is', async () => {
    const name = personName();
    for (const country of ['NO', 'SE']) await done(test, 'createActor', { name, kind: 'PERSON', country });

    expect(await refused([TOLD, told({ actor: { name } })])).toEqual({
      quotation: null,
      userErrors: [refusal('AMBIGUOUS_ACTOR', 'input', 'hops', 1, 'actor', 'name')],
    });
  });
});
