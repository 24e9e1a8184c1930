import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, importRows, rowResult, statuses } from './support/import-quotations';
import { done, refusal, stored } from './support/mutate';
import {
  articleRow,
  articleUrl,
  bodylessRow,
  claimText,
  personName,
  quotationRow,
  WORDS,
} from './support/rows';
import { content, countsIn, nothingWritten } from './support/tables';

describe('importQuotations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('answers every row in the order sent, each with its own fate', async () => {
    const [known, changed, reviewed] = [quotationRow(), quotationRow(), quotationRow()];
    await importRows(test, [known, changed]);
    const { id } = await imported(test, reviewed);
    await done(test, 'reviewQuotation', { id, status: 'CONFIRMED' });

    const payload = await importRows(
      test,
      [
        quotationRow(),
        { ...changed, venue: 'the quay' },
        known,
        { ...reviewed, venue: 'the quay' },
        quotationRow({ text: 'words that nobody printed' }),
      ],
      { onError: 'SKIP_FAILED' },
    );

    expect(statuses(payload)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED', 'SKIPPED', 'FAILED']);
    expect(payload.rows.map((row) => row.index)).toEqual([0, 1, 2, 3, 4]);
  });

  it('counts the rows by their fate', async () => {
    const known = quotationRow();
    await importRows(test, [known]);

    const payload = await importRows(
      test,
      [quotationRow(), known, quotationRow({ text: 'nobody said so' })],
      {
        onError: 'SKIP_FAILED',
      },
    );

    expect(payload).toMatchObject({
      createdCount: 1,
      updatedCount: 0,
      unchangedCount: 1,
      skippedCount: 0,
      failedCount: 1,
    });
    expect(payload.batch).toMatchObject({
      createdCount: 1,
      failedCount: 1,
      importer: 'admin',
      format: 'QUOTATIONS',
    });
  });

  it('keeps who imported, from where, and marks what it brought', async () => {
    const token = await test.token('CONTRIBUTOR' as never, 'wire importer');

    const { batch, rows } = await importRows(test, [quotationRow()], { sourceName: 'may.jsonl' }, { token });

    expect(batch).toMatchObject({ importer: 'wire importer', sourceName: 'may.jsonl', revertedAt: null });
    expect(rows[0]?.quotation).toMatchObject({
      importBatchId: batch?.id,
      method: 'IMPORT',
      reviewStatus: 'UNREVIEWED',
    });
    expect(rows[0]?.quotation?.revisions).toMatchObject([
      { number: 1, action: 'CREATED', madeBy: 'wire importer', importBatchId: batch?.id },
    ]);
  });

  it('takes an empty batch', async () => {
    expect(await importRows(test, [])).toMatchObject({ rows: [], createdCount: 0 });
  });

  it('takes a thousand rows in one call', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      article: { url: articleUrl() },
      text: `Berth ${i} is free.`,
    }));

    const payload = await sendMany(test, rows);

    expect(payload).toMatchObject({ createdCount: 1000, userErrors: [] });
  });

  it('refuses 1001 rows and says how many it takes', async () => {
    const rows = Array.from({ length: 1001 }, (_, i) => bodylessRow({ text: `Berth ${i} is free.` }));

    const payload = await nothingWritten(test, () => sendMany(test, rows));

    expect(payload.userErrors).toEqual([refusal('TOO_MANY', 'input', 'rows')]);
    expect(payload.userErrors[0]?.message).toMatch(/1,?000/);
    expect(payload.createdCount).toBe(0);
  });

  it('keeps by which hint the speaker’s country is known, and refuses a hint without a country', async () => {
    const basis = { speaker: { name: personName() }, speakerCountryBasis: 'INSTITUTION' };
    const stored = await imported(test, quotationRow({ ...basis, speakerCountry: 'IS' }));

    const { userErrors } = await rowResult(test, quotationRow(basis));

    expect(stored.speakerCountryBasis).toBe('INSTITUTION');
    expect(userErrors).toEqual([refusal('REQUIRED', 'speakerCountry')]);
  });
});

