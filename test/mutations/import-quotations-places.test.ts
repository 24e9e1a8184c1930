import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, importRows } from './support/import-quotations';
import { done, quotationIds, stored } from './support/mutate';
import { articleRow, bodylessRow, quotationRow, WORDS } from './support/rows';

describe('importQuotations places', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const inBody = (body: string, row: object): Promise<Awaited<ReturnType<typeof imported>>> =>
    imported(test, { article: articleRow({ body }), ...row });

  it('a quotation by its words, with what stands around it', async () => {
    const body =
      'On the quay, the pilot said: “The tide waits for nobody.” Then she left for the night boat to Lindholm.';

    const quotation = await inBody(body, { text: 'The tide waits for nobody.' });

    const start = body.indexOf('The tide');
    expect(quotation).toMatchObject({
      text: 'The tide waits for nobody.',
      spans: [{ start, end: start + 26 }],
      prefix: body.slice(0, start).slice(-32),
      suffix: body.slice(start + 26).slice(0, 32),
      isAnchored: true,
      anchorState: 'ANCHORED',
    });
    expect(quotation.prefix).toHaveLength(30);
    expect(quotation.suffix).toHaveLength(32);
  });

  it('a split quotation as one, its runs joined by a space', async () => {
    const body = '“The pier,” she said, “is not for sale.” The second reading is in June.';

    const quotation = await inBody(body, { parts: ['The pier', 'is not for sale.'] });

    expect(quotation.text).toBe('The pier is not for sale.');
    expect(quotation.spans.map(({ start, end }) => body.slice(start, end))).toEqual([
      'The pier',
      'is not for sale.',
    ]);
  });

  it('a quotation that is never closed', async () => {
    const body = '“We start in March.\n“We end in May, whatever the price. The paper ends here';

    const quotation = await inBody(body, {
      parts: ['We start in March.', 'We end in May, whatever the price.'],
    });

    expect(quotation.spans).toHaveLength(2);
  });

  it('a quotation inside another, beside the outer one', async () => {
    const body = '“He told me ‘do not sell’ and hung up,” she said. Both denied it.';
    const article = articleRow({ body });

    const { rows } = await importRows(test, [
      { article, text: 'He told me ‘do not sell’ and hung up' },
      { article, text: 'do not sell' },
    ]);

    expect(rows.map((row) => row.status)).toEqual(['CREATED', 'CREATED']);
    expect(rows[1]?.quotation?.prefix.endsWith('‘')).toBe(true);
  });

  it('a quotation with the reporter’s words in brackets, as printed', async () => {
    const body = '“They [the owners] were … warned twice,” said the surveyor.';

    expect(await inBody(body, { text: 'They [the owners] were … warned twice' })).toMatchObject({
      text: 'They [the owners] were … warned twice',
      isAnchored: true,
    });
  });

  it('words among characters of two code units, counted as JavaScript counts', async () => {
    const body = '🚢🚢 “Sail 🚢 home”, she wrote. 𝒟one.';

    const quotation = await inBody(body, { text: 'Sail 🚢 home' });

    expect(quotation.spans).toEqual([{ start: 6, end: 18 }]);
    expect(quotation.prefix).toBe('🚢🚢 “');
  });

  it('by offsets alone, and tells the words', async () => {
    const body = 'No boats today, 🚢 said Ada. None at all.';

    expect(
      await inBody(body, {
        spans: [
          { start: 0, end: 14 },
          { start: 29, end: 41 },
        ],
      }),
    ).toMatchObject({
      text: 'No boats today None at all.',
    });
  });

  describe('words that stand twice', () => {
    const body = 'First the mayor said “not yet”. A week later the clerk said “not yet” too. Printed twice.';
    const [first, second] = [body.indexOf('not yet'), body.lastIndexOf('not yet')];

    it.each([
      ['the start', { start: second }, second],
      ['what stands before', { prefix: 'clerk said “' }, second],
      ['what stands after', { suffix: '”. A week' }, first],
      ['what stands before, with other white space', { prefix: 'the\n  clerk said “' }, second],
    ])('where %s says', async (_what, hint, start) => {
      const row = { text: 'not yet', ...hint };

      expect((await inBody(`${body} ${JSON.stringify(hint)}`, row)).spans).toEqual([
        { start, end: start + 7 },
      ]);
    });
  });

  describe('words whose article came without its text', () => {
    it('nowhere, and says so', async () => {
      const quotation = await imported(
        test,
        bodylessRow({ prefix: 'She said: ', suffix: ' Then she left.' }),
      );

      expect(quotation).toMatchObject({
        text: WORDS,
        spans: [],
        isAnchored: false,
        articleVersion: null,
        prefix: 'She said: ',
      });
      expect(await quotationIds(test, { isAnchored: false, ids: [quotation.id] })).toEqual([quotation.id]);
    });

    it('in the text once it comes, without counting that as an edit of the article', async () => {
      const row = bodylessRow();
      const { id, article } = await imported(test, row);
      const body = `Lindholm. “${WORDS},” she said. Text of ${article.url}.`;

      const { anchors } = await done(test, 'importArticle', { url: article.url, body });

      const start = body.indexOf(WORDS);
      expect(anchors).toEqual([]);
      expect(await stored(test, 'Quotation', id)).toMatchObject({
        isAnchored: true,
        anchorState: 'ANCHORED',
        spans: [{ start, end: start + WORDS.length }],
        prefix: 'Lindholm. “',
        articleVersion: { ordinal: 1 },
        revisions: [{ action: 'CREATED' }, { action: 'REANCHORED' }],
      });
    });

    it('in the text that comes with a row about the same words, as the same quotation', async () => {
      const row = bodylessRow();
      const { id, article } = await imported(test, row);
      const body = `“${WORDS},” she said. Text of ${article.url}.`;

      const { rows } = await importRows(test, [{ ...row, article: { url: article.url, body } }]);

      expect(rows[0]).toMatchObject({ id, status: 'UNCHANGED', quotation: { isAnchored: true } });
    });

    it('nowhere still, when the text that comes has the words twice or not at all', async () => {
      const [twice, absent] = [await imported(test, bodylessRow()), await imported(test, bodylessRow())];

      await done(test, 'importArticle', {
        url: twice.article.url,
        body: `“${WORDS}.” And again: “${WORDS}.”`,
      });
      await done(test, 'importArticle', { url: absent.article.url, body: 'Nobody was heard. Not one.' });

      expect((await stored(test, 'Quotation', twice.id))?.isAnchored).toBe(false);
      expect((await stored(test, 'Quotation', absent.id))?.isAnchored).toBe(false);
    });
  });

  it('words in the newest text of a known article, when the row brings none', async () => {
    const { article } = await imported(test, quotationRow());
    await done(test, 'importArticle', {
      url: article.url,
      body: `A new text of ${article.url}: “Nobody told us.”`,
    });

    const { rows } = await importRows(test, [
      { articleId: article.id, text: 'Nobody told us.' },
      { article: { url: article.url }, text: 'A new text' },
    ]);

    expect(rows.map((row) => row.quotation?.articleVersion?.ordinal)).toEqual([2, 2]);
  });

  it('each of several quotations of one article in one text of it', async () => {
    const article = articleRow();

    const { rows } = await importRows(test, [
      { article, text: WORDS },
      { article, text: 'Others were less sure.' },
    ]);

    expect(rows[0]?.quotation?.articleVersion?.id).toBe(rows[1]?.quotation?.articleVersion?.id);
    expect(rows[0]?.quotation?.article.id).toBe(rows[1]?.quotation?.article.id);
  });
});
