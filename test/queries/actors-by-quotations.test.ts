import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly quotations: { readonly totalCount: number };
}

interface Page {
  readonly nodes: readonly Listed[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const person = (name: string) => ({ name, kind: 'PERSON' as const });
const [ADA, BO, CY, DI] = ['Ada Moss', 'Bo Lind', 'Cy Falk', 'Di Wren'].map(person);

describe('actors(orderBy: QUOTATIONS_DESC)', () => {
  let test: TestApp;
  let said: readonly string[];
  beforeEach(async () => {
    test = await createTestApp();
    const made = await givenQuotations(test, [
      { speaker: ADA, jointSpeakers: [{ actor: BO }, { actor: CY }] },
      { speaker: BO },
      { speaker: BO },
      { speaker: CY, jointSpeakers: [{ actor: ADA }] },
      { speaker: DI },
      {},
    ]);
    said = made.map(({ id }) => id);
  });
  afterEach(() => test.stop());

  async function ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await test.send<T>(query, variables);
    expect(errors).toEqual([]);
    return data!;
  }

  /** Changes something. Fails the test where it is refused. */
  async function change(mutation: string, input: string, variables: object = {}): Promise<void> {
    const data = await ask<Record<string, { userErrors: unknown[] }>>(
      `mutation { ${mutation}(input: ${input}) { userErrors { message } } }`,
      variables,
    );
    expect(data[mutation]!.userErrors).toEqual([]);
  }

  /** The list, page by page, forwards. It must be the order that the counts of all actors give. */
  async function names(): Promise<string[]> {
    const listed: Listed[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { actors }: { actors: Page } = await ask(
        `query ($after: String) { actors(orderBy: QUOTATIONS_DESC, first: 2, after: $after) {
          nodes { id name quotations { totalCount } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      listed.push(...actors.nodes);
      ({ hasNextPage: more, endCursor: after } = actors.pageInfo);
    }
    const counted = [...listed].sort(
      (a, b) => b.quotations.totalCount - a.quotations.totalCount || (a.id < b.id ? 1 : -1),
    );
    expect(listed).toEqual(counted);
    return listed.map(({ name, quotations }) => `${name.split(' ')[0]} ${quotations.totalCount}`);
  }

  const idOf = async (name: string): Promise<string> =>
    (await ask<{ actors: { nodes: { id: string }[] } }>(`{ actors(search: "${name}") { nodes { id } } }`))
      .actors.nodes[0]!.id;
  const review = (id: string, status: string): Promise<void> =>
    change('reviewQuotation', `{ id: "${id}", status: ${status} }`);

  it('begins with those who said most, alone or with others', async () => {
    expect(await names()).toEqual(['Bo 3', 'Cy 2', 'Ada 2', 'Di 1']);
  });

  it('follows reviews, also those taken back', async () => {
    await review(said[1]!, 'REJECTED');
    await review(said[2]!, 'REJECTED');
    expect(await names()).toEqual(['Cy 2', 'Ada 2', 'Di 1', 'Bo 1']);

    await review(said[1]!, 'CONFIRMED');

    expect(await names()).toEqual(['Cy 2', 'Bo 2', 'Ada 2', 'Di 1']);
  });

  it('follows a retraction, and other speakers', async () => {
    await change('retractQuotation', `{ id: "${said[3]}", reason: "Not said." }`);
    await change(
      'updateQuotation',
      `{ id: "${said[4]}", expectedRevision: 1, speaker: { name: "Ada Moss" }, jointSpeakers: [{ actor: { name: "Cy Falk" } }] }`,
    );

    expect(await names()).toEqual(['Bo 3', 'Cy 2', 'Ada 2', 'Di 0']);
  });

  it('follows a merge of two who spoke together, which counts once, and its end', async () => {
    const before = await names();
    const [ada, bo] = [await idOf('Ada Moss'), await idOf('Bo Lind')];

    await change('mergeActors', `{ id: "${ada}", intoId: "${bo}" }`);
    expect(await names()).toEqual(['Bo 4', 'Cy 2', 'Di 1']);

    await change('unmergeActor', `{ id: "${ada}" }`);
    expect(await names()).toEqual(before);
  });

  it('follows imports that change stored quotations, and their undoing', async () => {
    const article = { url: 'https://gazette.example/lamp', body: 'He said: “The lamp is out”, and left.' };
    const row = { text: 'The lamp is out', article };
    const send = async (speaker: object): Promise<string> => {
      const { importQuotations } = await ask<{ importQuotations: { batch: { id: string } } }>(
        `mutation ($input: ImportQuotationsInput!) { importQuotations(input: $input) { batch { id } } }`,
        { input: { rows: [{ ...row, speaker }] } },
      );
      return importQuotations.batch.id;
    };
    const first = await send(DI!);
    expect(await names()).toEqual(['Bo 3', 'Di 2', 'Cy 2', 'Ada 2']);
    const second = await send(CY!);
    expect(await names()).toEqual(['Cy 3', 'Bo 3', 'Ada 2', 'Di 1']);

    await change('revertImport', `{ id: "${second}" }`);
    expect(await names()).toEqual(['Bo 3', 'Di 2', 'Cy 2', 'Ada 2']);
    await change('revertImport', `{ id: "${first}" }`);

    expect(await names()).toEqual(['Bo 3', 'Cy 2', 'Ada 2', 'Di 1']);
  });
});
