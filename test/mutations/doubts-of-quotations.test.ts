import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { articleWith, givenQuotation } from '../support/factories';

const PHRASE = 'The speaker is a pronoun; two people named before fit.';
const ARTICLE = {
  url: 'https://gazette.example/gate',
  body: 'Anna Holm and Ida Lind shut the gate. She said it would stay shut.',
};
const IMPORT = `mutation ($input: ImportArticleInput!) { importArticle(input: $input) {
  rows { status quotation { id revision doubt } } userErrors { message }
} }`;
const IMPORT_ROWS = `mutation ($input: ImportQuotationsInput!) { importQuotations(input: $input) {
  rows { status quotation { id doubt } userErrors { message } }
} }`;
const REVIEW = `mutation ($input: ReviewQuotationInput!) { reviewQuotation(input: $input) {
  quotation { doubt } userErrors { message }
} }`;
const UPDATE = `mutation ($input: UpdateQuotationInput!) { updateQuotation(input: $input) {
  quotation { doubt revisions { changes { field before after } } } userErrors { code path }
} }`;
const EXTRACT = `query ($input: ExtractQuotationsInput!) { extractQuotations(input: $input) {
  quotations { spanConfidence speakerConfidence doubt }
} }`;

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly doubt: string | null;
}

describe('doubts of quotations', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  const answer = async <T>(operation: string, input: object): Promise<T> => {
    const { data, errors } = await test.send<Record<string, T>>(operation, { input });
    expect(errors).toEqual([]);
    return Object.values(data!)[0]!;
  };
  const readArticle = async (): Promise<Row> => {
    const { rows } = await answer<{ rows: { quotation: Row }[] }>(IMPORT, ARTICLE);
    return rows[0]!.quotation;
  };
  const doubtAfterReview = async (id: string, status: string): Promise<string | null> => {
    const { quotation } = await answer<{ quotation: Row }>(REVIEW, { id, status });
    return quotation.doubt;
  };

  it('are named where a text is read for nothing', async () => {
    expect(await answer(EXTRACT, { text: ARTICLE.body })).toEqual({
      quotations: [expect.objectContaining({ speakerConfidence: 0.59, doubt: PHRASE })],
    });
  });

  it('are stored with what was found in an article', async () => {
    expect((await readArticle()).doubt).toBe(PHRASE);
  });

  it.each(['CONFIRMED', 'DISPUTED', 'REJECTED'])(
    'end when a person decides %s, and come back with the decision taken back',
    async (status) => {
      const { id } = await readArticle();

      expect(await doubtAfterReview(id, status)).toBeNull();
      expect(await doubtAfterReview(id, 'UNREVIEWED')).toBe(PHRASE);
    },
  );

  it('end when a person names another speaker; the history keeps them', async () => {
    const { id, revision } = await readArticle();

    const speaker = { name: 'Ida Lind', kind: 'PERSON' };
    const { quotation } = await answer<{
      quotation: Row & { revisions: { changes: { field: string; before: unknown; after: unknown }[] }[] };
    }>(UPDATE, { id, expectedRevision: revision, speaker });

    expect(quotation.doubt).toBeNull();
    expect(quotation.revisions.flatMap(({ changes }) => changes)).toContainEqual({
      field: 'doubt',
      before: PHRASE,
      after: null,
    });
  });

  it('can be raised and settled by a person', async () => {
    const { id } = await givenQuotation(test, { text: 'The gate stays shut' });

    const raised = await answer(UPDATE, { id, expectedRevision: 1, doubt: 'The tape is hard to hear.' });
    const settled = await answer(UPDATE, { id, expectedRevision: 2, doubt: null });

    expect(raised).toMatchObject({ quotation: { doubt: 'The tape is hard to hear.' } });
    expect(settled).toMatchObject({ quotation: { doubt: null } });
  });

  it('end with an import that names the speaker, and stay with one that does not', async () => {
    const article = articleWith('The gate stays shut');
    const row = { text: 'The gate stays shut', article };
    const importRow = async (more: object): Promise<string | null | undefined> => {
      const { rows } = await answer<{ rows: { quotation: Row | null }[] }>(IMPORT_ROWS, {
        rows: [{ ...row, ...more }],
        onConflict: 'UPDATE',
      });
      return rows[0]?.quotation?.doubt;
    };

    expect(await importRow({ doubt: 'Nobody is named.' })).toBe('Nobody is named.');
    expect(await importRow({ venue: 'the quay' })).toBe('Nobody is named.');
    expect(await importRow({ speaker: { name: 'Ida Lind', kind: 'PERSON' } })).toBeNull();
  });

  it('has a limit of length', async () => {
    const { id } = await givenQuotation(test, { text: 'The gate stays shut' });

    expect(await answer(UPDATE, { id, expectedRevision: 1, doubt: 'x'.repeat(501) })).toMatchObject({
      quotation: null,
      userErrors: [{ code: 'TOO_LONG', path: ['input', 'doubt'] }],
    });
  });
});
