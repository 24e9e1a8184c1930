import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported, importRows, statuses } from './support/import-quotations';
import { done, mutate, refusal, stored } from './support/mutate';
import { articleRow, articleUrl, claimText, quotationRow, WORDS } from './support/rows';
import { content, nothingWritten } from './support/tables';

describe('importQuotations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const bad = (): Record<string, unknown> => quotationRow({ text: 'words that nobody printed' });

  describe('with onError REJECT_ALL', () => {
    it('writes nothing when one row is refused, and says of the others that they were not attempted', async () => {
      const payload = await nothingWritten(test, () =>
        importRows(test, [quotationRow(), bad(), quotationRow()], { onError: 'REJECT_ALL' }),
      );

      expect(statuses(payload)).toEqual(['NOT_ATTEMPTED', 'FAILED', 'NOT_ATTEMPTED']);
      expect(payload.rows[1]?.userErrors).toEqual([refusal('TEXT_NOT_IN_BODY', 'text')]);
      expect(payload).toMatchObject({ batch: null, createdCount: 0, failedCount: 1 });
    });

    it('is what happens when nothing is said', async () => {
      expect(statuses(await importRows(test, [quotationRow(), bad()]))).toEqual(['NOT_ATTEMPTED', 'FAILED']);
    });

    it('tells all that is wrong with all rows at once', async () => {
      const payload = await importRows(test, [
        quotationRow({ confidence: 2, language: 'english!' }),
        quotationRow(),
        bad(),
      ]);

      expect(statuses(payload)).toEqual(['FAILED', 'NOT_ATTEMPTED', 'FAILED']);
      expect(payload.rows[0]?.userErrors).toEqual([
        refusal('INVALID', 'language'),
        refusal('INVALID', 'confidence'),
      ]);
    });

    it('writes nothing when a row meets a stored quotation and conflicts are refused', async () => {
      const known = quotationRow();
      await importRows(test, [known]);

      const payload = await nothingWritten(test, () =>
        importRows(test, [quotationRow(), known], { onConflict: 'FAIL' }),
      );

      expect(statuses(payload)).toEqual(['NOT_ATTEMPTED', 'FAILED']);
    });
  });

  describe('with onError SKIP_FAILED', () => {
    it('writes the fit rows and leaves the refused ones out', async () => {
      const payload = await importRows(test, [bad(), quotationRow()], { onError: 'SKIP_FAILED' });

      expect(statuses(payload)).toEqual(['FAILED', 'CREATED']);
      expect(await stored(test, 'Quotation', payload.rows[1]!.id!)).not.toBeNull();
    });

    it('creates nothing of what a refused row names', async () => {
      const row = { ...bad(), stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }] };

      const { rows } = await importRows(test, [row], { onError: 'SKIP_FAILED' });

      expect(rows[0]).toMatchObject({ status: 'FAILED', quotation: null });
      const { data } = await test.send(
        'query ($url: String!, $name: String!, $claim: String!) { article(url: $url) { id } actors(search: $name) { nodes { id } } claims(search: $claim) { nodes { id } } }',
        {
          url: (row as unknown as { article: { url: string } }).article.url,
          name: (row as unknown as { speaker: { name: string } }).speaker.name,
          claim: row.stances[0]!.towards.claim,
        },
      );
      expect(data).toEqual({ article: null, actors: { nodes: [] }, claims: { nodes: [] } });
    });
  });

  describe('meeting a stored quotation', () => {
    it('changes it under UPDATE, which is what happens when nothing is said', async () => {
      const row = quotationRow();
      await importRows(test, [row]);

      const payload = await importRows(test, [{ ...row, venue: 'the quay' }]);

      expect(statuses(payload)).toEqual(['UPDATED']);
      expect(payload.rows[0]?.quotation?.venue).toBe('the quay');
    });

    it('leaves it as it is under SKIP', async () => {
      const row = quotationRow();
      const { id } = await imported(test, row);

      const payload = await importRows(
        test,
        [{ ...row, venue: 'the quay', stances: [{ towards: { topic: 'Ferries' }, stance: 'SUPPORT' }] }],
        { onConflict: 'SKIP' },
      );

      expect(payload.rows[0]).toMatchObject({ status: 'SKIPPED', id, userErrors: [] });
      expect(await stored(test, 'Quotation', id)).toMatchObject({ venue: null, stances: [], revision: 1 });
    });

    it.each([
      ['SKIP', 'SKIPPED'],
      ['FAIL', 'FAILED'],
    ])(
      'stores nothing of the row under %s: not its article’s new text, headline or outlet',
      async (onConflict, status) => {
        const row = quotationRow();
        await imported(test, row);
        const article = {
          ...(row['article'] as object),
          byline: 'Sunniva Tarrow',
          outlet: { name: `Sheet ${articleUrl()}` },
          body: `“${WORDS},” she said. ${articleUrl()}`,
        };
        const before = await content(test);

        const policy = { onConflict, onError: 'SKIP_FAILED' };
        const payload = await importRows(test, [{ ...row, article }], policy);

        expect(statuses(payload)).toEqual([status]);
        expect(await content(test)).toEqual({ ...before, import_batch: expect.anything() as never });
      },
    );

    it('stores the new text of a skipped row when a row that is written brings it too', async () => {
      const row = quotationRow();
      await imported(test, row);
      const article = {
        ...(row['article'] as object),
        body: `“${WORDS},” she said. “Or not.” ${articleUrl()}`,
      };

      const payload = await importRows(
        test,
        [
          { ...row, article },
          { article, text: 'Or not.' },
        ],
        { onConflict: 'SKIP' },
      );

      expect(statuses(payload)).toEqual(['SKIPPED', 'CREATED']);
      expect(payload.rows[1]?.quotation?.articleVersion?.ordinal).toBe(2);
    });

    it('refuses the row under FAIL and names the stored one', async () => {
      const row = quotationRow();
      const { id } = await imported(test, row);

      const { rows } = await importRows(test, [row], { onConflict: 'FAIL', onError: 'SKIP_FAILED' });

      expect(rows[0]).toMatchObject({ status: 'FAILED', userErrors: [refusal('CONFLICT')] });
      expect(rows[0]?.userErrors[0]?.message).toContain(id);
    });

    it.each(['CONFIRMED', 'DISPUTED', 'REJECTED'])(
      'leaves it alone once a person has found it %s',
      async (status) => {
        const row = quotationRow();
        const { id } = await imported(test, row);
        await done(test, 'reviewQuotation', { id, status });

        const { rows } = await importRows(test, [{ ...row, venue: 'the quay' }]);

        expect(rows[0]).toMatchObject({ status: 'SKIPPED', id, userErrors: [refusal('PROTECTED')] });
        expect(await stored(test, 'Quotation', id)).toMatchObject({ venue: null, reviewStatus: status });
      },
    );

    it('says that the stances of a row that it leaves alone are not stored', async () => {
      const row = quotationRow();
      const { id } = await imported(test, row);
      await done(test, 'reviewQuotation', { id, status: 'CONFIRMED' });
      const stances = [{ towards: { claim: claimText() }, stance: 'SUPPORT' }];

      const { rows } = await importRows(test, [{ ...row, venue: 'the quay', stances }]);

      expect(rows[0]?.userErrors[0]?.message).toMatch(/stances are not stored/);
      expect(await stored(test, 'Quotation', id)).toMatchObject({ stances: [] });
    });

    it('does not bring a retracted one back', async () => {
      const row = quotationRow();
      const { id } = await imported(test, row);
      await done(test, 'retractQuotation', { id, reason: 'The interview never took place.' });

      const { rows } = await importRows(test, [{ ...row, venue: 'the quay' }]);

      expect(rows[0]).toMatchObject({ status: 'SKIPPED', id, userErrors: [refusal('PROTECTED')] });
      expect((await stored(test, 'Quotation', id))?.reviewStatus).toBe('RETRACTED');
    });

    it('changes it again once the decision was taken back', async () => {
      const row = quotationRow();
      const { id } = await imported(test, row);
      await done(test, 'reviewQuotation', { id, status: 'CONFIRMED' });
      await done(test, 'reviewQuotation', { id, status: 'UNREVIEWED' });

      expect(statuses(await importRows(test, [{ ...row, venue: 'the quay' }]))).toEqual(['UPDATED']);
    });
  });

  describe('as a dry run', () => {
    it('writes nothing and answers what the real import then answers', async () => {
      const [known, changed] = [quotationRow(), quotationRow()];
      await importRows(test, [known, changed]);
      const rows = [
        quotationRow({ stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }] }),
        known,
        { ...changed, venue: 'the quay' },
        bad(),
      ];
      const policy = { onError: 'SKIP_FAILED' };

      const dry = await nothingWritten(test, () => importRows(test, rows, { ...policy, dryRun: true }));
      const real = await importRows(test, rows, policy);

      expect(statuses(dry)).toEqual(['CREATED', 'UNCHANGED', 'UPDATED', 'FAILED']);
      expect(statuses(dry)).toEqual(statuses(real));
      expect(dry.rows.map((row) => row.userErrors)).toEqual(real.rows.map((row) => row.userErrors));
      expect(dry).toMatchObject({
        dryRun: true,
        batch: null,
        createdCount: 1,
        unchangedCount: 1,
        updatedCount: 1,
        failedCount: 1,
      });
    });

    it('names what is stored, and has no id for what it would create', async () => {
      const known = quotationRow();
      const { id } = await imported(test, known);

      const { rows } = await importRows(test, [known, quotationRow()], { dryRun: true });

      expect(rows).toMatchObject([
        { id, quotation: { id } },
        { id: null, quotation: null },
      ]);
    });

    it('answers the same of a batch that would be rejected', async () => {
      const payload = await nothingWritten(test, () =>
        importRows(test, [quotationRow(), bad()], { dryRun: true }),
      );

      expect(statuses(payload)).toEqual(['NOT_ATTEMPTED', 'FAILED']);
      expect(payload.dryRun).toBe(true);
    });
  });

  describe('with an idempotency key', () => {
    it('answers the same again and changes nothing', async () => {
      const rows = [quotationRow(), bad()];
      const policy = { idempotencyKey: 'monday', onError: 'SKIP_FAILED', sourceName: 'monday.jsonl' };
      const first = await importRows(test, rows, policy);

      const second = await nothingWritten(test, () => importRows(test, rows, policy));

      expect(second).toEqual(first);
    });

    it('answers what the first call did, not what has become of it since', async () => {
      const row = quotationRow();
      const first = await importRows(test, [row], { idempotencyKey: 'tuesday' });
      await importRows(test, [{ ...row, venue: 'the quay' }]);

      const again = await importRows(test, [row], { idempotencyKey: 'tuesday' });

      expect(statuses(again)).toEqual(['CREATED']);
      expect(again.batch?.id).toBe(first.batch?.id);
    });

    it('refuses the key for another input', async () => {
      await importRows(test, [quotationRow()], { idempotencyKey: 'wednesday' });

      const payload = await nothingWritten(test, () =>
        mutate(test, 'importQuotations', { rows: [quotationRow()], idempotencyKey: 'wednesday' }),
      );

      expect(payload).toMatchObject({
        rows: [],
        batch: null,
        userErrors: [refusal('IDEMPOTENCY_KEY_REUSED', 'input', 'idempotencyKey')],
      });
    });

    it('refuses the key of another kind of import', async () => {
      await importRows(test, [quotationRow()], { idempotencyKey: 'thursday' });

      const payload = await mutate(test, 'importClaims', { rows: [], idempotencyKey: 'thursday' });

      expect(payload.userErrors).toEqual([refusal('IDEMPOTENCY_KEY_REUSED', 'input', 'idempotencyKey')]);
    });

    it('leaves the key free when the batch was rejected or only tried', async () => {
      const row = quotationRow();
      await importRows(test, [row, bad()], { idempotencyKey: 'friday' });
      await importRows(test, [row], { idempotencyKey: 'friday', dryRun: true });

      expect(statuses(await importRows(test, [row], { idempotencyKey: 'friday' }))).toEqual(['CREATED']);
    });

    it('keeps the keys of different importers apart', async () => {
      const [one, other] = [
        await test.token(Role.CONTRIBUTOR, 'one'),
        await test.token(Role.CONTRIBUTOR, 'other'),
      ];
      await importRows(test, [quotationRow()], { idempotencyKey: 'saturday' }, { token: one });

      const payload = await importRows(
        test,
        [quotationRow()],
        { idempotencyKey: 'saturday' },
        { token: other },
      );

      expect(statuses(payload)).toEqual(['CREATED']);
    });

    it('refuses the key of an import that was undone', async () => {
      const rows = [quotationRow()];
      const { batch } = await importRows(test, rows, { idempotencyKey: 'sunday' });
      await done(test, 'revertImport', { id: batch?.id });

      const payload = await mutate(test, 'importQuotations', { rows, idempotencyKey: 'sunday' });

      expect(payload.userErrors).toEqual([refusal('CONFLICT', 'input', 'idempotencyKey')]);
    });

    it.each(['', '  ', 'k'.repeat(201)])(
      'refuses a key that is blank or too long',
      async (idempotencyKey) => {
        const payload = await mutate(test, 'importQuotations', { rows: [quotationRow()], idempotencyKey });

        expect(payload.userErrors).toMatchObject([{ path: ['input', 'idempotencyKey'] }]);
        expect(payload.batch).toBeNull();
      },
    );
  });

  it('imports nothing twice when the same batch is sent twice at once', async () => {
    const rows = [quotationRow({ article: articleRow() })];

    const payloads = await Promise.all([1, 2, 3].map(() => importRows(test, rows)));

    expect(new Set(payloads.map((payload) => payload.rows[0]?.id)).size).toBe(1);
    expect(payloads.flatMap(statuses).sort()).toEqual(['CREATED', 'UNCHANGED', 'UNCHANGED']);
  });
});
