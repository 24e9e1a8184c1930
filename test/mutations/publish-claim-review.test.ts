import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { done, mutate, refusal, stored } from './support/mutate';
import { claimText, reviewRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('publishClaimReview', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const claimId = async (): Promise<string> =>
    (await done(test, 'createClaim', { text: claimText() })).claim!.id;

  it('records a fact-check with the publisher’s own words and scale', async () => {
    const id = await claimId();
    const token = await test.token(Role.REVIEWER, 'Tove');
    const row = reviewRow({
      ratingValue: 2,
      bestRating: 1,
      worstRating: 6,
      explanation: 'The timetable says otherwise.',
      evidence: [{ url: 'https://plain-facts.example/timetable', title: 'The timetable', note: 'Page 2' }],
      language: 'en',
    });

    const { claimReview } = await done(test, 'publishClaimReview', { claimId: id, ...row }, { token });

    expect(claimReview).toMatchObject({
      claim: { id },
      url: row['url'],
      publisher: { name: 'Plain Facts', domain: 'plain-facts.example' },
      verdict: 'FALSE',
      label: 'Not so',
      ratingValue: 2,
      bestRating: 1,
      worstRating: 6,
      explanation: 'The timetable says otherwise.',
      evidence: [{ url: 'https://plain-facts.example/timetable', title: 'The timetable', note: 'Page 2' }],
      publishedOn: '2024-06-01',
      correctionNote: null,
      correctedAt: null,
      revisions: [{ action: 'CREATED', madeBy: 'Tove' }],
    });
  });

  it('gives the claim the verdict of the publisher’s newest fact-check', async () => {
    const id = await claimId();

    await done(test, 'publishClaimReview', {
      claimId: id,
      ...reviewRow({ verdict: 'TRUE', publishedOn: '2024-06-05' }),
    });
    await done(test, 'publishClaimReview', {
      claimId: id,
      ...reviewRow({ verdict: 'FALSE', publishedOn: '2024-06-04' }),
    });

    expect(await stored(test, 'Claim', id)).toMatchObject({ verdict: 'TRUE', reviewCount: 2 });
  });

  it('takes the publisher from the address when none is named', async () => {
    const { claimReview } = await done(test, 'publishClaimReview', {
      claimId: await claimId(),
      ...reviewRow({ publisher: null }),
    });

    expect(claimReview?.publisher.domain).toBe('plain-facts.example');
  });

  it('lets one fact-check be about two claims', async () => {
    const row = reviewRow();
    const [one, other] = [await claimId(), await claimId()];

    await done(test, 'publishClaimReview', { claimId: one, ...row });

    expect((await done(test, 'publishClaimReview', { claimId: other, ...row })).claimReview).not.toBeNull();
  });

  it('refuses a fact-check that is stored, in whatever spelling of its address, and names it', async () => {
    const [id, row] = [await claimId(), reviewRow()];
    const { claimReview } = await done(test, 'publishClaimReview', { claimId: id, ...row });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'publishClaimReview', {
        claimId: id,
        ...row,
        url: `${row['url'] as string}/?utm_source=x`,
        verdict: 'TRUE',
      }),
    );

    expect(payload).toEqual({ claimReview: null, userErrors: [refusal('DUPLICATE', 'input', 'url')] });
    expect(payload.userErrors[0]?.message).toContain(claimReview?.id);
  });

  it('refuses a fact-check of a merged claim, and names the one to review', async () => {
    const [merged, into] = [await claimId(), await claimId()];
    await done(test, 'mergeClaims', { id: merged, intoId: into });

    const { userErrors } = await mutate(test, 'publishClaimReview', { claimId: merged, ...reviewRow() });

    expect(userErrors).toEqual([refusal('CONFLICT', 'input', 'claimId')]);
    expect(userErrors[0]?.message).toContain(into);
  });

  it.each([
    ['a claim that nobody knows', { claimId: 'clm_1' }, 'NOT_FOUND', ['claimId']],
    ['an address that is none', { url: 'plain facts' }, 'INVALID_URL', ['url']],
    ['a script as an address', { url: 'javascript:alert(1)' }, 'INVALID_URL', ['url']],
    ['a day that is none', { publishedOn: '2024-02-30' }, 'INVALID_DATE', ['publishedOn']],
    ['a scale without length', { bestRating: 5, worstRating: 5 }, 'INVALID', ['bestRating']],
    ['a language that is none', { language: '??' }, 'INVALID', ['language']],
    [
      'a publisher of no known country',
      { publisher: { name: 'P', country: 'Atlantis' } },
      'UNKNOWN_COUNTRY',
      ['publisher', 'country'],
    ],
    ['evidence without an address', { evidence: [{ url: 'there' }] }, 'INVALID_URL', ['evidence', 0, 'url']],
    [
      'too much evidence',
      { evidence: Array.from({ length: 101 }, () => ({ url: 'https://a.example' })) },
      'TOO_MANY',
      ['evidence'],
    ],
    ['an overlong title', { title: 'x'.repeat(100_000) }, 'TOO_LONG', ['title']],
    ['an overlong explanation', { explanation: 'x'.repeat(100_000) }, 'TOO_LONG', ['explanation']],
    ['a label with half a character', { label: '\ud800' }, 'INVALID', ['label']],
    ['an explanation with a NUL', { explanation: 'a\u0000b' }, 'INVALID', ['explanation']],
  ])('refuses %s', async (_fault, input, code, path) => {
    const whole = { claimId: await claimId(), ...reviewRow(), ...input };

    const payload = await nothingWritten(test, () => mutate(test, 'publishClaimReview', whole));

    expect(payload).toEqual({ claimReview: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
