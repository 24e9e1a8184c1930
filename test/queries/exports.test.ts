import { FindQuotationsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { exported, exportedRecords } from '../support/exported';
import { givenClaims, givenQuotation, givenQuotations } from '../support/factories';
import type { Harbour } from '../support/harbour-records';
import { ALL_VISIBLE, givenHarbour } from '../support/harbour-records';
import { importText } from '../support/import-text';
import { quietly } from '../support/other-writers';
import { linesOf } from '../support/upload';

const texts = (records: readonly Record<string, unknown>[]): unknown[] => records.map(({ text }) => text);

describe('an export', () => {
  let test: TestApp;
  let harbour: Harbour;
  beforeAll(async () => {
    test = await createTestApp();
    harbour = await givenHarbour(test);
    await givenClaims(test, [
      {
        text: 'The tide table is wrong.',
        topics: ['tides'],
        reviews: [{ url: 'https://check.example/tide', verdict: 'FALSE' }],
      },
    ]);
  });
  afterAll(() => test.stop());

  it('holds each quotation that no filter hides, first said first', async () => {
    const records = await exportedRecords(test, 'quotations');

    expect(texts(records).sort()).toEqual([...ALL_VISIBLE].sort());
    const days = records.map(({ saidOn }) => (saidOn as { latest?: string } | undefined)?.latest ?? '');
    expect(days).toEqual([...days].sort());
    expect(days.at(-1)).not.toBe('');
  });

  it('tells all of a quotation, and nothing of what is not known', async () => {
    const [record] = await exportedRecords(test, 'quotations', { filter: { ids: [harbour.wait.id] } });

    expect(record).toEqual({
      text: 'Ships will wait',
      kind: 'INDIRECT',
      speaker: { name: 'Bo Ek', kind: 'PERSON', country: 'SE' },
      speakerCountry: 'SE',
      speakerCountryBasis: 'ACTOR',
      attribution: 'COREFERENCE',
      act: 'DENY',
      section: 'BRIEF',
      saidOn: { earliest: '2024-02-01', latest: '2024-02-29', precision: 'MONTH', certainty: 'STATED' },
      language: 'sv',
      prefix: expect.stringMatching(/The Gazette, number \d+\. “$/) as string,
      suffix: '” was said in town.',
      spans: [expect.objectContaining({ start: expect.any(Number) as number }) as object],
      article: {
        url: expect.stringContaining('https://gazette.example/') as string,
        language: 'sv',
        languageBasis: 'GIVEN',
        publishedOn: '2024-03-01',
        outlet: { name: 'ledger.example', domain: 'ledger.example', kind: 'OTHER' },
        bodySha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
      hops: [
        { relation: 'SAID', actor: { name: 'Bo Ek', kind: 'PERSON', country: 'SE' } },
        {
          relation: 'REPORTED',
          outlet: { name: 'Coast Wire', domain: 'coastwire.example', kind: 'NEWS_AGENCY' },
        },
      ],
      stances: [
        {
          towards: { claim: 'The tide table is wrong.' },
          stance: 'OPPOSE',
          status: 'CONFIRMED',
          coder: 'admin',
          method: 'IMPORT',
        },
        {
          towards: { actor: { name: 'Anna Bergström', kind: 'PERSON', country: 'NO' } },
          stance: 'SUPPORT',
          status: 'CONFIRMED',
          coder: 'admin',
          method: 'IMPORT',
        },
      ],
      confidence: 0.4,
      doubt: 'Two people fit.',
      reviewStatus: 'UNREVIEWED',
      method: 'IMPORT',
    });
  });

  it.each([
    ['country', { country: ['NO'] }],
    ['day', { saidOn: { to: '2024-02-10' } }],
    ['stance', { stance: ['SUPPORT'], towards: { country: 'SE' } }],
    ['words of names', { speakerName: 'bergstrom' }],
    ['status', { reviewStatus: ['REJECTED', 'RETRACTED'] }],
    ['nothing at all', { ids: [] }],
  ])('takes the same filter as the list: by %s', async (_what, filter) => {
    const { quotations } = await test.run(FindQuotationsDocument, { filter: filter as never, first: 100 });

    const records = await exportedRecords(test, 'quotations', { filter });

    expect(texts(records).sort()).toEqual(quotations.nodes.map(({ text }) => text).sort());
  });

  it('carries by which hint a country is known, in lines and in tables', async () => {
    const row = { text: 'The bar is dry', speakerCountry: 'IS', speakerCountryBasis: 'ROLE' } as const;
    const { id } = await givenQuotation(test, row);
    const wanted = { filter: { ids: [id] } };

    const [record] = await exportedRecords(test, 'quotations', wanted);
    const { text: table } = await exported(test, '/export/quotations.csv', wanted);

    const [header, line] = table.split('\r\n').map((cells) => cells.split(','));
    expect(record).toMatchObject({ speakerCountry: 'IS', speakerCountryBasis: 'ROLE' });
    expect(line?.[header?.indexOf('speakerCountryBasis') ?? -1]).toBe('ROLE');
  });

  it('takes a search as well', async () => {
    expect(texts(await exportedRecords(test, 'quotations', { search: 'tide' }))).toEqual([
      'The tide is late',
    ]);
  });

  it('names its records by id when asked to', async () => {
    const [record] = await exportedRecords(test, 'quotations', {
      filter: { ids: [harbour.late.id] },
      ids: 'true',
    });

    expect(record?.['record']).toMatchObject({
      id: harbour.late.id,
      revision: 1,
      claimIds: [harbour.claimId],
      speakerId: harbour.late.details.speaker?.id,
    });
  });

  it('holds claims with what follows from their quotations and reviews', async () => {
    const claims = await exportedRecords(test, 'claims', { filter: { isReviewed: true } });

    expect(claims).toEqual([
      {
        text: 'The tide table is wrong.',
        topics: ['tides'],
        derived: { verdict: 'FALSE', reviewCount: 1, firstSaidOn: '2024-01-10', lastSaidOn: '2024-02-29' },
      },
    ]);
  });

  it('holds the reviews of the claims that meet a filter', async () => {
    const [review] = await exportedRecords(test, 'reviews', { filter: { verdict: ['FALSE'] } });

    expect(review).toEqual({
      claim: 'The tide table is wrong.',
      url: 'https://check.example/tide',
      publisher: { name: 'check.example', domain: 'check.example', kind: 'OTHER' },
      verdict: 'FALSE',
    });
    expect(await exportedRecords(test, 'reviews', { filter: { verdict: ['TRUE'] } })).toEqual([]);
  });

  it('holds actors with their names', async () => {
    const actors = await exportedRecords(test, 'actors', { filter: { country: ['NO'] } });

    expect(actors).toEqual([
      {
        name: 'Anna Bergström',
        kind: 'PERSON',
        country: 'NO',
        aliases: [
          { text: 'Anna Bergström', kind: 'NAME' },
          { text: 'Harbour Mistress', kind: 'NAME' },
        ],
      },
    ]);
  });

  it('of everything has what is hidden, and what is named before what names it', async () => {
    const records = await exportedRecords(test, 'all');

    const kinds = records.map((record) =>
      ['aliases', 'derived', 'publisher', 'body', 'article'].find((field) => field in record),
    );
    expect([...new Set(kinds)]).toEqual(['aliases', 'derived', 'publisher', 'body', 'article']);
    expect(texts(records)).toEqual(expect.arrayContaining(['Struck out', 'Taken back']));
  });

  it.each([
    [
      'a field that there is not',
      { countri: ['NO'] },
      /Field "countri" is not defined.*QuotationFilter/s,
      undefined,
    ],
    ['a value of another kind', { kind: ['SHOUTED'] }, /SHOUTED/, undefined],
    [
      'a range that ends before it begins',
      { saidOn: { from: '2024-02-01', to: '2024-01-01' } },
      /Swap from and to/,
      ['filter', 'saidOn'],
    ],
    ['two targets', { towards: { topic: 'x', country: 'NO' } }, /exactly one/i, undefined],
    [
      'too many ids',
      { ids: Array.from({ length: 101 }, () => 'quo_1') },
      /more than 100 items/,
      ['filter', 'ids'],
    ],
  ])('refuses %s with the words of the list', async (_what, filter, message, path) => {
    const { status, text } = await exported(test, '/export/quotations.csv', { filter });

    const [error] = (
      JSON.parse(text) as { errors: { message: string; extensions: Record<string, unknown> }[] }
    ).errors;
    expect(status).toBe(400);
    expect(error?.message).toMatch(message);
    expect(error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      requestId: expect.any(String) as string,
    });
    expect(error?.extensions['path']).toEqual(path);
  });
});

describe('an export of many pages', () => {
  let test: TestApp;
  const COUNT = 1_203;
  beforeAll(async () => {
    test = await createTestApp();
    for (let at = 0; at < COUNT; at += 401) {
      await givenQuotations(
        test,
        Array.from({ length: 401 }, (_, i) => ({
          text: `Sentence ${at + i}`,
          anchored: false,
          saidOn: i % 5 === 0 ? null : { earliest: `2024-01-0${1 + (i % 4)}` },
          speaker: { name: `Speaker ${'ABCDEF'.charAt(i % 6)}`, kind: 'PERSON' },
        })),
      );
    }
  });
  afterAll(() => test.stop());

  it('has each quotation once, with six statements a page', async () => {
    test.statements.length = 0;
    const records = await exportedRecords(test, 'quotations');

    expect(new Set(texts(records)).size).toBe(COUNT);
    expect(records).toHaveLength(COUNT);
    // Three pages: the page, hops and stances, where there are none of the rest.
    expect(test.statements.filter((text) => text.includes('FROM quotation'))).toHaveLength(3);
    expect(test.statements.length).toBeLessThanOrEqual(3 * 7);
  });

  it('shows one moment, whatever is written meanwhile', async () => {
    const response = await fetch(`${test.url}/export/quotations.jsonl`);
    const body = response.body!.getReader();
    const first = await body.read();

    await givenQuotation(test, { text: 'Said meanwhile', saidOn: { earliest: '2024-06-01' } });
    let text = Buffer.from(first.value).toString();
    for (let part = await body.read(); !part.done; part = await body.read()) {
      text += Buffer.from(part.value).toString();
    }

    expect(text.trim().split('\n')).toHaveLength(COUNT);
    expect(text).not.toContain('Said meanwhile');
    expect(texts(await exportedRecords(test, 'quotations', { search: 'meanwhile' }))).toEqual([
      'Said meanwhile',
    ]);
  });
});

describe('an export that was sent before, or comes back', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotation(test, { text: 'Ships will wait', anchored: false });
  });
  afterAll(() => test.stop());

  describe('to a client that has it', () => {
    const PATHS = [
      '/export/quotations.jsonl',
      '/export/quotations.csv?filter={"country":["SE"]}',
      '/export/all.jsonl',
      '/export/claimreviews.jsonld',
      '/feeds/reviews.atom',
    ];
    const asked = (path: string, tag = '""', method = 'GET') =>
      exported(test, path, {}, { method, headers: { 'if-none-match': tag } });

    it.each(PATHS)('%s is answered 304 without reading a row', async (path) => {
      await quietly(async () => {
        const tag = (await asked(path)).headers.get('etag') ?? '';
        test.statements.length = 0;

        const same = await asked(path, tag);

        expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', tag]);
        expect(test.statements).toEqual([]);
        expect((await asked(path, '""', 'HEAD')).headers.get('etag')).toBe(tag);
      });
    });

    it('is sent anew once something is written', async () => {
      const tags: (string | null)[] = [];
      for (const path of PATHS) tags.push((await asked(path)).headers.get('etag'));

      await givenClaims(test, [
        { text: 'The pier is safe.', reviews: [{ url: 'https://check.example/pier', verdict: 'TRUE' }] },
      ]);

      for (const [i, path] of PATHS.entries())
        expect([path, (await asked(path, tags[i] ?? '')).status]).toEqual([path, 200]);
    });

    it('is told apart by filter, format and parameters', async () => {
      const tags = new Set<string | null>();
      for (const name of [
        'quotations.jsonl',
        'quotations.csv',
        'quotations.jsonl?ids=true',
        'claims.jsonl',
        'claims.jsonl?search=pier',
      ])
        tags.add((await asked(`/export/${name}`)).headers.get('etag'));

      expect(tags.size).toBe(5);
    });

    it('is refused when the filter is wrong, whatever the client has', async () => {
      const { status, headers } = await asked('/export/claims.csv?filter={"mood":1}', '*');

      expect([status, headers.get('etag')]).toEqual([400, null]);
    });
  });

  it('of a quotation with more stances than a row may bring is refused by name when it is imported', async () => {
    const stances = Array.from({ length: 51 }, (_, i) => ({
      towards: { topic: `topic ${i}` },
      stance: 'SUPPORT' as const,
    }));
    const row = { article: { url: 'https://much.example/1' }, text: 'Much is meant by this' };
    const rows = [stances.slice(0, 50), stances.slice(50)].map((some) => ({ ...row, stances: some }));
    expect(await importText(test, linesOf(rows))).toEqual([]);
    const filter = { outletDomain: ['much.example'] };
    const { text } = await exported(test, '/export/quotations.jsonl', { filter });

    const refused = await importText(test, text);

    expect((JSON.parse(text) as { stances: object[] }).stances).toHaveLength(51);
    expect(refused).toEqual(['line 1: stances: A quotation has at most 50 stances.']);
  });
});
