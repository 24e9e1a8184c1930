import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, refusal, stored } from './support/mutate';
import { articleUrl, claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('createClaim', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  describe('from a quotation', () => {
    it('starts with its words and codes it under the claim', async () => {
      const { id } = await imported(
        test,
        quotationRow({ text: 'the mill ran dry in June,', article: { url: articleUrl() } }),
      );

      const { claim } = await done(test, 'createClaim', { fromQuotationId: id });

      expect(claim?.text).toBe('The mill ran dry in June');
      expect((await stored(test, 'Quotation', id))?.stances).toMatchObject([
        { stance: 'SUPPORT', status: 'CONFIRMED', coder: 'admin', target: { id: claim?.id } },
      ]);
    });

    it('names everybody who said it together, where the words do not stand alone', async () => {
      const { id } = await imported(
        test,
        quotationRow({
          text: 'we will not sell the mill',
          speaker: { name: 'Runa Holt' },
          jointSpeakers: [{ actor: { name: 'Odd Brenne' } }, { mention: 'their clerk' }],
          article: { url: articleUrl() },
        }),
      );

      const { claim } = await done(test, 'createClaim', { fromQuotationId: id });

      expect(claim?.text).toBe('Runa Holt, Odd Brenne and their clerk: “we will not sell the mill”');
    });

    it('takes another text and another stance', async () => {
      const { id } = await imported(test, quotationRow({ act: 'DENY' }));
      const text = claimText();

      const denied = await done(test, 'createClaim', { fromQuotationId: id, text });
      const asserted = await done(test, 'createClaim', {
        fromQuotationId: id,
        text: claimText(),
        stance: 'MIXED',
      });

      expect(denied.claim?.text).toBe(text);
      const codings = (await stored(test, 'Quotation', id))?.stances ?? [];
      expect(codings.map(({ target, stance }) => [target.id, stance])).toEqual([
        [denied.claim?.id, 'OPPOSE'],
        [asserted.claim?.id, 'MIXED'],
      ]);
    });

    it('refuses a quotation that is not there, and a claim of nothing', async () => {
      const unknown = await mutate(test, 'createClaim', { fromQuotationId: 'quo_1' });
      const nothing = await mutate(test, 'createClaim', {});

      expect(unknown.userErrors).toEqual([refusal('NOT_FOUND', 'input', 'fromQuotationId')]);
      expect(nothing.userErrors).toEqual([refusal('REQUIRED', 'input', 'text')]);
    });
  });

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