describe('importQuotations, sent a second time', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const full = (): Record<string, unknown> =>
    quotationRow({
      article: articleRow({ byline: 'A. Reporter', language: 'en' }),
      kind: 'MIXED',
      speakerMention: 'the harbour master',
      speakerRole: 'Harbour master',
      cue: 'said',
      venue: 'the quay',
      language: 'en',
      confidence: 0.75,
      hops: [
        { relation: 'TOLD', actor: { name: 'Olaf Brandt' }, cue: 'told reporters' },
        { relation: 'REPORTED', outlet: { name: 'Coast Wire', domain: 'coast-wire.example' } },
        { relation: 'REPUBLISHED', text: 'a local sheet' },
      ],
      stances: [
        { towards: { claim: claimText() }, stance: 'SUPPORT', confidence: 0.5, note: 'in passing' },
        { towards: { actor: { name: personName() } }, stance: 'OPPOSE' },
        { towards: { country: 'Sweden' }, stance: 'NEUTRAL', status: 'SUGGESTED' },
        { towards: { topic: 'Ferries' }, stance: 'MIXED' },
      ],
    });

  it('finds everything as it is: no row is added, no revision made', async () => {
    const rows = [
      full(),
      bodylessRow(),
      quotationRow({ parts: ['The ferry will', 'again in spring'], text: null }),
    ];
    const first = await importRows(test, rows);
    const before = await content(test);

    const second = await importRows(test, rows);

    const after = await content(test);
    expect(statuses(first)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(statuses(second)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(second.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
    expect(countsIn(after)).toEqual({
      ...countsIn(before),
      import_batch: countsIn(before)['import_batch']! + 1,
    });
    expect({ ...after, import_batch: [] }).toEqual({ ...before, import_batch: [] });
  });

  it('changes only what a row says differently, and writes down what it was', async () => {
    const row = full();
    const { id } = await imported(test, row);

    const [result] = (
      await importRows(test, [{ ...row, venue: 'the town hall', cue: null, saidOn: undefined }])
    ).rows;

    expect(result).toMatchObject({ status: 'UPDATED', id });
    expect(result?.quotation).toMatchObject({
      venue: 'the town hall',
      cue: 'said',
      saidOn: { latest: '2024-04-30' },
      revision: 2,
    });
    expect(result?.quotation?.revisions[1]?.changes).toEqual([
      { field: 'venue', before: 'the quay', after: 'the town hall' },
    ]);
  });

  it('replaces the chain when the row gives another', async () => {
    const row = full();
    const { id } = await imported(test, row);

    await importRows(test, [{ ...row, hops: [{ relation: 'BROADCAST', text: 'Radio Lindholm' }] }]);

    const quotation = await stored(test, 'Quotation', id);
    expect(quotation?.hops.map((hop) => hop.relation)).toEqual(['SAID', 'BROADCAST']);
    expect(quotation?.revisions[1]?.changes.map((change) => change.field)).toEqual(['hops']);
  });

  it('calls a quotation updated when only one of its stances changed', async () => {
    const claim = claimText();
    const row = quotationRow({ stances: [{ towards: { claim }, stance: 'SUPPORT' }] });
    await importRows(test, [row]);

    const [result] = (
      await importRows(test, [{ ...row, stances: [{ towards: { claim }, stance: 'OPPOSE' }] }])
    ).rows;

    expect(result?.status).toBe('UPDATED');
    expect(result?.quotation?.stances).toMatchObject([{ stance: 'OPPOSE', target: { text: claim } }]);
  });

  it('recognises the article by its address in whatever spelling', async () => {
    const url = articleUrl();
    const row = quotationRow({ article: articleRow({ url: `${url}?b=2&a=1` }) });
    const { id } = await imported(test, row);

    const { rows } = await importRows(test, [
      { ...row, article: articleRow({ url: `${url}/?utm_source=mail&a=1&b=2#top` }) },
    ]);

    expect(rows[0]).toMatchObject({ status: 'UNCHANGED', id });
  });

  it('recognises the quotation without its text by address and folded words', async () => {
    const row = bodylessRow({ text: 'We will not wait.' });
    const { id } = await imported(test, row);

    const { rows } = await importRows(test, [{ ...row, text: '“we will NOT wait”' }]);

    expect(rows[0]).toMatchObject({ status: 'UNCHANGED', id });
  });

  it('recognises a quotation whose speaker was corrected: the speaker is not part of what makes it the same', async () => {
    const row = quotationRow();
    const { id } = await imported(test, row);
    const name = personName();

    const { rows } = await importRows(test, [{ ...row, speaker: { name, country: 'SE' } }]);

    expect(rows[0]).toMatchObject({ status: 'UPDATED', id });
    expect(rows[0]?.quotation).toMatchObject({ speaker: { name }, speakerCountry: { code: 'SE' } });
  });

  it('recognises a quotation by text and by offsets as the same', async () => {
    const article = articleRow();
    const start = article.body!.indexOf(WORDS);
    const { id } = await imported(test, { article, text: WORDS });

    const { rows } = await importRows(test, [{ article, spans: [{ start, end: start + WORDS.length }] }]);

    expect(rows[0]).toMatchObject({ status: 'UNCHANGED', id });
  });

  it('keeps a report apart that two outlets print word for word', async () => {
    const row = quotationRow();
    const { id } = await imported(test, row);
    const again = {
      ...row,
      article: { ...(row['article'] as object), url: 'https://inland-post.example/reprint' },
    };

    const { rows } = await importRows(test, [again]);

    expect(rows[0]?.status).toBe('CREATED');
    expect(rows[0]?.id).not.toBe(id);
    expect(rows[0]?.quotation?.article.url).toBe('https://inland-post.example/reprint');
  });

  it('recognises rows of one batch of which only the first brings the text of the article', async () => {
    const article = articleRow();
    const rows = [
      { article, text: WORDS },
      { article: { url: article.url }, text: 'Others were less sure.' },
    ];
    const first = await importRows(test, rows);

    const second = await importRows(test, rows);

    expect(first.rows[1]?.quotation?.isAnchored).toBe(true);
    expect(second.rows.map(({ status, id }) => ({ status, id }))).toEqual(
      first.rows.map(({ id }) => ({ status: 'UNCHANGED', id })),
    );
  });

  it('recognises a quotation that came without a text, after a text came that lacks its words', async () => {
    const row = bodylessRow({ text: 'Words that were cut before we came.' });
    const { id } = await imported(test, row);
    await done(test, 'importArticle', { ...(row['article'] as object), body: 'Nothing was said today.' });

    const { rows } = await importRows(test, [row]);

    expect(rows[0]).toMatchObject({ status: 'UNCHANGED', id, userErrors: [] });
  });

  it('keeps its speaker and country when the speaker has another country by now', async () => {
    const row = quotationRow({ speaker: { name: personName(), country: 'NO' } });
    const { id, speaker } = await imported(test, row);
    await done(test, 'updateActor', { id: speaker?.id, expectedRevision: 1, country: 'SE' });

    const { rows } = await importRows(test, [row]);

    expect(rows[0]).toMatchObject({ status: 'UNCHANGED', id });
    expect(rows[0]?.quotation).toMatchObject({
      speaker: { id: speaker?.id },
      speakerCountry: { code: 'NO' },
    });
  });
});

/** Sends many rows and asks only how it went: a thousand whole quotations are more than a query may ask for. */
async function sendMany(
  test: TestApp,
  rows: readonly object[],
): Promise<{ createdCount: number; userErrors: { message: string }[] }> {
  const query =
    'mutation ($input: ImportQuotationsInput!) { importQuotations(input: $input) { createdCount userErrors { code message path } } }';
  const { data } = await test.send<{
    importQuotations: { createdCount: number; userErrors: { message: string }[] };
  }>(query, { input: { rows } });
  return data!.importQuotations;
}
