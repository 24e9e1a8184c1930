import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { done, mutate, refusal, stored } from './support/mutate';
import type { ReviewAnswer } from './support/answers';
import { claimText, reviewRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('correctClaimReview', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  async function published(fields: Record<string, unknown> = {}): Promise<ReviewAnswer> {
    const { claim } = await done(test, 'createClaim', { text: claimText() });
    return (await done(test, 'publishClaimReview', { claimId: claim?.id, ...reviewRow(fields) }))
      .claimReview!;
  }
  const note = 'The second timetable was overlooked.';

  it('changes the verdict openly: note and day are shown, and the old verdict stays in the history', async () => {
    const review = await published({ verdict: 'FALSE' });
    const token = await test.token(Role.REVIEWER, 'Tove');

    const { claimReview } = await done(
      test,
      'correctClaimReview',
      { id: review.id, expectedRevision: 1, note, verdict: 'MOSTLY_TRUE', label: 'Mostly so' },
      { token },
    );

    expect(claimReview).toMatchObject({
      verdict: 'MOSTLY_TRUE',
      label: 'Mostly so',
      correctionNote: note,
      revision: 2,
    });
    expect(claimReview?.correctedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(claimReview?.revisions[1]).toMatchObject({ madeBy: 'Tove', reason: note });
    expect(claimReview?.revisions[1]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'verdict', before: 'FALSE', after: 'MOSTLY_TRUE' },
        { field: 'label', before: 'Not so', after: 'Mostly so' },
      ]),
    );
  });

  it('gives the claim the new verdict', async () => {
    const review = await published({ verdict: 'FALSE' });

    await done(test, 'correctClaimReview', { id: review.id, expectedRevision: 1, note, verdict: 'OUTDATED' });

    expect((await stored(test, 'Claim', review.claim.id))?.verdict).toBe('OUTDATED');
  });

  it('leaves what is left out, an inverted scale among it', async () => {
    const review = await published({
      ratingValue: 5,
      bestRating: 1,
      worstRating: 6,
      explanation: 'Once a day.',
      evidence: [{ url: 'https://a.example/1' }],
    });

    const { claimReview } = await done(test, 'correctClaimReview', {
      id: review.id,
      expectedRevision: 1,
      note,
      ratingValue: 2,
    });

    expect(claimReview).toMatchObject({
      ratingValue: 2,
      bestRating: 1,
      worstRating: 6,
      explanation: 'Once a day.',
      verdict: 'FALSE',
      evidence: [{ url: 'https://a.example/1' }],
    });
  });

  it('clears label, explanation and rating with null, and evidence with an empty list', async () => {
    const review = await published({
      ratingValue: 5,
      bestRating: 1,
      worstRating: 6,
      explanation: 'Once a day.',
      evidence: [{ url: 'https://a.example/1' }],
    });
    const nothing = {
      label: null,
      explanation: null,
      ratingValue: null,
      bestRating: null,
      worstRating: null,
      evidence: [],
    };

    const { claimReview } = await done(test, 'correctClaimReview', {
      id: review.id,
      expectedRevision: 1,
      note,
      ...nothing,
    });

    expect(claimReview).toMatchObject(nothing);
  });

  it('does not fall over evidence that is null', async () => {
    const { id } = await published();

    expect(
      await mutate(test, 'correctClaimReview', { id, expectedRevision: 1, note, evidence: null }),
    ).toHaveProperty('userErrors');
  });

  it('may be only a note', async () => {
    const review = await published();

    const { claimReview } = await done(test, 'correctClaimReview', {
      id: review.id,
      expectedRevision: 1,
      note,
    });

    expect(claimReview).toMatchObject({ verdict: 'FALSE', correctionNote: note, revision: 2 });
  });

  it('refuses a correction of an older state', async () => {
    const { id } = await published();
    await done(test, 'correctClaimReview', { id, expectedRevision: 1, note });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'correctClaimReview', { id, expectedRevision: 1, note, verdict: 'TRUE' }),
    );

    expect(payload).toEqual({
      claimReview: null,
      userErrors: [refusal('STALE_REVISION', 'input', 'expectedRevision')],
    });
  });

  it.each([
    ['a blank note', { note: ' ' }, 'REQUIRED', ['note']],
    ['an overlong note', { note: 'x'.repeat(100_000) }, 'TOO_LONG', ['note']],
    ['a note with a NUL', { note: 'a\u0000' }, 'INVALID', ['note']],
    ['a review that nobody knows', { id: 'crv_1' }, 'NOT_FOUND', ['id']],
    ['a scale without length', { bestRating: 3, worstRating: 3 }, 'INVALID', ['bestRating']],
    ['an overlong label', { label: 'x'.repeat(100_000) }, 'TOO_LONG', ['label']],
    ['an explanation with half a character', { explanation: '\udc00' }, 'INVALID', ['explanation']],
    ['evidence without an address', { evidence: [{ url: 'there' }] }, 'INVALID_URL', ['evidence', 0, 'url']],
    [
      'too much evidence',
      { evidence: Array.from({ length: 101 }, () => ({ url: 'https://a.example' })) },
      'TOO_MANY',
      ['evidence'],
    ],
    ['no verdict, which every review has,', { verdict: null }, 'REQUIRED', ['verdict']],
  ])('refuses %s', async (_fault, input, code, path) => {
    const { id } = await published();

    const payload = await nothingWritten(test, () =>
      mutate(test, 'correctClaimReview', { id, expectedRevision: 1, note, ...input }),
    );

    expect(payload).toEqual({ claimReview: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});
