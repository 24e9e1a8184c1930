import { variantOf } from '../../src/matching/variants';
import { fingerprints } from '../../src/matching/wording';
import { mutate } from '../mutations/support/mutate';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given } from '../support/factories';
import { givenArticle, givenQuotations } from '../support/factories';

interface Found {
  readonly kind: string;
  readonly similarity: number;
  readonly quotation: Given;
  readonly changes: readonly { readonly kind: string; readonly text: string }[];
}

const FIELDS = 'kind similarity quotation { id text } changes { kind text otherText }';
const ONE = `query ($id: ID!, $kind: [VariantKind!], $first: Int) {
  quotation(id: $id) { variants(kind: $kind, first: $first) { ${FIELDS} } }
}`;
const LIST = `query ($first: Int) { quotations(first: $first) { nodes { id text variants(first: 100) { ${FIELDS} } } } }`;

const FULL = 'We will never accept this treaty unless the river is shared among its peoples';
const COPY = 'we will NEVER accept this treaty unless the river is shared, among its peoples!';
const TRIMMED = 'accept this treaty unless the river is shared';
const ALTERED = 'We will gladly accept this treaty once the river is shared among its peoples';
const OTHER = 'The river is wide and the treaty older than any of us';

let test: TestApp;
afterEach(() => test.stop());

async function variants(id: string, options: object = {}): Promise<readonly Found[]> {
  const { data, errors } = await test.send<{ quotation: { variants: Found[] } }>(ONE, { id, ...options });
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data.quotation.variants;
}

async function quoted(...texts: readonly string[]): Promise<string[]> {
  const given = await givenQuotations(
    test,
    texts.map((text) => ({ text })),
  );
  return given.map(({ id }) => id);
}

const idsOf = (found: readonly Found[]): string[] => found.map(({ quotation }) => quotation.id);

describe('Quotation.variants', () => {
  beforeEach(async () => {
    test = await createTestApp();
  });

  it('finds the same wording first, then altered and trimmed printings, the most similar first', async () => {
    const [asked, trimmed, altered, copy] = await quoted(FULL, TRIMMED, ALTERED, COPY, OTHER);

    const found = await variants(asked!);

    expect(found.map(({ kind, quotation }) => [kind, quotation.id])).toEqual([
      ['SAME_WORDING', copy],
      ['ALTERED', altered],
      ['TRIMMED', trimmed],
    ]);
    expect(found[0]?.similarity).toBe(1);
  });

  it('shows word by word what another printing left out and put in', async () => {
    const [asked] = await quoted(FULL, ALTERED);

    const [found] = await variants(asked!);

    expect(found?.changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['EQUAL', 'We will '],
      ['REMOVED', 'never '],
      ['ADDED', 'gladly '],
      ['EQUAL', 'accept this treaty '],
      ['REMOVED', 'unless '],
      ['ADDED', 'once '],
      ['EQUAL', 'the river is shared among its peoples'],
    ]);
  });

  it('answers the kinds and as many as asked for', async () => {
    const [asked, trimmed, altered] = await quoted(FULL, TRIMMED, ALTERED, COPY);

    expect(idsOf(await variants(asked!, { kind: ['TRIMMED', 'ALTERED'] }))).toEqual([altered, trimmed]);
    expect(await variants(asked!, { first: 1 })).toHaveLength(1);
  });

  it.each([0, 101])('refuses to answer %d', async (first) => {
    const { errors } = await test.send(ONE, { id: 'quo_1', first });
    const [asked] = await quoted(FULL);
    const refused = await test.send(ONE, { id: asked, first });

    expect([errors.length, refused.errors.length]).toEqual([0, 1]);
  });

  it('leaves out what the same article prints again', async () => {
    const body = `“${FULL}”, she said. Later: “${FULL}.”`;
    const article = { url: 'https://gazette.example/twice', body };
    const [first] = await givenQuotations(test, [
      { text: FULL, spans: [{ start: 1, end: 1 + FULL.length }], article },
      {
        text: FULL,
        spans: [{ start: body.lastIndexOf('“') + 1, end: body.lastIndexOf('“') + 1 + FULL.length }],
        article,
      },
    ]);

    expect(await variants(first!.id)).toEqual([]);
  });

  it('leaves out rejected and retracted quotations, and shows a rejected one again when it is confirmed', async () => {
    const [asked, copy, altered] = await quoted(FULL, COPY, ALTERED);
    await mutate(test, 'reviewQuotation', { id: copy, status: 'REJECTED' });
    await mutate(test, 'retractQuotation', { id: altered, reason: 'Made up.' });
    const hidden = await variants(asked!);

    await mutate(test, 'reviewQuotation', { id: copy, status: 'CONFIRMED' });

    expect(hidden).toEqual([]);
    expect(idsOf(await variants(asked!))).toEqual([copy]);
  });

  it('forgets the quotations of an import that is undone', async () => {
    const [asked] = await quoted(FULL);
    await quoted(COPY);
    const batch = 'query { quotations(orderBy: CREATED_AT_DESC, first: 1) { nodes { importBatchId } } }';
    const { data } = await test.send<{ quotations: { nodes: { importBatchId: string }[] } }>(batch);
    await mutate(test, 'revertImport', { id: data!.quotations.nodes[0]!.importBatchId });

    const [again] = await quoted(COPY);

    expect(idsOf(await variants(asked!))).toEqual([again]);
  });

  it('still finds a quotation after its article came in with another text', async () => {
    const article = { url: 'https://gazette.example/edited', body: `“${COPY}” was said.` };
    const [asked] = await quoted(FULL);
    const [copy] = await givenQuotations(test, [{ text: COPY, article }]);
    await givenArticle(test, { url: article.url, body: `Update. “${COPY}” was said.`, extract: false });

    expect(idsOf(await variants(asked!))).toEqual([copy!.id]);
  });

  it('finds what a comparison of all with all finds, with as many statements for a list as for one', async () => {
    const words = 'the dam river treaty will never open close harbour we in spring not'.split(' ');
    const texts = Array.from({ length: 60 }, (_, i) =>
      Array.from(
        { length: 3 + (i % 9) },
        (_word, j) => words[(i * 7 + j * (1 + (i % 3))) % words.length],
      ).join(' '),
    );
    await quoted(...texts);
    const list = async (first: number) => {
      test.statements.length = 0;
      const { data } = await test.send<{ quotations: { nodes: (Given & { variants: Found[] })[] } }>(
        LIST,
        { first },
        { token: null },
      );
      return { nodes: data!.quotations.nodes, statements: test.statements.length };
    };

    const one = await list(1);
    const all = await list(100);

    for (const { id, text, variants: found } of all.nodes) {
      const near = all.nodes.filter((other) => other.id !== id && sharesPrint(text, other.text));
      const expected = near.filter((other) => variantOf(text, other.text) !== null).map((other) => other.id);
      expect(idsOf(found).sort()).toEqual(expected.sort());
    }
    expect(one.nodes[0]?.variants.length).toBeGreaterThan(0);
    expect(all.statements).toBe(one.statements);
  });
});

function sharesPrint(a: string, b: string): boolean {
  const there = new Set(fingerprints(b));
  return fingerprints(a).some((print) => there.has(print));
}
