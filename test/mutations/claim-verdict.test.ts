import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { done, mutate, refusal, stored } from './support/mutate';
import { claimRow, claimText, reviewRow } from './support/rows';

interface Summary {
  readonly verdict: string;
  readonly rule: string;
  readonly explanation: string;
  readonly publisherCount: number;
  readonly agreeing: readonly { readonly publisher: { readonly domain: string } }[];
  readonly disagreeing: readonly { readonly publisher: { readonly domain: string } }[];
  readonly superseded: readonly { readonly verdict: string }[];
}

const SUMMARY = `verdict verdictSummary { verdict rule explanation publisherCount
  agreeing { publisher { domain } } disagreeing { publisher { domain } } superseded { verdict } }`;
const by = (name: string): { publisher: { domain: string } } => ({
  publisher: { domain: `${name}.example` },
});

describe('the verdict of a claim', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  async function reviewed(...reviews: readonly Record<string, unknown>[]): Promise<string> {
    const { claim } = await done(test, 'createClaim', { text: claimText() });
    for (const review of reviews) await publish(claim!.id, review);
    return claim!.id;
  }

  async function publish(claimId: string, review: Record<string, unknown>) {
    return (await done(test, 'publishClaimReview', { claimId, ...reviewRow(review) })).claimReview!;
  }

  async function summary(id: string): Promise<{ verdict: string | null; verdictSummary: Summary | null }> {
    const query = `query ($id: ID!) { claim(id: $id) { ${SUMMARY} } }`;
    const { data } = await test.send<{ claim: { verdict: string; verdictSummary: Summary } }>(query, { id });
    return data!.claim;
  }

  it('is what most publishers say, and tells who agrees and who does not', async () => {
    const id = await reviewed(
      { ...by('gull'), verdict: 'FALSE', publishedOn: '2024-01-01' },
      { ...by('tern'), verdict: 'FALSE', publishedOn: '2024-01-02' },
      { ...by('skua'), verdict: 'TRUE', publishedOn: '2024-01-03' },
    );

    expect(await summary(id)).toEqual({
      verdict: 'FALSE',
      verdictSummary: {
        verdict: 'FALSE',
        rule: 'MOST_PUBLISHERS',
        explanation:
          'Of 3 publishers who checked the claim, 2 say FALSE and 1 says TRUE. The claim gets the verdict of most publishers.',
        publisherCount: 3,
        agreeing: [{ publisher: { domain: 'tern.example' } }, { publisher: { domain: 'gull.example' } }],
        disagreeing: [{ publisher: { domain: 'skua.example' } }],
        superseded: [],
      },
    });
  });

  it('counts of each publisher the newest review alone', async () => {
    const id = await reviewed(
      { ...by('gull'), verdict: 'FALSE', publishedOn: '2024-01-01' },
      { ...by('gull'), verdict: 'OUTDATED', publishedOn: '2025-01-01' },
    );

    expect(await summary(id)).toMatchObject({
      verdict: 'OUTDATED',
      verdictSummary: { rule: 'ONE_PUBLISHER', publisherCount: 1, superseded: [{ verdict: 'FALSE' }] },
    });
  });

  it('is MIXED when publishers contradict each other, and follows a correction', async () => {
    const id = await reviewed({ ...by('gull'), verdict: 'FALSE' });
    const { id: other } = await publish(id, { ...by('tern'), verdict: 'MOSTLY_TRUE' });
    const before = await summary(id);

    await done(test, 'correctClaimReview', {
      id: other,
      expectedRevision: 1,
      note: 'A sum.',
      verdict: 'FALSE',
    });

    expect(before).toMatchObject({ verdict: 'MIXED', verdictSummary: { rule: 'OPPOSED', agreeing: [] } });
    expect(await summary(id)).toMatchObject({ verdict: 'FALSE', verdictSummary: { rule: 'UNANIMOUS' } });
  });

  it('follows a merge', async () => {
    const one = await reviewed({ ...by('gull'), verdict: 'FALSE' });
    const other = await reviewed({ ...by('tern'), verdict: 'TRUE' });

    await done(test, 'mergeClaims', { id: other, intoId: one });

    expect((await stored(test, 'Claim', one))?.verdict).toBe('MIXED');
    expect(await summary(other)).toMatchObject({ verdictSummary: { verdict: 'MIXED', publisherCount: 2 } });
  });

  it('is the same on the row as in the summary, for many claims of one import', async () => {
    const verdicts = ['TRUE', 'FALSE', 'MIXED', 'UNPROVEN', 'MISLEADING'];
    const rows = Array.from({ length: 30 }, (_, i) =>
      claimRow({
        reviews: Array.from({ length: i % 5 }, (_review, j) =>
          reviewRow({
            ...by(`p${j % 3}`),
            verdict: verdicts[(i * j) % 5],
            publishedOn: `2024-01-0${1 + (i % 7)}`,
          }),
        ),
      }),
    );
    await done(test, 'importClaims', { rows });

    const query = `{ claims(first: 100) { nodes { verdict verdictSummary { verdict } } } }`;
    const { data } = await test.send<{ claims: { nodes: Pick<Summary, 'verdict'>[] } }>(query);

    expect(data!.claims.nodes.length).toBeGreaterThanOrEqual(30);
    for (const claim of data!.claims.nodes as { verdict: string | null; verdictSummary: Summary | null }[])
      expect(claim.verdictSummary?.verdict ?? null).toBe(claim.verdict);
  });

  it('is null, and has no summary, without a review', async () => {
    expect(await summary(await reviewed())).toEqual({ verdict: null, verdictSummary: null });
  });
});

