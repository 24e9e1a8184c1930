import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { givenArticle, givenClaims, givenQuotations } from '../support/factories';
import { FindArticlesDocument, FindClaimsDocument, FindQuotationsDocument } from '../generated/operations';

const QUOTATIONS = [
  'The river treaty was signed in Zürich',
  'Rivers do not sign treaties',
  'The treaty of the river is void',
  "It's a well-known secret, AND not a new one",
  'Near the old mill, or NOT',
  'The U.S. minister met Sinéad O’Brien',
  '東京は雨だ',
  'A column named text: or 1=1; DROP TABLE quotation',
];

let test: TestApp;

describe('search', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(
      test,
      QUOTATIONS.map((text) => ({ text })),
    );
    await givenClaims(test, [
      { text: 'The ferry lost money.', topics: ['public money', 'Fähren'] },
      { text: 'The bridge is closed.' },
    ]);
    await givenArticle(test, {
      url: 'https://gazette.example/lock',
      headline: 'Lock keeper resigns',
      body: 'He had opened the sluices for thirty years.',
    });
    await givenArticle(test, {
      url: 'https://gazette.example/edited',
      headline: 'Old mill burns',
      body: 'The first report spoke of arson.',
    });
  });
  afterAll(() => test.stop());

  describe('of quotations', () => {
    it.each<[finds: string, search: string, positions: readonly number[]]>([
      ['every word, in any order', 'treaty river', [0, 1, 2]],
      ['nothing when one word is missing', 'river zurich void', []],
      ['a phrase', '"river treaty"', [0]],
      ['a phrase and a word beside it', '"the river" void', [2]],
      ['a beginning', 'sig*', [0, 1]],
      ['a phrase whose last word is a beginning', '"signed in zu*"', [0]],
      ['the plural by the singular and the reverse', 'treaties', [0, 1, 2]],
      ['words with or without accents', 'zurich', [0]],
      ['words whatever the case', 'RIVER', [0, 1, 2]],
      ['possessives and elisions', "it's", [3]],
      ['names with an apostrophe', "o'brien", [5]],
      ['acronyms with or without periods', 'US', [5]],
      ['hyphened words as their parts side by side', 'well-known', [3]],
      ['a single character of a script without spaces', '雨', [6]],
      ['a run of them side by side', '東京', [6]],
    ])('finds %s', async (_finds, search, positions) => {
      expect(await found(search)).toEqual(positions.map((position) => QUOTATIONS[position]));
    });

    it.each<[search: string, positions: readonly number[]]>([
      ['AND', [3]],
      ['river AND treaty', []],
      ['NOT', [1, 3, 4]],
      ['river OR void', []],
      ['NEAR(the old)', [4]],
      ['text:secret', []],
      ['text: or', [7]],
      ['-void', [2]],
      ['^the', [0, 2, 4, 5]],
      ['treaty & river', [0, 1, 2]],
      ['(river', [0, 1, 2]],
      ['river <-> treaty', [0, 1, 2]],
      ['{river} : treaty', [0, 1, 2]],
      ["river' OR '1'='1", []],
      ['1=1; DROP', [7]],
      ['"river treaty', [0, 1, 2]],
      ['river "" treaty', [0, 1, 2]],
      ['river\\', [0, 1, 2]],
      ['river%', [0, 1, 2]],
      ['a-b', []],
      ['+void', [2]],
    ])('takes the characters of %j as text', async (search, positions) => {
      expect(await found(search)).toEqual(positions.map((position) => QUOTATIONS[position]));
    });

    it.each(['', ' ', '*', '"', '""', '"*"', '…', '—', '🚢', '* * *', '()', ':*'])(
      'finds nothing by %j, which holds no word',
      async (search) => {
        expect(await found(search)).toEqual([]);
      },
    );

    it('bears more words than it counts', async () => {
      expect(await found('river '.repeat(150))).toEqual([QUOTATIONS[0], QUOTATIONS[1], QUOTATIONS[2]]);
    });

    it('refuses a text that is no search any more', async () => {
      const { errors } = await test.send(
        'query ($search: String) { quotations(search: $search) { totalCount } }',
        {
          search: 'river '.repeat(1000),
        },
      );

      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('Shorten it'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    it('joins the filter', async () => {
      const { quotations } = await test.run(FindQuotationsDocument, {
        search: 'treaty',
        filter: { kind: ['INDIRECT'] },
      });

      expect(quotations.totalCount).toBe(0);
    });

    it('is no condition when null', async () => {
      const { quotations } = await test.run(FindQuotationsDocument, { search: null });

      expect(quotations.totalCount).toBe(QUOTATIONS.length);
    });
  });

  describe('of claims', () => {
    it.each([
      ['its words', 'ferry', ['The ferry lost money.']],
      ['its topics', 'fahre', []],
      ['its topics, accents apart', 'fahren', ['The ferry lost money.']],
      ['words and topics together', 'ferry public', ['The ferry lost money.']],
    ])('finds a claim by %s', async (_by, search, texts) => {
      const { claims } = await test.run(FindClaimsDocument, { search });

      expect(claims.nodes.map(({ text }) => text)).toEqual(texts);
    });
  });

  describe('of articles', () => {
    const headlines = async (search: string): Promise<(string | null)[]> => {
      const { articles } = await test.run(FindArticlesDocument, { search });
      return articles.nodes.map(({ headline }) => headline);
    };

    it.each([
      ['headline', 'lock keepers'],
      ['text', '"opened the sluice"'],
      ['headline and text together', 'keeper sluice'],
    ])('finds an article by words of its %s', async (_of, search) => {
      expect(await headlines(search)).toEqual(['Lock keeper resigns']);
    });

    it('reads the newest text only', async () => {
      await givenArticle(test, { url: 'https://gazette.example/edited', body: 'It was lightning.' });

      expect(await headlines('lightning')).toEqual(['Old mill burns']);
      expect(await headlines('arson')).toEqual([]);
    });
  });
});

async function found(search: string): Promise<string[]> {
  const { quotations } = await test.run(FindQuotationsDocument, { search });
  expect(quotations.totalCount).toBe(quotations.nodes.length);
  return quotations.nodes.map(({ text }) => text);
}

describe('the order RELEVANCE', () => {
  let ranked: TestApp;
  beforeAll(async () => {
    ranked = await createTestApp();
    const texts = ['The tide turns at noon, they say', 'The tide', 'Tide tables are wrong', 'Nobody asked'];
    await givenQuotations(
      ranked,
      texts.map((text) => ({ text })),
    );
  });
  afterAll(() => ranked.stop());

  it('begins with what consists of the words', async () => {
    const { quotations } = await ranked.run(FindQuotationsDocument, { search: 'tide', orderBy: 'RELEVANCE' });

    expect(quotations.nodes.map(({ text }) => text)).toEqual([
      'The tide',
      'Tide tables are wrong',
      'The tide turns at noon, they say',
    ]);
    expect(quotations.totalCount).toBe(3);
  });

  it('is refused without a search, with what to do', async () => {
    expectRefusal(
      await ranked.send('{ quotations(orderBy: RELEVANCE) { nodes { id } } }'),
      /Give search, or choose another order/,
    );
  });
});
