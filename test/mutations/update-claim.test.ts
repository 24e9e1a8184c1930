import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { claimIds, done, mutate, refusal, stored } from './support/mutate';
import type { ClaimAnswer } from './support/answers';
import { claimText } from './support/rows';
import { nothingWritten } from './support/tables';

describe('updateClaim', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const given = async (fields: object = {}): Promise<ClaimAnswer> =>
    (await done(test, 'createClaim', { text: claimText(), ...fields })).claim!;
  const update = async (claim: ClaimAnswer, patch: object): Promise<ClaimAnswer> =>
    (await done(test, 'updateClaim', { id: claim.id, expectedRevision: claim.revision, ...patch })).claim!;
  const found = async (search: string): Promise<string[]> => {
    const { data } = await test.send<{ claims: { nodes: { id: string }[] } }>(
      'query ($search: String!) { claims(search: $search) { nodes { id } } }',
      { search },
    );
    return data!.claims.nodes.map((node) => node.id);
  };

  it('words the claim better and keeps the old wording in its history', async () => {
    const claim = await given({ text: 'The gizmotron was sold', topics: ['Sales'], language: 'en' });

    const updated = await update(claim, {
      text: 'The whirligig was sold in 2019',
      reason: 'It stands alone now.',
    });

    expect(updated).toMatchObject({
      text: 'The whirligig was sold in 2019',
      topics: ['Sales'],
      language: 'en',
      revision: 2,
    });
    expect(updated.revisions[1]).toMatchObject({ action: 'UPDATED', reason: 'It stands alone now.' });
    expect(updated.revisions[1]?.changes).toContainEqual({
      field: 'text',
      before: 'The gizmotron was sold',
      after: 'The whirligig was sold in 2019',
    });
  });

  it('finds the new words by search and the old ones no more', async () => {
    const claim = await given({ text: 'The thingamajig is green' });

    await update(claim, { text: 'The doohickey is green' });

    expect(await found('doohickey')).toEqual([claim.id]);
    expect(await found('thingamajig')).toEqual([]);
  });

  it('replaces the topics, also with none', async () => {
    const claim = await given({ topics: ['Ferries', 'Winter'] });

    const replaced = await update(claim, { topics: ['Piers'] });
    const cleared = await update(replaced, { topics: [] });

    expect([replaced.topics, cleared.topics]).toEqual([['Piers'], []]);
    expect(await claimIds(test, { ids: [claim.id], topic: ['Ferries', 'Winter', 'Piers'] })).toEqual([]);
  });

  it('clears the language with null', async () => {
    expect((await update(await given({ language: 'en' }), { language: null })).language).toBeNull();
  });

  it('makes no revision when nothing is different', async () => {
    const claim = await given({ topics: ['Ferries'] });

    const updated = await nothingWritten(test, () =>
      update(claim, { text: claim.text, topics: ['Ferries'] }),
    );

    expect(updated.revision).toBe(1);
  });

  it('may change how its own words are set', async () => {
    const claim = await given();

    expect((await update(claim, { text: `${claim.text}.` })).text).toBe(`${claim.text}.`);
  });

  it('refuses the wording of another claim, and names it', async () => {
    const [one, other] = [await given(), await given()];

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateClaim', { id: one.id, expectedRevision: 1, text: other.text }),
    );

    expect(payload).toEqual({ claim: null, userErrors: [refusal('DUPLICATE', 'input', 'text')] });
    expect(payload.userErrors[0]?.message).toContain(other.id);
  });

  it('refuses an edit of an older state', async () => {
    const claim = await given();
    await update(claim, { topics: ['Piers'] });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateClaim', { id: claim.id, expectedRevision: 1, topics: ['Tolls'] }),
    );

    expect(payload).toEqual({
      claim: null,
      userErrors: [refusal('STALE_REVISION', 'input', 'expectedRevision')],
    });
    expect((await stored(test, 'Claim', claim.id))?.topics).toEqual(['Piers']);
  });

  it('refuses to change a claim that was merged into another', async () => {
    const [merged, into] = [await given(), await given()];
    await done(test, 'mergeClaims', { id: merged.id, intoId: into.id });

    const payload = await mutate(test, 'updateClaim', {
      id: merged.id,
      expectedRevision: 2,
      topics: ['Tolls'],
    });

    expect(payload.userErrors).toEqual([refusal('CONFLICT', 'input', 'id')]);
  });

  it.each([
    ['an id that nobody has', { id: 'clm_1' }, 'NOT_FOUND', ['id']],
    ['a blank text', { text: '' }, 'REQUIRED', ['text']],
    ['an overlong text', { text: 'x'.repeat(100_000) }, 'TOO_LONG', ['text']],
    ['half a character', { text: '\udc00' }, 'INVALID', ['text']],
    ['a NUL in a topic', { topics: ['a\u0000'] }, 'INVALID', ['topics', 0]],
    ['too many topics', { topics: Array.from({ length: 51 }, (_, i) => `t${i}`) }, 'TOO_MANY', ['topics']],
    ['a language that is none', { language: '!' }, 'INVALID', ['language']],
    ['a reason with a NUL', { topics: ['x'], reason: 'a\u0000' }, 'INVALID', ['reason']],
    ['an overlong reason', { topics: ['x'], reason: 'x'.repeat(100_000) }, 'TOO_LONG', ['reason']],
    ['no text, which every claim has,', { text: null }, 'REQUIRED', ['text']],
  ])('refuses %s', async (_fault, patch, code, path) => {
    const { id } = await given();

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateClaim', { id, expectedRevision: 1, ...patch }),
    );

    expect(payload).toEqual({ claim: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