describe('a review without a verdict', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it.each([
    ['an inverted scale', { label: 'Grade 5', ratingValue: 5, bestRating: 1, worstRating: 5 }, 'FALSE'],
    [
      'a scale of a hundred',
      { label: null, ratingValue: 80, bestRating: 100, worstRating: 0 },
      'MOSTLY_TRUE',
    ],
    ['a common label', { label: 'Half true' }, 'MIXED'],
  ])('gets it from %s, which is kept as given', async (_from, rating, verdict) => {
    const review = reviewRow({ verdict: undefined, ...rating });
    const { rows } = await done(test, 'importClaims', { rows: [claimRow({ reviews: [review] })] });

    const query = 'query ($id: ID!) { claim(id: $id) { verdict reviews { verdict label ratingValue } } }';
    const { data } = await test.send<{ claim: object }>(query, { id: rows[0]?.id });

    const { label, ratingValue = null } = rating as { label: string | null; ratingValue?: number };
    expect(data!.claim).toEqual({ verdict, reviews: [{ verdict, label, ratingValue }] });
  });

  it('is refused when neither label nor scale tells it', async () => {
    const { claim } = await done(test, 'createClaim', { text: claimText() });
    const row = reviewRow({ verdict: undefined, label: 'A tall tale', ratingValue: 3 });

    const { userErrors } = await mutate(test, 'publishClaimReview', { claimId: claim!.id, ...row });

    expect(userErrors).toEqual([refusal('REQUIRED', 'input', 'verdict')]);
  });
});

describe('ClaimReview.corrections', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('keeps what the review said before each correction, with the notes, oldest first', async () => {
    const { claim } = await done(test, 'createClaim', { text: claimText() });
    const row = reviewRow({ verdict: 'FALSE', label: 'Not so', ratingValue: 1, explanation: 'Once a day.' });
    const { id } = (await done(test, 'publishClaimReview', { claimId: claim!.id, ...row })).claimReview!;
    const correct = (expectedRevision: number, change: object) =>
      done(test, 'correctClaimReview', { id, expectedRevision, ...change });
    await correct(1, { note: 'A second timetable.', verdict: 'MIXED', label: 'Half so', ratingValue: 3 });
    await correct(2, { note: 'A typing error.', explanation: 'Twice a day.' });

    const query = `query ($id: ID!) { node(id: $id) { ... on ClaimReview { verdict corrections {
      note verdictBefore verdictAfter labelBefore labelAfter ratingValueBefore ratingValueAfter explanationBefore
    } } } }`;
    const { data } = await test.send<{ node: object }>(query, { id });

    const now = { verdictAfter: 'MIXED', labelAfter: 'Half so', ratingValueAfter: 3 };
    expect(data!.node).toEqual({
      verdict: 'MIXED',
      corrections: [
        {
          ...now,
          note: 'A second timetable.',
          verdictBefore: 'FALSE',
          labelBefore: 'Not so',
          ratingValueBefore: 1,
          explanationBefore: 'Once a day.',
        },
        {
          ...now,
          note: 'A typing error.',
          verdictBefore: 'MIXED',
          labelBefore: 'Half so',
          ratingValueBefore: 3,
          explanationBefore: 'Once a day.',
        },
      ],
    });
  });

  it('is empty for a review that was never corrected', async () => {
    const { rows } = await done(test, 'importClaims', { rows: [claimRow({ reviews: [reviewRow()] })] });
    const query = 'query ($id: ID!) { claim(id: $id) { reviews { corrections { note } } } }';

    const { data } = await test.send<{ claim: object }>(query, { id: rows[0]?.id });

    expect(data!.claim).toEqual({ reviews: [{ corrections: [] }] });
  });
});
