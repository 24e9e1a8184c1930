import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported } from './support/import-quotations';
import { done, mutate, refusal, stored } from './support/mutate';
import { personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('createActor', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('records an actor under all of its names', async () => {
    const token = await test.token(Role.CONTRIBUTOR, 'Ines');
    const name = personName();

    const { actor } = await done(
      test,
      'createActor',
      {
        name: ` ${name} `,
        kind: 'PERSON',
        country: 'NO',
        role: 'Pilot',
        wikidataId: 'Q700001',
        aliases: ['Pilot Oakes', name.toUpperCase()],
      },
      { token },
    );

    expect(actor).toMatchObject({
      name,
      kind: 'PERSON',
      country: { code: 'NO' },
      role: 'Pilot',
      wikidataId: 'Q700001',
      mergedInto: null,
      revision: 1,
      revisions: [{ action: 'CREATED', madeBy: 'Ines', importBatchId: null }],
    });
    expect(actor?.aliases.map((alias) => alias.text).sort()).toEqual([name, 'Pilot Oakes'].sort());
  });

  it('is who quotations under any of its names are by', async () => {
    const alias = personName();
    const { actor } = await done(test, 'createActor', {
      name: personName(),
      kind: 'PERSON',
      aliases: [alias],
    });

    expect((await imported(test, quotationRow({ speaker: { name: alias } }))).speaker?.id).toBe(actor?.id);
  });

  it('keeps people of one name apart by country and kind', async () => {
    const name = personName();
    const actors = [];
    for (const rest of [
      { kind: 'PERSON' },
      { kind: 'PERSON', country: 'NO' },
      { kind: 'PERSON', country: 'SE' },
      { kind: 'OFFICE', country: 'NO' },
    ]) {
      actors.push((await done(test, 'createActor', { name, ...rest })).actor?.id);
    }

    expect(new Set(actors).size).toBe(4);
  });

  it('refuses one that is stored under the same kind, name and country, and names it', async () => {
    const name = personName();
    const { actor } = await done(test, 'createActor', { name, kind: 'PERSON', country: 'NO' });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'createActor', { name: name.toUpperCase(), kind: 'PERSON', country: 'NO' }),
    );

    expect(payload).toEqual({ actor: null, userErrors: [refusal('DUPLICATE', 'input', 'name')] });
    expect(payload.userErrors[0]?.message).toContain(actor?.id);
  });

  it('refuses one with the Wikidata item of another, whatever its name', async () => {
    const { actor } = await done(test, 'createActor', {
      name: personName(),
      kind: 'PERSON',
      wikidataId: 'Q700002',
    });

    const { userErrors } = await mutate(test, 'createActor', {
      name: personName(),
      kind: 'OFFICE',
      wikidataId: 'Q700002',
    });

    expect(userErrors).toMatchObject([{ code: 'DUPLICATE' }]);
    expect(userErrors[0]?.message).toContain(actor?.id);
  });

  it('refuses a name that a merged actor has, which leads to the other', async () => {
    const name = personName();
    const { actor: merged } = await done(test, 'createActor', { name, kind: 'PERSON' });
    const { actor: into } = await done(test, 'createActor', { name: personName(), kind: 'PERSON' });
    await done(test, 'mergeActors', { id: merged?.id, intoId: into?.id });

    expect((await mutate(test, 'createActor', { name, kind: 'PERSON' })).userErrors).toEqual([
      refusal('DUPLICATE', 'input', 'name'),
    ]);
  });

  it('makes one of two that are created at the same time', async () => {
    const input = { name: personName(), kind: 'PERSON' };

    const payloads = await Promise.all([
      mutate(test, 'createActor', input),
      mutate(test, 'createActor', input),
    ]);

    expect(payloads.flatMap((payload) => payload.userErrors)).toEqual([
      refusal('DUPLICATE', 'input', 'name'),
    ]);
    const [actor] = payloads.flatMap((payload) => payload.actor ?? []);
    expect(await stored(test, 'Actor', actor!.id)).toMatchObject({ revision: 1 });
  });

  it.each([
    ['a blank name', { name: ' ' }, 'REQUIRED', ['name']],
    ['a name without a letter', { name: '\u200b' }, 'INVALID', ['name']],
    ['an overlong name', { name: 'x'.repeat(100_000) }, 'TOO_LONG', ['name']],
    ['a name with half a character', { name: 'Ada \ud800' }, 'INVALID', ['name']],
    ['a name with a NUL', { name: 'Ada\u0000' }, 'INVALID', ['name']],
    ['an alias without a letter', { aliases: ['Ada', '\u200b'] }, 'INVALID', ['aliases', 1]],
    ['an overlong role', { role: 'x'.repeat(100_000) }, 'TOO_LONG', ['role']],
    ['a role with a NUL', { role: 'a\u0000' }, 'INVALID', ['role']],
    ['a Wikidata id that is none', { wikidataId: 'L42' }, 'INVALID', ['wikidataId']],
    [
      'more aliases than anyone has',
      { aliases: Array.from({ length: 1001 }, (_, i) => `Name ${i}`) },
      'TOO_MANY',
      ['aliases'],
    ],
  ])('refuses %s', async (_fault, input, code, path) => {
    const payload = await nothingWritten(test, () =>
      mutate(test, 'createActor', { name: personName(), kind: 'PERSON', ...input }),
    );

    expect(payload).toEqual({ actor: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
