import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { statuses } from './support/import-quotations';
import { claimIds, done, mutate, refusal, stored } from './support/mutate';
import type { Payload } from './support/answers';
import { claimRow, claimText, reviewRow } from './support/rows';
import { content, countsIn, nothingWritten } from './support/tables';

describe('importClaims', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const importClaims = (rows: readonly object[], policy: object = {}): Promise<Payload<'importClaims'>> =>
    done(test, 'importClaims', { rows, ...policy });

  it('creates claims with their topics and fact-checks, in the order sent', async () => {
    const rows = [
      claimRow({ topics: ['Ferries', ' Winter '], reviews: [reviewRow({ verdict: 'FALSE' })] }),
      claimRow(),
    ];

    const payload = await importClaims(rows);

    expect(statuses(payload)).toEqual(['CREATED', 'CREATED']);
    expect(payload.rows[0]?.claim).toMatchObject({
      text: rows[0]!['text'],
      language: 'en',
      topics: ['Ferries', 'Winter'],
      verdict: 'FALSE',
      reviewCount: 1,
    });
    expect(payload.rows[1]?.claim).toMatchObject({ verdict: null, reviewCount: 0, firstSaidOn: null });
    expect(payload).toMatchObject({ createdCount: 2, batch: { format: 'CLAIMS' } });
  });

  it('makes the verdict of a publisher’s newest review the claim’s', async () => {
    const reviews = [
      reviewRow({ verdict: 'TRUE', publishedOn: '2024-06-02' }),
      reviewRow({ verdict: 'FALSE', publishedOn: '2024-06-03' }),
      reviewRow({ verdict: 'MIXED', publishedOn: '2024-06-01' }),
    ];

    const { rows } = await importClaims([claimRow({ reviews })]);

    expect(rows[0]?.claim).toMatchObject({ verdict: 'FALSE', reviewCount: 3 });
  });

  it('changes nothing when it is sent a second time', async () => {
    const rows = [
      claimRow({
        reviews: [
          reviewRow({
            evidence: [{ url: 'https://plain-facts.example/table', title: 'The timetable' }],
            ratingValue: 1,
            bestRating: 5,
            worstRating: 1,
          }),
        ],
      }),
      claimRow({ topics: undefined }),
    ];
    const first = await importClaims(rows);
    const before = await content(test);

    const second = await importClaims(rows);

    const after = await content(test);
    expect(statuses(second)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(second.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
    expect(countsIn(after)).toEqual({
      ...countsIn(before),
      import_batch: countsIn(before)['import_batch']! + 1,
    });
    expect({ ...after, import_batch: [] }).toEqual({ ...before, import_batch: [] });
  });

  it('recognises the claim in another spelling and keeps its wording', async () => {
    const text = claimText();
    const { rows: first } = await importClaims([{ text }]);

    const { rows } = await importClaims([{ text: `“${text.toUpperCase()}”.`, topics: ['Boats'] }]);

    expect(rows[0]).toMatchObject({
      status: 'UPDATED',
      id: first[0]?.id,
      claim: { text, topics: ['Boats'], revision: 2 },
    });
  });

  it('replaces the topics of a stored claim, and leaves them when the row has none', async () => {
    const row = claimRow({ topics: ['Ferries'] });
    const { rows } = await importClaims([row]);
    const id = rows[0]!.id!;

    await importClaims([{ ...row, topics: ['Boats'] }]);
    expect(await claimIds(test, { topic: ['boats'], ids: [id] })).toEqual([id]);
    expect(await claimIds(test, { topic: ['ferries'], ids: [id] })).toEqual([]);

    expect(statuses(await importClaims([{ text: row['text'] }]))).toEqual(['UNCHANGED']);
  });

  it('calls a claim updated that gained a review or whose review changed', async () => {
    const row = claimRow();
    await importClaims([row]);
    const review = reviewRow({ verdict: 'FALSE' });

    const gained = await importClaims([{ ...row, reviews: [review] }]);
    const changed = await importClaims([{ ...row, reviews: [{ ...review, verdict: 'OUTDATED' }] }]);

    expect([...statuses(gained), ...statuses(changed)]).toEqual(['UPDATED', 'UPDATED']);
    expect(changed.rows[0]?.claim).toMatchObject({ verdict: 'OUTDATED', reviewCount: 1 });
  });

  it('keeps a review of the same address for each claim that it checks', async () => {
    const review = reviewRow();

    const { rows } = await importClaims([claimRow({ reviews: [review] }), claimRow({ reviews: [review] })]);

    expect(rows.map((row) => row.claim?.reviewCount)).toEqual([1, 1]);
  });

  it('refuses the same review twice in one row', async () => {
    const review = reviewRow();

    const { rows } = await importClaims([claimRow({ reviews: [review, { ...review, verdict: 'TRUE' }] })]);

    expect(rows[0]?.userErrors).toEqual([refusal('DUPLICATE', 'reviews', 1, 'url')]);
  });

  it('takes the publisher from the address when none is given', async () => {
    const { rows } = await importClaims([
      claimRow({ reviews: [reviewRow({ url: 'https://www.second-look.example/1', publisher: null })] }),
    ]);

    const review = await stored(test, 'ClaimReview', rows[0]!.claim!.reviews[0]!.id);
    expect(review?.publisher).toMatchObject({ domain: 'second-look.example' });
  });

  it('leads to the claim that the named one was merged into', async () => {
    const [one, other] = [claimRow(), claimRow()];
    const { rows } = await importClaims([one, other]);
    await done(test, 'mergeClaims', { id: rows[0]?.id, intoId: rows[1]?.id });

    const again = await importClaims([{ text: one['text'] }]);

    expect(again.rows[0]).toMatchObject({ status: 'UNCHANGED', id: rows[1]?.id });
  });

  it('takes rows that mean one claim since a merge: the wording that stays tells its topics', async () => {
    const [one, other] = [claimRow(), claimRow()];
    const { rows } = await importClaims([one, other]);
    await done(test, 'mergeClaims', { id: rows[0]?.id, intoId: rows[1]?.id });

    const again = await importClaims([
      { ...one, topics: ['Boats'] },
      { ...other, topics: ['Piers'] },
    ]);

    expect(statuses(again)).toEqual(['UNCHANGED', 'UPDATED']);
    expect(again.rows.map((row) => row.id)).toEqual([rows[1]?.id, rows[1]?.id]);
    expect((await stored(test, 'Claim', rows[1]!.id!))?.topics).toEqual(['Piers']);
  });

  it('does not store the review of a merged claim a second time', async () => {
    const [one, other] = [claimRow({ reviews: [reviewRow()] }), claimRow()];
    const { rows } = await importClaims([one, other]);
    await done(test, 'mergeClaims', { id: rows[0]?.id, intoId: rows[1]?.id });

    await importClaims([one]);

    expect((await stored(test, 'Claim', rows[1]!.id!))?.reviewCount).toBe(1);
  });

  it('obeys the policies for conflicts and errors', async () => {
    const known = claimRow();
    await importClaims([known]);
    const changed = { ...known, topics: ['Boats'], reviews: [reviewRow()] };

    const skipped = await importClaims([changed], { onConflict: 'SKIP' });
    const failed = await importClaims([changed, claimRow()], { onConflict: 'FAIL', onError: 'SKIP_FAILED' });
    const rejected = await nothingWritten(test, () =>
      importClaims([changed, claimRow()], { onConflict: 'FAIL' }),
    );

    expect(statuses(skipped)).toEqual(['SKIPPED']);
    expect(skipped.rows[0]?.claim).toMatchObject({ topics: ['Ferries'], reviewCount: 0 });
    expect(statuses(failed)).toEqual(['FAILED', 'CREATED']);
    expect(failed.rows[0]?.userErrors).toEqual([refusal('CONFLICT', 'text')]);
    expect(statuses(rejected)).toEqual(['FAILED', 'NOT_ATTEMPTED']);
  });

  it('writes nothing in a dry run and answers what the real import then answers', async () => {
    const known = claimRow();
    await importClaims([known]);
    const rows = [claimRow({ reviews: [reviewRow()] }), known, { ...claimRow(), text: ' ' }];

    const dry = await nothingWritten(test, () =>
      importClaims(rows, { dryRun: true, onError: 'SKIP_FAILED' }),
    );
    const real = await importClaims(rows, { onError: 'SKIP_FAILED' });

    expect(statuses(dry)).toEqual(['CREATED', 'UNCHANGED', 'FAILED']);
    expect(statuses(dry)).toEqual(statuses(real));
  });

  it('answers the same again under an idempotency key, and refuses the key for other rows', async () => {
    const rows = [claimRow({ reviews: [reviewRow()] })];
    const first = await importClaims(rows, { idempotencyKey: 'claims' });

    const second = await nothingWritten(test, () => importClaims(rows, { idempotencyKey: 'claims' }));
    const other = await mutate(test, 'importClaims', { rows: [claimRow()], idempotencyKey: 'claims' });

    expect(second).toEqual(first);
    expect(other.userErrors).toEqual([refusal('IDEMPOTENCY_KEY_REUSED', 'input', 'idempotencyKey')]);
  });

  it.each([
    ['a blank text', claimRow({ text: '  ' }), 'REQUIRED', ['text']],
    ['a text without words', claimRow({ text: '\u200b' }), 'INVALID', ['text']],
    ['a text of 100 kB', claimRow({ text: 'x'.repeat(100_000) }), 'TOO_LONG', ['text']],
    ['half a character', claimRow({ text: 'a \udfff' }), 'INVALID', ['text']],
    ['a NUL in a topic', claimRow({ topics: ['a', 'b\u0000'] }), 'INVALID', ['topics', 1]],
    [
      'too many topics',
      claimRow({ topics: Array.from({ length: 51 }, (_, i) => `t${i}`) }),
      'TOO_MANY',
      ['topics'],
    ],
    ['a language that is none', claimRow({ language: 'e' }), 'INVALID', ['language']],
    [
      'too many reviews',
      claimRow({ reviews: Array.from({ length: 51 }, () => reviewRow()) }),
      'TOO_MANY',
      ['reviews'],
    ],
    [
      'a review without an address',
      claimRow({ reviews: [reviewRow(), reviewRow({ url: 'here' })] }),
      'INVALID_URL',
      ['reviews', 1, 'url'],
    ],
    [
      'a review with a day that is none',
      claimRow({ reviews: [reviewRow({ publishedOn: '2024-00-01' })] }),
      'INVALID_DATE',
      ['reviews', 0, 'publishedOn'],
    ],
    [
      'a review on a scale without length',
      claimRow({ reviews: [reviewRow({ bestRating: 1, worstRating: 1 })] }),
      'INVALID',
      ['reviews', 0, 'bestRating'],
    ],
    [
      'a review of a publisher of no known country',
      claimRow({ reviews: [reviewRow({ publisher: { name: 'P', country: 'Atlantis' } })] }),
      'UNKNOWN_COUNTRY',
      ['reviews', 0, 'publisher', 'country'],
    ],
    [
      'evidence without an address',
      claimRow({ reviews: [reviewRow({ evidence: [{ url: 'x' }] })] }),
      'INVALID_URL',
      ['reviews', 0, 'evidence', 0, 'url'],
    ],
    [
      'an overlong title of evidence',
      claimRow({
        reviews: [reviewRow({ evidence: [{ url: 'https://a.example', title: 'x'.repeat(2000) }] })],
      }),
      'TOO_LONG',
      ['reviews', 0, 'evidence', 0, 'title'],
    ],
    [
      'a NUL in a label',
      claimRow({ reviews: [reviewRow({ label: 'a\u0000' })] }),
      'INVALID',
      ['reviews', 0, 'label'],
    ],
  ])('refuses %s, at its place', async (_fault, row, code, path) => {
    const { rows } = await nothingWritten(test, () => importClaims([row]));

    expect(rows[0]).toMatchObject({ status: 'FAILED', id: null, userErrors: [refusal(code, ...path)] });
  });

  it('refuses the same claim twice in one batch, naming the first', async () => {
    const row = claimRow();

    const { rows } = await importClaims([row, { text: `${row['text'] as string}.` }], {
      onError: 'SKIP_FAILED',
    });

    expect(rows[1]).toMatchObject({ status: 'FAILED', userErrors: [refusal('DUPLICATE', 'text')] });
    expect(rows[1]?.userErrors[0]?.message).toContain('0');
  });

  it('refuses more than a thousand rows', async () => {
    const rows = Array.from({ length: 1001 }, () => claimRow());
    const query =
      'mutation ($input: ImportClaimsInput!) { importClaims(input: $input) { userErrors { code message path } } }';

    const { data } = await test.send<{ importClaims: { userErrors: unknown[] } }>(query, { input: { rows } });

    expect(data?.importClaims.userErrors).toEqual([refusal('TOO_MANY', 'input', 'rows')]);
  });

  it('takes as many rows as the server is set to', async () => {
    const strict = await createTestApp({ environment: { ONRECORD_MAX_IMPORT_ROWS: '100' } });
    const rows = Array.from({ length: 101 }, () => claimRow());

    const refused = await mutate(strict, 'importClaims', { rows });
    const taken = await mutate(strict, 'importClaims', { rows: rows.slice(1) });
    await strict.stop();

    expect(refused.userErrors[0]?.message).toMatch(/at most 100 rows, and this one has 101/);
    expect(taken.createdCount).toBe(100);
  });
});
