import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, importRows, statuses } from './support/import-quotations';
import { done, mutate, quotationIds, refusal, stored } from './support/mutate';
import {
  articleBody,
  articleRow,
  articleUrl,
  claimText,
  personName,
  quotationRow,
  WORDS,
} from './support/rows';
import { content, countsIn, nothingWritten } from './support/tables';

describe('importArticle', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const articleIdsFound = async (search: string): Promise<string[]> => {
    const { data } = await test.send<{ articles: { nodes: { id: string }[] } }>(
      'query ($search: String!) { articles(search: $search) { nodes { id } } }',
      { search },
    );
    return data!.articles.nodes.map((node) => node.id);
  };

  it('stores the article with its text', async () => {
    const row = articleRow({
      byline: 'A. Reporter',
      language: 'nb',
      retrievedAt: '2024-05-02T10:00:00+02:00',
    });

    const { article, batch, rows, anchors } = await done(test, 'importArticle', row);

    expect(article).toMatchObject({
      url: row.url,
      headline: 'Ferry to return',
      byline: 'A. Reporter',
      language: 'nb',
      publishedOn: '2024-05-02',
      outlet: { name: 'Harbour Post', domain: 'harbour-post.example' },
      versions: [{ ordinal: 1, body: row.body }],
      revision: 1,
    });
    expect(batch).toMatchObject({ format: 'ARTICLE', importer: 'admin' });
    expect([rows, anchors]).toEqual([[], []]);
  });

  it('stores an article of which only the address is known', async () => {
    const { article } = await done(test, 'importArticle', { url: articleUrl() });

    expect(article).toMatchObject({
      latestVersion: null,
      versions: [],
      outlet: { domain: 'harbour-post.example' },
    });
  });

  it('stores the quotations given with it, as an import of rows would', async () => {
    const quotations = [
      {
        text: WORDS,
        speaker: { name: personName(), country: 'NO' },
        stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }],
      },
      { text: 'Others were less sure.', kind: 'INDIRECT' },
    ];

    const payload = await done(test, 'importArticle', { ...articleRow(), quotations });

    expect(statuses(payload)).toEqual(['CREATED', 'CREATED']);
    expect(payload.rows[0]?.quotation).toMatchObject({
      article: { id: payload.article?.id },
      isAnchored: true,
      method: 'IMPORT',
      stances: [{ stance: 'SUPPORT' }],
    });
  });

  it('changes nothing when it is sent a second time', async () => {
    const input = { ...articleRow(), quotations: [{ text: WORDS, speaker: { name: personName() } }] };
    const first = await done(test, 'importArticle', input);
    const before = await content(test);

    const second = await done(test, 'importArticle', input);

    const after = await content(test);
    expect(statuses(second)).toEqual(['UNCHANGED']);
    expect(second).toMatchObject({ article: { id: first.article?.id, revision: 1 }, anchors: [] });
    expect({ ...countsIn(after), import_batch: 0 }).toEqual({ ...countsIn(before), import_batch: 0 });
  });

  it('finds the quotations that rows have brought before', async () => {
    const row = quotationRow();
    const { id } = await imported(test, row);

    const { rows } = await done(test, 'importArticle', {
      ...(row['article'] as object),
      quotations: [{ text: WORDS }],
    });

    expect(rows[0]).toMatchObject({ id, status: 'UNCHANGED' });
  });

  describe('with a new text of a known article', () => {
    const OLD = [
      'The council met on Monday.',
      '“We shall build the pier before the winter storms arrive,” said the mayor.',
      '“The money for it was never promised to anyone,” said the clerk.',
      '“I was not in the room when they voted,” said the pilot.',
    ].join(' ');
    const QUOTED = [
      'The council met on Monday.',
      'We shall build the pier before the winter storms arrive,',
      'The money for it was never promised to anyone,',
      'I was not in the room when they voted,',
    ];
    const NEW = [
      'The council met on Monday. Late in the evening it went home.',
      '“We shall build the pier before the winter storms arrive,” said the mayor.',
      '“The money for it was never firmly promised to anyone,” said the clerk.',
    ].join(' ');

    it('follows each quotation: in its place, moved, altered, or gone', async () => {
      const url = articleUrl();
      const { rows } = await done(test, 'importArticle', {
        url,
        body: OLD,
        quotations: QUOTED.map((text) => ({ text })),
      });

      const { article, anchors } = await done(test, 'importArticle', { url, body: NEW });

      expect(article?.versions.map((version) => version.body)).toEqual([OLD, NEW]);
      expect(article?.latestVersion).toMatchObject({ ordinal: 2, body: NEW });
      expect(anchors.map((anchor) => anchor.state)).toEqual(['ANCHORED', 'MOVED', 'ALTERED', 'ORPHANED']);
      expect(anchors.map((anchor) => anchor.quotation.id)).toEqual(rows.map((row) => row.id));
      expect(anchors[1]?.text).toBe(QUOTED[1]);
      expect(anchors[2]?.text).toContain('firmly promised');
      expect(anchors[3]).toMatchObject({ text: null, spans: [] });
    });

    it('keeps each quotation in the text it was taken from, and says how it stands in the newest', async () => {
      const [url, lead] = [articleUrl(), articleUrl()];
      const body = `${lead} ${OLD}`;
      const { rows } = await done(test, 'importArticle', {
        url,
        body,
        quotations: QUOTED.map((text) => ({ text })),
      });

      await done(test, 'importArticle', { url, body: `${lead} ${NEW}` });

      const altered = await stored(test, 'Quotation', rows[2]!.id!);
      expect(altered).toMatchObject({
        text: QUOTED[2],
        articleVersion: { ordinal: 1 },
        spans: rows[2]!.quotation!.spans,
        anchorState: 'ALTERED',
        anchors: [{ state: 'ALTERED' }],
        revisions: [
          { action: 'CREATED' },
          { action: 'REANCHORED', changes: [{ field: 'anchorState', before: 'ANCHORED', after: 'ALTERED' }] },
        ],
      });
      const ids = rows.map((row) => row.id);
      expect(await quotationIds(test, { ids, anchorState: ['ALTERED', 'ORPHANED'] })).toEqual(
        [rows[2]!.id, rows[3]!.id].sort(),
      );
    });

    it('takes a quotation found again in it for the same quotation', async () => {
      const [url, lead] = [articleUrl(), articleUrl()];
      const { rows } = await done(test, 'importArticle', {
        url,
        body: `${lead} ${OLD}`,
        quotations: [{ text: QUOTED[1] }],
      });

      const again = await done(test, 'importArticle', {
        url,
        body: `${lead} ${NEW}`,
        quotations: [{ text: QUOTED[1] }],
      });

      expect(again.rows[0]).toMatchObject({ id: rows[0]?.id, status: 'UNCHANGED' });
      expect(again.anchors.map((anchor) => anchor.state)).toEqual(['MOVED']);
    });

    it('finds its new words by search and its old ones no more', async () => {
      const url = articleUrl();
      const { article } = await done(test, 'importArticle', { url, body: 'The zephyrine was repaired.' });

      await done(test, 'importArticle', { url, body: 'The quillback was repaired.' });

      expect(await articleIdsFound('quillback')).toEqual([article?.id]);
      expect(await articleIdsFound('zephyrine')).toEqual([]);
    });

    it('sends the same new text without effect', async () => {
      const url = articleUrl();
      await done(test, 'importArticle', { url, body: articleBody() });
      const body = articleBody();
      await done(test, 'importArticle', { url, body });

      const { article, anchors } = await done(test, 'importArticle', { url, body });

      expect(article).toMatchObject({ revision: 2 });
      expect(article?.versions).toHaveLength(2);
      expect(anchors).toEqual([]);
    });

    it('calls an older text that is sent again the newest', async () => {
      const url = articleUrl();
      const [one, two] = [articleBody(), articleBody()];
      for (const body of [one, two]) await done(test, 'importArticle', { url, body });

      const { article } = await done(test, 'importArticle', { url, body: one });

      expect(article?.latestVersion?.body).toBe(one);
    });
  });

  describe('with other details of a known article', () => {
    it('updates them, and the days and outlets copied to its quotations', async () => {
      const row = articleRow({ headline: 'First headline' });
      const { article, rows } = await done(test, 'importArticle', { ...row, quotations: [{ text: WORDS }] });

      const next = await done(test, 'importArticle', {
        url: row.url,
        headline: 'Second headline',
        publishedOn: '2024-05-03',
        outlet: { name: 'Lindholm Daily', domain: 'lindholm-daily.example' },
      });

      expect(next.article).toMatchObject({
        id: article?.id,
        headline: 'Second headline',
        publishedOn: '2024-05-03',
        revision: 2,
      });
      expect(next.article?.revisions[1]?.changes.map((change) => change.field)).toEqual(
        expect.arrayContaining(['headline', 'publishedOn', 'outletId']),
      );
      expect(await stored(test, 'Quotation', rows[0]!.id!)).toMatchObject({
        publishedOn: '2024-05-03',
        outlet: { domain: 'lindholm-daily.example' },
      });
      expect(await quotationIds(test, { outletDomain: ['lindholm-daily.example'] })).toEqual([rows[0]?.id]);
    });

    it('leaves alone what the input does not mention, and its text', async () => {
      const row = articleRow({ byline: 'A. Reporter' });
      await done(test, 'importArticle', row);

      const { article } = await done(test, 'importArticle', { url: row.url, headline: 'Another' });

      expect(article).toMatchObject({
        byline: 'A. Reporter',
        publishedOn: '2024-05-02',
        latestVersion: { body: row.body },
      });
    });

    it('gives the quotations of the same call the new day', async () => {
      const row = articleRow();
      await done(test, 'importArticle', row);

      const { rows } = await done(test, 'importArticle', {
        ...row,
        publishedOn: '2024-05-09',
        quotations: [{ text: WORDS }],
      });

      expect(rows[0]?.quotation?.publishedOn).toBe('2024-05-09');
    });
  });

  describe('with quotations that are refused', () => {
    it('stores nothing under REJECT_ALL', async () => {
      const quotations = [{ text: WORDS }, { text: 'not printed' }];

      const payload = await nothingWritten(test, () =>
        done(test, 'importArticle', { ...articleRow(), quotations }),
      );

      expect(statuses(payload)).toEqual(['NOT_ATTEMPTED', 'FAILED']);
      expect(payload.rows[1]?.userErrors).toEqual([refusal('TEXT_NOT_IN_BODY', 'text')]);
      expect(payload).toMatchObject({ article: null, batch: null });
    });

    it('stores the article and the fit ones under SKIP_FAILED', async () => {
      const quotations = [{ text: 'not printed' }, { text: WORDS }];

      const payload = await done(test, 'importArticle', {
        ...articleRow(),
        quotations,
        onError: 'SKIP_FAILED',
      });

      expect(statuses(payload)).toEqual(['FAILED', 'CREATED']);
      expect(payload.article?.latestVersion).not.toBeNull();
    });
  });

  it.each([
    ['without address and text', { headline: 'News' }, 'REQUIRED', ['url']],
    ['with an address that is none', { url: 'news' }, 'INVALID_URL', ['url']],
    ['with a day that is none', articleRow({ publishedOn: '2024-06-31' }), 'INVALID_DATE', ['publishedOn']],
    ['with a language that is none', articleRow({ language: '?' }), 'INVALID', ['language']],
    [
      'of an outlet of no known country',
      articleRow({ outlet: { name: 'P', country: 'Atlantis' } }),
      'UNKNOWN_COUNTRY',
      ['outlet', 'country'],
    ],
    ['with half a character in its text', articleRow({ body: '\udc00' }), 'INVALID', ['body']],
    ['with a NUL in its headline', articleRow({ headline: 'a\u0000' }), 'INVALID', ['headline']],
    [
      'with a text of more than a million characters',
      articleRow({ body: 'x'.repeat(1_000_001) }),
      'TOO_LONG',
      ['body'],
    ],
  ])('refuses an article %s', async (_fault, input, code, path) => {
    const payload = await nothingWritten(test, () => mutate(test, 'importArticle', input));

    expect(payload).toMatchObject({
      article: null,
      batch: null,
      rows: [],
      userErrors: [refusal(code, 'input', ...path)],
    });
  });

  it('refuses more than a thousand quotations', async () => {
    const quotations = Array.from({ length: 1001 }, (_, i) => ({ text: `words ${i}` }));
    const query =
      'mutation ($input: ImportArticleInput!) { importArticle(input: $input) { userErrors { code message path } } }';

    const { data } = await test.send<{ importArticle: { userErrors: unknown[] } }>(query, {
      input: { ...articleRow(), quotations },
    });

    expect(data?.importArticle.userErrors).toEqual([refusal('TOO_MANY', 'input', 'quotations')]);
  });

  it('writes nothing in a dry run, and answers how the quotations would fare', async () => {
    const url = articleUrl();
    await done(test, 'importArticle', { url, body: articleBody(), quotations: [{ text: WORDS }] });
    const input = {
      url,
      body: articleBody(),
      quotations: [{ text: WORDS }, { text: 'Others were less sure.' }],
      dryRun: true,
    };

    const payload = await nothingWritten(test, () => done(test, 'importArticle', input));

    expect(statuses(payload)).toEqual(['UNCHANGED', 'CREATED']);
    expect(payload).toMatchObject({ dryRun: true, batch: null });
  });

  it('answers the same again under an idempotency key, with what became of the earlier quotations', async () => {
    const url = articleUrl();
    await done(test, 'importArticle', { url, body: articleBody(), quotations: [{ text: WORDS }] });
    const input = { url, body: articleBody(), idempotencyKey: 'edited' };
    const first = await done(test, 'importArticle', input);

    const second = await nothingWritten(test, () => done(test, 'importArticle', input));

    expect(first.anchors).toHaveLength(1);
    expect(second).toEqual(first);
  });

  it('keeps quotations that rows and the article bring at the same time once', async () => {
    const article = articleRow();

    await Promise.all([
      done(test, 'importArticle', { ...article, quotations: [{ text: WORDS }] }),
      importRows(test, [{ article, text: WORDS }]),
    ]);

    expect(
      (
        await quotationIds(test, {
          outletDomain: ['harbour-post.example'],
          publishedOn: { from: '2024-05-02', to: '2024-05-02' },
        })
      ).length,
    ).toBeGreaterThan(0);
    const { data } = await test.send<{ article: { quotations: { totalCount: number } } }>(
      'query ($url: String!) { article(url: $url) { quotations { totalCount } } }',
      { url: article.url },
    );
    expect(data?.article.quotations.totalCount).toBe(1);
  });
});
