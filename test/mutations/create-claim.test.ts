import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { claimIds, done, mutate, refusal } from './support/mutate';
import { claimText } from './support/rows';
import { nothingWritten } from './support/tables';

describe('createClaim', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('records a claim with its topics', async () => {
    const token = await test.token(Role.CONTRIBUTOR, 'Ines');
    const text = claimText();

    const { claim } = await done(
      test,
      'createClaim',
      { text: ` ${text} `, language: 'en-GB', topics: ['Ferries', 'ferries ', 'Winter'] },
      { token },
    );

    expect(claim).toMatchObject({
      text,
      language: 'en-GB',
      firstSaidOn: null,
      lastSaidOn: null,
      verdict: null,
      reviewCount: 0,
      mergedInto: null,
      revision: 1,
      revisions: [{ action: 'CREATED', madeBy: 'Ines' }],
    });
    expect(claim?.topics).toHaveLength(2);
    expect(await claimIds(test, { topic: ['FERRIES'] })).toEqual([claim?.id]);
  });

  it('refuses the wording of one that is stored, however it is set, and names it', async () => {
    const text = claimText();
    const { claim } = await done(test, 'createClaim', { text });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'createClaim', { text: `“${text.toUpperCase()}.”` }),
    );

    expect(payload).toEqual({ claim: null, userErrors: [refusal('DUPLICATE', 'input', 'text')] });
    expect(payload.userErrors[0]?.message).toContain(claim?.id);
  });

  it('takes a question for another claim than the statement', async () => {
    const text = claimText();
    await done(test, 'createClaim', { text });

    expect((await done(test, 'createClaim', { text: `${text}?` })).claim).not.toBeNull();
  });

  it('refuses the wording of a merged claim, and names the one that stays', async () => {
    const text = claimText();
    const { claim: merged } = await done(test, 'createClaim', { text });
    const { claim: into } = await done(test, 'createClaim', { text: claimText() });
    await done(test, 'mergeClaims', { id: merged?.id, intoId: into?.id });

    const { userErrors } = await mutate(test, 'createClaim', { text });

    expect(userErrors).toEqual([refusal('DUPLICATE', 'input', 'text')]);
    expect(userErrors[0]?.message).toContain(into?.id);
  });

  it('makes one of two that are created at the same time', async () => {
    const text = claimText();

    const payloads = await Promise.all([
      mutate(test, 'createClaim', { text }),
      mutate(test, 'createClaim', { text: `${text}.` }),
    ]);

    expect(payloads.flatMap((payload) => payload.userErrors)).toEqual([
      refusal('DUPLICATE', 'input', 'text'),
    ]);
  });

  it.each([
    ['a blank text', { text: ' ' }, 'REQUIRED', ['text']],
    ['a text without words', { text: '\u200b' }, 'INVALID', ['text']],
    ['an overlong text', { text: 'x'.repeat(100_000) }, 'TOO_LONG', ['text']],
    ['half a character', { text: 'a \ud83d' }, 'INVALID', ['text']],
    ['a NUL', { text: 'a\u0000b' }, 'INVALID', ['text']],
    ['a blank topic', { topics: ['Ferries', ' '] }, 'REQUIRED', ['topics', 1]],
    ['an overlong topic', { topics: ['x'.repeat(100_000)] }, 'TOO_LONG', ['topics', 0]],
    ['too many topics', { topics: Array.from({ length: 51 }, (_, i) => `t${i}`) }, 'TOO_MANY', ['topics']],
    ['a language that is none', { language: 'english?' }, 'INVALID', ['language']],
  ])('refuses %s', async (_fault, input, code, path) => {
    const payload = await nothingWritten(test, () =>
      mutate(test, 'createClaim', { text: claimText(), ...input }),
    );

    expect(payload).toEqual({ claim: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
