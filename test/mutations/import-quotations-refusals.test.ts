import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, importRows, rowResult, statuses } from './support/import-quotations';
import { done, refusal } from './support/mutate';
import { articleRow, articleUrl, bodylessRow, personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

const TWICE = 'He said “never”. Later he said “never” again. 😀 End.';

type Row = Readonly<Record<string, unknown>>;

/** What is wrong, the row that has it, and the refusal: code and path. */
type Case = readonly [fault: string, row: Row, code: string, path: readonly (string | number)[]];

const bodied = (body: string, row: Row): Row => ({ article: articleRow({ body }), ...row });
const towards = (target: object, rest: object = {}): Row =>
  quotationRow({ stances: [{ towards: target, stance: 'SUPPORT', ...rest }] });
const hop = (fields: object): Row => quotationRow({ hops: [{ relation: 'TOLD', ...fields }] });

const PLACE: readonly Case[] = [
  ['words that the article does not have', quotationRow({ text: 'I resign' }), 'TEXT_NOT_IN_BODY', ['text']],
  ['words that stand twice', bodied(TWICE, { text: 'never' }), 'TEXT_AMBIGUOUS', ['text']],
  [
    'a start at which the words do not stand',
    bodied(TWICE, { text: 'never', start: 3 }),
    'TEXT_AMBIGUOUS',
    ['text'],
  ],
  [
    'parts in the wrong order',
    bodied(TWICE, { parts: ['again', 'Later'] }),
    'TEXT_NOT_IN_BODY',
    ['parts', 1],
  ],
  [
    'a part that is not there',
    bodied(TWICE, { parts: ['Later', 'tomorrow'] }),
    'TEXT_NOT_IN_BODY',
    ['parts', 1],
  ],
  [
    'offsets beyond the end',
    bodied(TWICE, { spans: [{ start: 0, end: TWICE.length + 1 }] }),
    'SPAN_INVALID',
    ['spans', 0],
  ],
  [
    'offsets before the start',
    bodied(TWICE, { spans: [{ start: -1, end: 4 }] }),
    'SPAN_INVALID',
    ['spans', 0],
  ],
  [
    'offsets that enclose nothing',
    bodied(TWICE, { spans: [{ start: 4, end: 4 }] }),
    'SPAN_INVALID',
    ['spans', 0],
  ],
  [
    'offsets inside a character',
    bodied(TWICE, { spans: [{ start: 0, end: TWICE.indexOf('😀') + 1 }] }),
    'SPAN_INVALID',
    ['spans', 0],
  ],
  [
    'offsets that overlap',
    bodied(TWICE, {
      spans: [
        { start: 0, end: 9 },
        { start: 8, end: 12 },
      ],
    }),
    'SPAN_INVALID',
    ['spans', 1],
  ],
  [
    'offsets out of order',
    bodied(TWICE, {
      spans: [
        { start: 8, end: 12 },
        { start: 0, end: 4 },
      ],
    }),
    'SPAN_INVALID',
    ['spans', 1],
  ],
  [
    'offsets that enclose other words',
    bodied(TWICE, { text: 'He', spans: [{ start: 3, end: 7 }] }),
    'TEXT_NOT_IN_BODY',
    ['text'],
  ],
  [
    'offsets of a text that was not sent',
    bodylessRow({ text: null, spans: [{ start: 0, end: 3 }] }),
    'REQUIRED',
    ['spans'],
  ],
  ['no words at all', quotationRow({ text: null }), 'REQUIRED', ['text']],
  ['no words for an article without a text', bodylessRow({ text: null }), 'REQUIRED', ['text']],
  ['a blank text', quotationRow({ text: '   ' }), 'REQUIRED', ['text']],
  ['a blank part', bodied(TWICE, { parts: ['He', ' '] }), 'REQUIRED', ['parts', 1]],
  [
    'more spans than a quotation has',
    bodied(TWICE, { spans: Array.from({ length: 51 }, (_, i) => ({ start: i, end: i + 1 })) }),
    'TOO_MANY',
    ['spans'],
  ],
];

const WHOLE: readonly Case[] = [
  ['no article', quotationRow({ article: null }), 'REQUIRED', ['article']],
  [
    'an article without address and text',
    quotationRow({ article: { headline: 'News' } }),
    'REQUIRED',
    ['article', 'url'],
  ],
  [
    'an address that is none',
    quotationRow({ article: articleRow({ url: 'the front page' }) }),
    'INVALID_URL',
    ['article', 'url'],
  ],
  [
    'an address that is a script',
    quotationRow({ article: articleRow({ url: 'javascript:alert(1)' }) }),
    'INVALID_URL',
    ['article', 'url'],
  ],
  [
    'a day that is none',
    quotationRow({ article: articleRow({ publishedOn: '2024-02-30' }) }),
    'INVALID_DATE',
    ['article', 'publishedOn'],
  ],
  [
    'a day written otherwise',
    quotationRow({ article: articleRow({ publishedOn: '2 May 2024' }) }),
    'INVALID_DATE',
    ['article', 'publishedOn'],
  ],
  [
    'an outlet of no known country',
    quotationRow({ article: articleRow({ outlet: { name: 'Post', country: 'Atlantis' } }) }),
    'UNKNOWN_COUNTRY',
    ['article', 'outlet', 'country'],
  ],
  [
    'an outlet with a domain that is none',
    quotationRow({ article: articleRow({ outlet: { domain: 'not a domain' } }) }),
    'INVALID',
    ['article', 'outlet', 'domain'],
  ],
  [
    'an article id that nobody has',
    quotationRow({ article: null, articleId: 'art_00000000000000000000000000' }),
    'NOT_FOUND',
    ['articleId'],
  ],
  [
    'an article id of another kind',
    quotationRow({ article: null, articleId: 'quo_00000000000000000000000000' }),
    'NOT_FOUND',
    ['articleId'],
  ],
  ['a language that is none', quotationRow({ language: 'English!' }), 'INVALID', ['language']],
  ['a confidence of 2', quotationRow({ confidence: 2 }), 'INVALID', ['confidence']],
  ['a confidence below 0', quotationRow({ confidence: -0.1 }), 'INVALID', ['confidence']],
  [
    'a first day after the last',
    quotationRow({ saidOn: { earliest: '2024-05-02', latest: '2024-05-01' } }),
    'INVALID',
    ['saidOn', 'latest'],
  ],
  [
    'a said day that is none',
    quotationRow({ saidOn: { earliest: '2024-13-01' } }),
    'INVALID_DATE',
    ['saidOn', 'earliest'],
  ],
  [
    'a precision that the days do not have',
    quotationRow({ saidOn: { earliest: '2024-05-01', latest: '2024-05-02', precision: 'DAY' } }),
    'INVALID',
    ['saidOn', 'precision'],
  ],
];

const PEOPLE: readonly Case[] = [
  ['a speaker without a name', quotationRow({ speaker: { country: 'NO' } }), 'REQUIRED', ['speaker', 'name']],
  ['a name without a letter', quotationRow({ speaker: { name: '\u200b' } }), 'INVALID', ['speaker', 'name']],
  [
    'a speaker of no known country',
    quotationRow({ speaker: { name: 'Ada', country: 'Atlantis' } }),
    'UNKNOWN_COUNTRY',
    ['speaker', 'country'],
  ],
  [
    'a speaker country that is none',
    quotationRow({ speakerCountry: 'XX' }),
    'UNKNOWN_COUNTRY',
    ['speakerCountry'],
  ],
  [
    'a Wikidata id that is none',
    quotationRow({ speaker: { name: 'Ada', wikidataId: 'P31' } }),
    'INVALID',
    ['speaker', 'wikidataId'],
  ],
  [
    'a speaker id that nobody has',
    quotationRow({ speaker: { id: 'act_00000000000000000000000000' } }),
    'NOT_FOUND',
    ['speaker', 'id'],
  ],
  [
    'a speaker id of another kind',
    quotationRow({ speaker: { id: 'someone' } }),
    'NOT_FOUND',
    ['speaker', 'id'],
  ],
  ['a speaker for words that nobody said', quotationRow({ attribution: 'NONE' }), 'INVALID', ['attribution']],
  [
    'a stated attribution without a speaker',
    quotationRow({ speaker: null, attribution: 'STATED' }),
    'REQUIRED',
    ['speaker'],
  ],
  ['a hop without an agent', hop({}), 'REQUIRED', ['hops', 0, 'text']],
  ['a hop with a blank agent', hop({ text: ' ' }), 'REQUIRED', ['hops', 0, 'text']],
  [
    'a hop that is actor and outlet',
    hop({ actor: { name: 'Ada' }, outlet: { name: 'Post' } }),
    'INVALID',
    ['hops', 0, 'outlet'],
  ],
  [
    'a hop by an actor without a name',
    hop({ actor: { country: 'NO' } }),
    'REQUIRED',
    ['hops', 0, 'actor', 'name'],
  ],
  [
    'a hop by an actor that nobody knows',
    hop({ actor: { id: 'act_00000000000000000000000000' } }),
    'NOT_FOUND',
    ['hops', 0, 'actor', 'id'],
  ],
  [
    'a hop by an outlet of no known country',
    hop({ outlet: { name: 'Post', country: 'Atlantis' } }),
    'UNKNOWN_COUNTRY',
    ['hops', 0, 'outlet', 'country'],
  ],
  [
    'more hops than a chain has',
    quotationRow({ hops: Array.from({ length: 21 }, () => ({ relation: 'TOLD', text: 'somebody' })) }),
    'TOO_MANY',
    ['hops'],
  ],
];

const STANCES: readonly Case[] = [
  ['a stance towards nothing', towards({}), 'INVALID', ['stances', 0, 'towards']],
  [
    'a stance towards two things',
    towards({ country: 'SE', topic: 'Ferries' }),
    'INVALID',
    ['stances', 0, 'towards'],
  ],
  ['a stance towards a blank claim', towards({ claim: ' ' }), 'REQUIRED', ['stances', 0, 'towards', 'claim']],
  ['a stance towards a blank topic', towards({ topic: '' }), 'REQUIRED', ['stances', 0, 'towards', 'topic']],
  [
    'a stance towards no known country',
    towards({ country: 'Atlantis' }),
    'UNKNOWN_COUNTRY',
    ['stances', 0, 'towards', 'country'],
  ],
  [
    'a stance towards a claim id that nobody has',
    towards({ claim: 'clm_00000000000000000000000000' }),
    'NOT_FOUND',
    ['stances', 0, 'towards', 'claim'],
  ],
  [
    'a stance towards an actor id that nobody has',
    towards({ actor: { id: 'act_00000000000000000000000000' } }),
    'NOT_FOUND',
    ['stances', 0, 'towards', 'actor', 'id'],
  ],
  [
    'a stance towards an actor without a name',
    towards({ actor: { country: 'SE' } }),
    'REQUIRED',
    ['stances', 0, 'towards', 'actor', 'name'],
  ],
  [
    'a stance that is surer than sure',
    towards({ topic: 'Ferries' }, { confidence: 2 }),
    'INVALID',
    ['stances', 0, 'confidence'],
  ],
  [
    'more stances than a quotation has',
    quotationRow({
      stances: Array.from({ length: 51 }, (_, i) => ({
        towards: { topic: `Topic ${i}` },
        stance: 'SUPPORT',
      })),
    }),
    'TOO_MANY',
    ['stances'],
  ],
];

describe('importQuotations refuses', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  describe.each([
    ['a place', PLACE],
    ['the whole', WHOLE],
    ['people', PEOPLE],
    ['stances', STANCES],
  ])('of %s', (_about, cases) => {
    it.each(cases)('%s', async (_fault, row, code, path) => {
      const result = await nothingWritten(test, () => rowResult(test, row));

      expect(result).toMatchObject({ status: 'FAILED', id: null, userErrors: [refusal(code, ...path)] });
    });
  });

  describe('a batch with', () => {
    it('the same quotation twice: the second row, naming the first', async () => {
      const row = quotationRow();
      const payload = await importRows(test, [quotationRow(), row, { ...row, venue: 'the quay' }], {
        onError: 'SKIP_FAILED',
      });

      expect(statuses(payload)).toEqual(['CREATED', 'CREATED', 'FAILED']);
      expect(payload.rows[2]?.userErrors).toEqual([refusal('DUPLICATE')]);
      expect(payload.rows[2]?.userErrors[0]?.message).toContain('1');
    });

    it('two texts of one article: the row with the second, which is to come in a call of its own', async () => {
      const url = articleUrl();
      const older = articleRow({ url, body: 'She said: “Not on my watch.” That was all.' });
      const newer = articleRow({ url, body: 'UPDATE. She said: “Not on my watch.” That was all.' });
      const row = (article: object, venue: string): Row => ({ article, text: 'Not on my watch.', venue });
      await importRows(test, [row(older, 'a hall')]);
      await importRows(test, [row(newer, 'a hall')]);

      const payload = await importRows(test, [row(older, 'one hall'), row(newer, 'another hall')], {
        onError: 'SKIP_FAILED',
      });

      expect(statuses(payload)).toEqual(['UPDATED', 'FAILED']);
      expect(payload.rows[1]?.userErrors).toEqual([refusal('CONFLICT', 'article', 'body')]);
    });

    it('two stances of one quotation towards the same thing', async () => {
      const stances = [
        { towards: { topic: 'Ferries' }, stance: 'SUPPORT' },
        { towards: { topic: 'FERRIES' }, stance: 'OPPOSE' },
      ];

      expect(await rowResult(test, quotationRow({ stances }))).toMatchObject({
        status: 'FAILED',
        userErrors: [refusal('DUPLICATE', 'stances', 1, 'towards')],
      });
    });
  });

  describe('a name that does not tell whom it means:', () => {
    it('one that two actors bear, and lists the two', async () => {
      const name = personName();
      const [one, two] = await Promise.all(
        ['NO', 'SE'].map((country) => done(test, 'createActor', { name, kind: 'PERSON', country })),
      );

      const result = await rowResult(test, quotationRow({ speaker: { name } }));

      expect(result.userErrors).toEqual([refusal('AMBIGUOUS_ACTOR', 'speaker', 'name')]);
      expect(result.userErrors[0]?.message).toContain(one!.actor!.id);
      expect(result.userErrors[0]?.message).toContain(two!.actor!.id);
    });

    it('one that two new actors of the same batch bear, at its row', async () => {
      const name = personName();
      const payload = await importRows(
        test,
        [
          quotationRow({ speaker: { name, country: 'NO' } }),
          quotationRow({ speaker: { name, country: 'SE' } }),
          quotationRow({ speaker: { name } }),
        ],
        { onError: 'SKIP_FAILED' },
      );

      expect(statuses(payload)).toEqual(['CREATED', 'CREATED', 'FAILED']);
      expect(payload.rows[2]?.userErrors).toEqual([refusal('AMBIGUOUS_ACTOR', 'speaker', 'name')]);
    });

    it('one that is only a weak alias', async () => {
      const name = personName();
      const { speaker } = await imported(test, quotationRow());
      await done(test, 'addActorAlias', { actorId: speaker?.id, text: name, kind: 'WEAK' });

      expect((await rowResult(test, quotationRow({ speaker: { name } }))).userErrors).toEqual([
        refusal('AMBIGUOUS_ACTOR', 'speaker', 'name'),
      ]);
    });

    it('as the target of a stance and as an intermediary', async () => {
      const name = personName();
      for (const country of ['NO', 'SE']) await done(test, 'createActor', { name, kind: 'PERSON', country });

      const result = await rowResult(
        test,
        quotationRow({
          hops: [{ relation: 'TOLD', actor: { name } }],
          stances: [{ towards: { actor: { name } }, stance: 'OPPOSE' }],
        }),
      );

      expect(result.userErrors).toEqual([
        refusal('AMBIGUOUS_ACTOR', 'hops', 0, 'actor', 'name'),
        refusal('AMBIGUOUS_ACTOR', 'stances', 0, 'towards', 'actor', 'name'),
      ]);
    });
  });

  it('never with a word from inside, whatever is sent as a country', async () => {
    const result = await rowResult(test, towards({ country: '' }));

    expect(result).toMatchObject({
      status: 'FAILED',
      userErrors: [{ path: expect.arrayContaining(['towards']) as string[] }],
    });
  });
});
