import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, rowResult } from './support/import-quotations';
import { done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('addActorAlias', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const actorId = async (): Promise<string> =>
    (await done(test, 'createActor', { name: personName(), kind: 'PERSON' })).actor!.id;
  const saidBy = async (name: string, day: string | null): Promise<string | undefined> =>
    (
      await rowResult(
        test,
        quotationRow({ speaker: { name }, saidOn: day === null ? null : { earliest: day } }),
      )
    ).quotation?.speaker?.id;

  it('adds a name under which the actor is found from then on', async () => {
    const [id, text] = [await actorId(), personName()];

    const { actor } = await done(test, 'addActorAlias', {
      actorId: id,
      text: ` ${text} `,
      kind: 'TRANSLITERATION',
    });

    expect(actor?.aliases).toContainEqual({ text, kind: 'TRANSLITERATION', validFrom: null, validTo: null });
    expect(actor?.revisions[1]?.changes[0]).toMatchObject({ field: 'aliases' });
    const { id: quotationId } = await imported(test, quotationRow({ speaker: { name: text } }));
    expect(await quotationIds(test, { speakerName: text })).toEqual([quotationId]);
  });

  it.each(['TITLE', 'METONYM'])(
    'lets a %s mean the actor only on its days, first and last included',
    async (kind) => {
      const [before, on, text] = [await actorId(), await actorId(), `Seat of ${personName()}`];
      await done(test, 'addActorAlias', { actorId: before, text, kind, validTo: '2019-12-31' });
      await done(test, 'addActorAlias', {
        actorId: on,
        text,
        kind,
        validFrom: '2020-01-01',
        validTo: '2020-12-31',
      });

      expect(await saidBy(text, '2019-12-31')).toBe(before);
      expect(await saidBy(text, '2020-01-01')).toBe(on);
      expect(await saidBy(text, '2020-12-31')).toBe(on);
      expect([before, on]).not.toContain(await saidBy(text, '2021-01-01'));
    },
  );

  it('does not let a TITLE mean anybody on an unknown day', async () => {
    const [id, text] = [await actorId(), `Warden of ${personName()}`];
    await done(test, 'addActorAlias', { actorId: id, text, kind: 'TITLE', validFrom: '2020-01-01' });

    expect(await saidBy(text, null)).not.toBe(id);
  });

  it('lets the same name stand for the actor in different ways', async () => {
    const [id, text] = [await actorId(), personName()];
    await done(test, 'addActorAlias', { actorId: id, text, kind: 'NAME' });

    const { actor } = await done(test, 'addActorAlias', { actorId: id, text, kind: 'WEAK' });

    expect(actor?.aliases.filter((alias) => alias.text === text)).toHaveLength(2);
  });

  it('refuses a name that the actor has, in any spelling', async () => {
    const [id, text] = [await actorId(), personName()];
    await done(test, 'addActorAlias', { actorId: id, text, kind: 'NAME' });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'addActorAlias', { actorId: id, text: text.toUpperCase(), kind: 'NAME' }),
    );

    expect(payload).toEqual({ actor: null, userErrors: [refusal('DUPLICATE', 'input', 'text')] });
    expect((await stored(test, 'Actor', id))?.revision).toBe(2);
  });

  it.each([
    ['an actor that nobody knows', { actorId: 'act_1' }, 'NOT_FOUND', ['actorId']],
    ['a blank name', { text: ' ' }, 'REQUIRED', ['text']],
    ['a name without a letter', { text: '\u200b' }, 'INVALID', ['text']],
    ['an overlong name', { text: 'x'.repeat(100_000) }, 'TOO_LONG', ['text']],
    ['a name with a NUL', { text: 'a\u0000' }, 'INVALID', ['text']],
    ['a title without a day', { kind: 'TITLE' }, 'REQUIRED', ['validFrom']],
    ['a metonym without a day', { kind: 'METONYM' }, 'REQUIRED', ['validFrom']],
    [
      'a last day before the first',
      { kind: 'TITLE', validFrom: '2020-01-02', validTo: '2020-01-01' },
      'INVALID',
      ['validTo'],
    ],
  ])('refuses %s', async (_fault, input, code, path) => {
    const whole = { actorId: await actorId(), text: personName(), kind: 'NAME', ...input };

    const payload = await nothingWritten(test, () => mutate(test, 'addActorAlias', whole));

    expect(payload).toEqual({ actor: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
