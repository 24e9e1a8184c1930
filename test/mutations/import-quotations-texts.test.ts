import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { rowResult } from './support/import-quotations';
import { refusal } from './support/mutate';
import { articleRow, articleUrl, quotationRow } from './support/rows';

const LONG = 'x'.repeat(100_000);
const LONE = 'half \ud83d a smile';
const NUL = 'a\u0000b';

type Row = Readonly<Record<string, unknown>>;

const towards = (target: object, rest: object = {}): Row =>
  quotationRow({ stances: [{ towards: target, stance: 'SUPPORT', ...rest }] });
const hop = (fields: object): Row => quotationRow({ hops: [{ relation: 'TOLD', ...fields }] });
const field =
  (name: string): ((value: string) => Row) =>
  (value) =>
    quotationRow({ [name]: value });
const TEXTS: readonly (readonly [
  place: string,
  row: (value: string) => Row,
  path: readonly (string | number)[],
])[] = [
  ['words', (value) => quotationRow({ text: value }), ['text']],
  ['a part of the words', (value) => quotationRow({ text: null, parts: [value] }), ['parts', 0]],
  ['the mention of the speaker', field('speakerMention'), ['speakerMention']],
  ['the role in print', field('speakerRole'), ['speakerRole']],
  ['the cue', field('cue'), ['cue']],
  ['the venue', field('venue'), ['venue']],
  ['the words before', field('prefix'), ['prefix']],
  ['the words after', field('suffix'), ['suffix']],
  ['the name of the speaker', (value) => quotationRow({ speaker: { name: value } }), ['speaker', 'name']],
  [
    'the role of the speaker',
    (value) => quotationRow({ speaker: { name: 'Ada', role: value } }),
    ['speaker', 'role'],
  ],
  [
    'another name of the speaker',
    (value) => quotationRow({ speaker: { name: 'Ada', aliases: [value] } }),
    ['speaker', 'aliases', 0],
  ],
  [
    'a headline',
    (value) => quotationRow({ article: articleRow({ headline: value }) }),
    ['article', 'headline'],
  ],
  ['a byline', (value) => quotationRow({ article: articleRow({ byline: value }) }), ['article', 'byline']],
  [
    'the name of an outlet',
    (value) => quotationRow({ article: articleRow({ outlet: { name: value } }) }),
    ['article', 'outlet', 'name'],
  ],
  ['the text of a hop', (value) => hop({ text: value }), ['hops', 0, 'text']],
  ['the cue of a hop', (value) => hop({ text: 'somebody', cue: value }), ['hops', 0, 'cue']],
  ['a claim', (value) => towards({ claim: value }), ['stances', 0, 'towards', 'claim']],
  ['a topic', (value) => towards({ topic: value }), ['stances', 0, 'towards', 'topic']],
  ['a note', (value) => towards({ topic: 'Ferries' }, { note: value }), ['stances', 0, 'note']],
];

describe('importQuotations refuses what the databases would cut or change:', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it.each(TEXTS)('%s of 100 kB', async (_place, row, path) => {
    expect(await rowResult(test, row(LONG))).toMatchObject({
      status: 'FAILED',
      userErrors: [refusal('TOO_LONG', ...path)],
    });
  });

  it.each(TEXTS)('%s with half a character', async (_place, row, path) => {
    expect(await rowResult(test, row(LONE))).toMatchObject({
      status: 'FAILED',
      userErrors: [refusal('INVALID', ...path)],
    });
  });

  it.each(TEXTS)('%s with a NUL', async (_place, row, path) => {
    expect(await rowResult(test, row(NUL))).toMatchObject({
      status: 'FAILED',
      userErrors: [refusal('INVALID', ...path)],
    });
  });

  it('the text of an article, when it is longer than a million characters or broken', async () => {
    const results = await Promise.all(
      ['y'.repeat(1_000_001), LONE, NUL].map((body) =>
        rowResult(test, quotationRow({ article: articleRow({ body }) })),
      ),
    );

    expect(results.map((result) => result.userErrors)).toEqual([
      [refusal('TOO_LONG', 'article', 'body')],
      [refusal('INVALID', 'article', 'body')],
      [refusal('INVALID', 'article', 'body')],
    ]);
  });

  it.each([LONG, LONE, NUL])('an address that is too long or broken', async (value) => {
    const article = articleRow({ url: `${articleUrl()}?q=${value}` });

    expect(await rowResult(test, quotationRow({ article }))).toMatchObject({
      status: 'FAILED',
      userErrors: [{ path: ['article', 'url'] }],
    });
  });

  it('an article id with a NUL', async () => {
    expect(await rowResult(test, quotationRow({ article: null, articleId: NUL }))).toMatchObject({
      userErrors: [refusal('NOT_FOUND', 'articleId')],
    });
  });
});
