import { readItems, readRefusals, readRows } from './read-items';

const line = (value: object): string => `${JSON.stringify(value)}\n`;

describe('rows-jsonl', () => {
  it('sends a row as it stands, without what a file of refused rows has more', async () => {
    const row = { article: { url: 'https://a.example/1' }, text: 'Hello', anything: [1] };

    expect(await readRows(line({ line: 7, error: 'Wrong.', ...row }))).toEqual([row]);
  });

  it('takes a row without an article for a claim', async () => {
    const [item] = await readItems(line({ text: 'Trains run.', reviews: [] }));

    expect(item?.rows.map(({ kind }) => kind)).toEqual(['claim']);
  });

  it('refuses a row that is neither', async () => {
    expect(await readRefusals(line({ speaker: 'Oda' }), { format: 'rows-jsonl' })).toEqual([
      [1, expect.stringContaining('neither article nor articleId')],
    ]);
  });
});

describe('articles-jsonl', () => {
  it.each([
    ['a name', 'Harbour Post', { name: 'Harbour Post' }],
    ['a domain', 'harbourpost.example', { domain: 'harbourpost.example' }],
    ['an object', { name: 'Harbour Post', country: 'IS' }, { name: 'Harbour Post', country: 'IS' }],
  ])('takes an outlet given as %s', async (_what, outlet, expected) => {
    expect(await readRows(line({ url: 'u', body: 'Text.', outlet }))).toEqual([
      { url: 'u', body: 'Text.', outlet: expected },
    ]);
  });

  it('sends more quotations than a call takes in several', async () => {
    const quotations = Array.from({ length: 1001 }, (_, i) => ({ text: `Text ${i}` }));

    const rows = await readRows(line({ url: 'u', body: 'Text.', quotations }));

    expect(rows.map((row) => (row['quotations'] as object[]).length)).toEqual([500, 500, 1]);
    expect(rows.flatMap((row) => row['quotations'])).toEqual(quotations);
  });

  it('refuses an article without a text', async () => {
    expect(await readRefusals(line({ url: 'u', headline: 'No text' }), { format: 'articles-jsonl' })).toEqual(
      [[1, expect.stringContaining('neither body nor html')]],
    );
  });
});

describe('google-factcheck', () => {
  const review = {
    publisher: { name: 'Aegean Ledger', site: 'aegean.example' },
    url: 'https://aegean.example/1',
  };

  it('makes a claim with its reviews, and the statement of its claimant', async () => {
    const rows = await readRows(
      line({
        claims: [
          {
            text: 'Donkeys vote.',
            claimant: 'Eleni Vourdaki',
            claimDate: '2026-07-01T00:00:00Z',
            claimReview: [
              {
                ...review,
                title: 'Do they?',
                reviewDate: '2026-07-04T08:00:00Z',
                textualRating: 'Pants on Fire',
                languageCode: 'en',
              },
            ],
          },
        ],
      }),
    );

    expect(rows).toEqual([
      {
        text: 'Donkeys vote.',
        language: 'en',
        reviews: [
          {
            url: 'https://aegean.example/1',
            publisher: { name: 'Aegean Ledger', domain: 'aegean.example' },
            title: 'Do they?',
            verdict: 'FALSE',
            label: 'Pants on Fire',
            language: 'en',
            publishedOn: '2026-07-04',
          },
        ],
      },
      {
        article: { url: 'https://aegean.example/1' },
        text: 'Donkeys vote.',
        kind: 'INDIRECT',
        attribution: 'STATED',
        speakerMention: 'Eleni Vourdaki',
        speaker: { name: 'Eleni Vourdaki' },
        saidOn: { earliest: '2026-07-01' },
        language: 'en',
        stances: [{ towards: { claim: 'Donkeys vote.' }, stance: 'SUPPORT' }],
      },
    ]);
  });

  it('makes no speaker of a crowd', async () => {
    const [, statement] = await readRows(
      line({
        text: 'Donkeys vote.',
        claimant: 'Facebook posts',
        claimReview: [{ ...review, textualRating: 'False' }],
      }),
    );

    expect(statement).toMatchObject({ speakerMention: 'Facebook posts', attribution: 'ANONYMOUS' });
    expect(statement).not.toHaveProperty('speaker');
  });

  it('keeps the claim and the other reviews when one has a label that nobody knows', async () => {
    const claim = {
      text: 'Donkeys vote.',
      claimReview: [
        { ...review, textualRating: 'Half a tail' },
        { ...review, url: 'https://b.example/2', textualRating: 'True' },
      ],
    };

    const [item] = await readItems(line(claim));

    expect(item?.refusals).toEqual([
      expect.stringContaining('"Half a tail" of https://aegean.example/1 is not known'),
    ]);
    expect(item?.rows[0]?.value).toHaveProperty('reviews', [expect.objectContaining({ verdict: 'TRUE' })]);
  });
});

