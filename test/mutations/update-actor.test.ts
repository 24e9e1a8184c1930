import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported } from './support/import-quotations';
import { done, mutate, quotationIds, refusal, stored } from './support/mutate';
import type { ActorAnswer } from './support/answers';
import { personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('updateActor', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const given = async (fields: object = {}): Promise<ActorAnswer> =>
    (await done(test, 'createActor', { name: personName(), kind: 'PERSON', ...fields })).actor!;
  const update = async (actor: ActorAnswer, patch: object): Promise<ActorAnswer> =>
    (await done(test, 'updateActor', { id: actor.id, expectedRevision: actor.revision, ...patch })).actor!;

  it('changes what is said, keeps the rest, and writes down what it was and why', async () => {
    const actor = await given({ role: 'Pilot', country: 'NO' });

    const updated = await update(actor, { role: 'Harbour master', reason: 'Appointed in May.' });

    expect(updated).toMatchObject({
      name: actor.name,
      role: 'Harbour master',
      country: { code: 'NO' },
      revision: 2,
    });
    expect(updated.revisions[1]).toMatchObject({
      action: 'UPDATED',
      reason: 'Appointed in May.',
      changes: [{ field: 'role', before: 'Pilot', after: 'Harbour master' }],
    });
  });

  it('clears country, role and Wikidata id with null', async () => {
    const actor = await given({ role: 'Pilot', country: 'NO', wikidataId: 'Q710001' });

    expect(await update(actor, { role: null, country: null, wikidataId: null })).toMatchObject({
      role: null,
      country: null,
      wikidataId: null,
    });
  });

  it('keeps the old name as one by which it is found', async () => {
    const actor = await given();
    const name = personName();

    const updated = await update(actor, { name });

    expect(updated.name).toBe(name);
    expect(updated.aliases.map((alias) => alias.text).sort()).toEqual([actor.name, name].sort());
    expect((await imported(test, quotationRow({ speaker: { name: actor.name } }))).speaker?.id).toBe(
      actor.id,
    );
  });

  it('leaves quotations the country of their day', async () => {
    const actor = await given({ country: 'NO' });
    const { id } = await imported(test, quotationRow({ speaker: { id: actor.id } }));

    await update(actor, { country: 'SE' });
    const later = await imported(test, quotationRow({ speaker: { id: actor.id } }));

    expect(await quotationIds(test, { speakerId: [actor.id], country: ['NO'] })).toEqual([id]);
    expect(await quotationIds(test, { speakerId: [actor.id], country: ['SE'] })).toEqual([later.id]);
  });

  it('makes no revision when nothing is different', async () => {
    const actor = await given({ role: 'Pilot' });

    const updated = await nothingWritten(test, () => update(actor, { role: 'Pilot', name: actor.name }));

    expect(updated.revision).toBe(1);
  });

  it('refuses to make it the same as another, and names the other', async () => {
    const [one, other] = [await given({ country: 'NO' }), await given({ country: 'NO' })];

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateActor', { id: one.id, expectedRevision: 1, name: other.name }),
    );

    expect(payload).toMatchObject({ actor: null, userErrors: [refusal('DUPLICATE', 'input', 'name')] });
    expect(payload.userErrors[0]?.message).toContain(other.id);
  });

  it('refuses an edit of an older state', async () => {
    const actor = await given();
    await update(actor, { role: 'Pilot' });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateActor', { id: actor.id, expectedRevision: 1, role: 'Clerk' }),
    );

    expect(payload).toMatchObject({
      actor: null,
      userErrors: [refusal('STALE_REVISION', 'input', 'expectedRevision')],
    });
    expect((await stored(test, 'Actor', actor.id))?.role).toBe('Pilot');
  });

  it('refuses to change an actor that was merged into another, and names that one', async () => {
    const [merged, into] = [await given(), await given()];
    await done(test, 'mergeActors', { id: merged.id, intoId: into.id });

    const payload = await mutate(test, 'updateActor', { id: merged.id, expectedRevision: 2, role: 'Clerk' });

    expect(payload.userErrors).toEqual([refusal('CONFLICT', 'input', 'id')]);
  });

  it.each([
    ['an id that nobody has', { id: 'act_1' }, 'NOT_FOUND', ['id']],
    ['a blank name', { name: '  ' }, 'REQUIRED', ['name']],
    ['an overlong name', { name: 'x'.repeat(100_000) }, 'TOO_LONG', ['name']],
    ['a name with half a character', { name: '\ud800' }, 'INVALID', ['name']],
    ['a role with a NUL', { role: 'a\u0000' }, 'INVALID', ['role']],
    ['a Wikidata id that is none', { wikidataId: '42' }, 'INVALID', ['wikidataId']],
    ['an overlong reason', { reason: 'x'.repeat(100_000) }, 'TOO_LONG', ['reason']],
    ['a reason with a NUL', { reason: 'a\u0000', role: 'x' }, 'INVALID', ['reason']],
  ])('refuses %s', async (_fault, patch, code, path) => {
    const { id } = await given();

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateActor', { id, expectedRevision: 1, ...patch }),
    );

    expect(payload).toMatchObject({ actor: null, userErrors: [refusal(code, 'input', ...path)] });
  });

  it.each(['name', 'kind'])('refuses to clear the %s, which every actor has', async (field) => {
    const { id } = await given();

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateActor', { id, expectedRevision: 1, [field]: null }),
    );

    expect(payload.userErrors).toEqual([refusal('REQUIRED', 'input', field)]);
  });
});
