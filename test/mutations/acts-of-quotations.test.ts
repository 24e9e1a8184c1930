import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotation } from '../support/factories';

const WORDS = `query ($id: ID!) { quotation(id: $id) {
  act reported section segments { text span { start end } } sentence { before text after }
} }`;
const UPDATE = `mutation ($input: UpdateQuotationInput!) { updateQuotation(input: $input) {
  quotation { act reported } userErrors { code path }
} }`;
const IMPORT = `mutation ($input: ImportArticleInput!) { importArticle(input: $input) {
  rows { status quotation { act reported section text } } userErrors { message }
} }`;

describe('acts of quotations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const words = async (id: string): Promise<object> =>
    (await test.send<{ quotation: object }>(WORDS, { id })).data!.quotation;

  it('is ASSERT for a row that names none, and nothing is known of report and section', async () => {
    const { id } = await givenQuotation(test, { text: 'The quay is safe' });

    expect(await words(id)).toMatchObject({
      act: 'ASSERT',
      reported: null,
      section: null,
      segments: [{ text: 'The quay is safe' }],
      sentence: { text: 'The quay is safe', after: '” was said in town.' },
    });
  });

  it('keeps act, report and section as the row gives them', async () => {
    const { id } = await givenQuotation(test, {
      text: 'the quay was sold',
      kind: 'INDIRECT',
      act: 'DENY',
      reported: 'denied that the quay was sold',
      section: 'BRIEF',
    });

    expect(await words(id)).toMatchObject({
      act: 'DENY',
      reported: 'denied that the quay was sold',
      section: 'BRIEF',
    });
  });

  it('shows the runs of a split quotation one by one', async () => {
    const { id } = await givenQuotation(test, {
      text: 'We stay and we sing',
      parts: ['We stay', 'and we sing'],
      article: { url: 'https://gazette.example/runs', body: '“We stay,” Tolk said, “and we sing.”' },
    });

    expect(await words(id)).toMatchObject({
      segments: [
        { text: 'We stay', span: { start: 1, end: 8 } },
        { text: 'and we sing', span: { start: 23, end: 34 } },
      ],
    });
  });

  it('has no sentence where no text is known', async () => {
    const { id } = await givenQuotation(test, { text: 'By hand alone', anchored: false });

    expect(await words(id)).toMatchObject({
      segments: [{ text: 'By hand alone', span: null }],
      sentence: null,
    });
  });

  it('can be corrected, and not be taken away', async () => {
    const { id } = await givenQuotation(test, { text: 'Who sold the quay' });
    const change = async (expectedRevision: number, patch: object): Promise<unknown> =>
      (await test.send<{ updateQuotation: unknown }>(UPDATE, { input: { id, expectedRevision, ...patch } }))
        .data!.updateQuotation;

    expect(await change(1, { act: 'ASK', reported: 'asked who sold the quay' })).toEqual({
      quotation: { act: 'ASK', reported: 'asked who sold the quay' },
      userErrors: [],
    });
    expect(await change(2, { act: null })).toMatchObject({
      quotation: null,
      userErrors: [{ code: 'REQUIRED', path: ['input', 'act'] }],
    });
  });

  it('is read in articles: what was denied is not stored as said', async () => {
    const body = [
      'NORDHAVN — The harbour office denied that the quay had been sold for a song.',
      'Mayor Sigrun Aldahl never said that the pilots were on strike.',
    ].join('\n\n');

    const { data } = await test.send<{ importArticle: object }>(IMPORT, {
      input: { url: 'https://gazette.example/denied', body },
    });

    expect(data!.importArticle).toMatchObject({
      rows: [
        {
          status: 'CREATED',
          quotation: {
            act: 'DENY',
            reported: 'denied that the quay had been sold for a song',
            section: 'MAIN',
          },
        },
      ],
      userErrors: [],
    });
  });
});