describe('gdelt-gqg', () => {
  const given = {
    date: '2026-09-03T12:15:00Z',
    url: 'https://savanna.example/1',
    title: 'Forty wells',
    lang: 'Portuguese',
    quotes: [
      { pre: 'She drank first. ', quote: 'It tastes of iron', post: ' she said' },
      { pre: '', quote: ' ', post: '' },
    ],
  };

  it('makes quotations without a speaker, with what stands around them', async () => {
    expect(await readRows(line(given))).toEqual([
      {
        article: { url: 'https://savanna.example/1', headline: 'Forty wells', language: 'pt' },
        text: 'It tastes of iron',
        prefix: 'She drank first.',
        suffix: 'she said',
        kind: 'DIRECT',
        attribution: 'NONE',
      },
    ]);
  });

  it('never takes the day on which GDELT saw an article for that of its publication', async () => {
    expect(JSON.stringify(await readRows(line(given)))).not.toContain('2026-09-03');
  });
});

describe('quotebank', () => {
  const given = {
    quoteID: '2018-05-07-000113',
    quotation: 'A country that sells its snow should count its winters.',
    speaker: 'Ursin Calvadetsch',
    qids: ['Q900000001'],
    date: '2018-05-07 00:00:00',
    numOccurrences: 1,
    probas: [
      ['Ursin Calvadetsch', '0.88'],
      ['None', '0.12'],
    ],
    urls: ['https://passblatt.example/1'],
    phase: 'E',
  };

  it('makes a quotation of each article that prints it', async () => {
    const urls = ['https://passblatt.example/1', 'https://granit.example/2', 'https://passblatt.example/1'];

    const rows = await readRows(line({ ...given, urls }));

    expect(rows.map(({ article }) => article)).toEqual([
      { url: 'https://passblatt.example/1' },
      { url: 'https://granit.example/2' },
    ]);
  });

  it('knows the speaker when Wikidata has one person of that name', async () => {
    expect(await readRows(line(given))).toEqual([
      {
        article: { url: 'https://passblatt.example/1', publishedOn: '2018-05-07' },
        text: given.quotation,
        kind: 'DIRECT',
        speaker: { name: 'Ursin Calvadetsch', wikidataId: 'Q900000001' },
        speakerMention: 'Ursin Calvadetsch',
        attribution: 'STATED',
        confidence: 0.88,
      },
    ]);
  });

  it.each([
    ['several people have the name', { qids: ['Q900000001', 'Q900000002'] }, 'Ursin Calvadetsch'],
    ['nobody is named', { speaker: 'None', qids: [] }, undefined],
  ])('makes nobody the speaker when %s', async (_when, change, speakerMention) => {
    const [row] = await readRows(line({ ...given, ...change }));

    expect(row).not.toHaveProperty('speaker');
    expect(row?.['speakerMention']).toBe(speakerMention);
    expect(row?.['attribution']).toBe('NONE');
  });

  it.each([
    ['of an early phase', { phase: 'B' }],
    ['of no known phase', { phase: undefined }],
    ['in lower case', { quotation: 'a country that sells its snow' }],
    ['with a broken letter', { quotation: 'Caf\ufffd talk is all we have' }],
  ])('never passes words %s off as the speaker’s own', async (_what, change) => {
    const [row] = await readRows(line({ ...given, ...change }));

    expect(row?.['kind']).toBe('MIXED');
  });

  it('reads a line of an article with its quotations', async () => {
    const rows = await readRows(
      line({
        articleID: '1',
        date: '2019-11-04 00:00:00',
        phase: 'E',
        title: 'The last cable car',
        url: 'https://passblatt.example/2',
        names: [{ name: 'Flurina Demontsch', qids: ['Q900000003'] }],
        quotations: [
          {
            quotation: 'The cable is older than my mother.',
            leftContext: 'She was proud .',
            rightContext: 'she said .',
            globalTopSpeaker: 'None',
            localTopSpeaker: 'Flurina Demontsch',
            localProbas: [['Flurina Demontsch', '0.9']],
          },
        ],
      }),
    );

    expect(rows).toEqual([
      {
        article: {
          url: 'https://passblatt.example/2',
          headline: 'The last cable car',
          publishedOn: '2019-11-04',
        },
        text: 'The cable is older than my mother.',
        kind: 'DIRECT',
        prefix: 'She was proud .',
        suffix: 'she said .',
        speaker: { name: 'Flurina Demontsch', wikidataId: 'Q900000003' },
        speakerMention: 'Flurina Demontsch',
        attribution: 'STATED',
        confidence: 0.9,
      },
    ]);
  });
});
