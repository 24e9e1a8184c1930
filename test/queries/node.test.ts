import { NodeByIdDocument, NodesByIdsDocument, OneOfEachDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { linesOf, upload, whenOver } from '../support/upload';

const UNKNOWN = 'quo_01ARZ3NDEKTSV4RRFFQ69G5FAV';
let test: TestApp;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  test = await createTestApp({ sampleData: true });
  ids = await oneOfEach();
});
afterAll(() => test.stop());

describe('node', () => {
  it.each([
    'Quotation',
    'StanceCoding',
    'ArticleVersion',
    'ImportBatch',
    'ImportJob',
    'Claim',
    'ClaimReview',
    'Actor',
    'Article',
    'Outlet',
    'Country',
  ])('finds a record of type %s by its id', async (typeName) => {
    const id = ids[typeName]!;

    const { node } = await test.run(NodeByIdDocument, { id });

    expect(node).toEqual({ __typename: typeName, id });
  });

  it('finds every type that the schema calls a Node', async () => {
    const { data } = await test.send<{ __type: { possibleTypes: { name: string }[] } }>(
      '{ __type(name: "Node") { possibleTypes { name } } }',
    );

    expect(data?.__type.possibleTypes.map(({ name }) => name).sort()).toEqual(Object.keys(ids).sort());
  });

  it.each([
    UNKNOWN,
    'quo_',
    'quo',
    '',
    'xyz_01ARZ3NDEKTSV4RRFFQ69G5FAV',
    '__proto__',
    'constructor',
    'cty_',
    'cty_XX',
    'cty_no',
    '🚢',
  ])('is null for %j', async (id) => {
    expect((await test.run(NodeByIdDocument, { id })).node).toBeNull();
  });
});

describe('nodes', () => {
  it('answers in the order asked for, null where there is none, twice when asked twice', async () => {
    const asked = [ids['Actor']!, UNKNOWN, ids['Quotation']!, ids['Actor']!];

    const { nodes } = await test.run(NodesByIdsDocument, { ids: asked });

    expect(nodes.map((node) => node?.id ?? null)).toEqual([asked[0], null, asked[2], asked[0]]);
  });

  it('answers nothing when asked for nothing', async () => {
    expect((await test.run(NodesByIdsDocument, { ids: [] })).nodes).toEqual([]);
  });

  it('takes up to 100 ids and refuses more', async () => {
    const many = (n: number): { ids: string[] } => ({ ids: Array<string>(n).fill(UNKNOWN) });

    const { errors } = await test.send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', many(101));

    expect((await test.run(NodesByIdsDocument, many(100))).nodes).toHaveLength(100);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('at most 100'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

async function oneOfEach(): Promise<Record<string, string>> {
  const { quotations, claims, actors, articles, outlets } = await test.run(OneOfEachDocument, {});
  const quotation = quotations.nodes[0]!;
  const claim = claims.nodes[0]!;
  const { job } = await upload(
    test,
    linesOf([{ claim: 'The ferry runs on Sundays.' }]),
    '?format=rows-jsonl',
  );
  await whenOver(test, job.id);
  return {
    Quotation: quotation.id,
    StanceCoding: quotation.stances[0]!.id,
    ArticleVersion: quotation.articleVersion!.id,
    ImportBatch: quotation.importBatchId!,
    ImportJob: job.id,
    Claim: claim.id,
    ClaimReview: claim.reviews[0]!.id,
    Actor: actors.nodes[0]!.id,
    Article: articles.nodes[0]!.id,
    Outlet: outlets.nodes[0]!.id,
    Country: 'cty_NO',
  };
}
