import { PageOfQuotationsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import type { PageAnswer, PageRequest } from '../support/walk-pages';
import { idsOf } from '../support/walk-pages';

const ANNA = { name: 'Anna', kind: 'PERSON', country: 'NO' } as const;
const orderBy = 'CREATED_AT_ASC';

let test: TestApp;
let ids: readonly string[];

beforeAll(async () => {
  test = await createTestApp();
  const seeds = Array.from({ length: 5 }, () => ({
    speaker: ANNA,
    stances: [{ towards: { claim: 'It rains.' }, stance: 'SUPPORT' as const }],
  }));
  ids = (await givenQuotations(test, seeds)).map(({ id }) => id);
});
afterAll(() => test.stop());

const read = async (page: PageRequest & { filter?: object }): Promise<PageAnswer> =>
  (await test.run(PageOfQuotationsDocument, { ...page, orderBy })).page;
const cursorOf = async (position: number): Promise<string> =>
  (await read({ first: 5 })).edges[position]!.cursor;

describe('a page', () => {
  it('tells that more follow, and that it is the first', async () => {
    const { pageInfo } = await read({ first: 4 });

    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('that ends where the list ends tells that nothing follows', async () => {
    expect((await read({ first: 5 })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect((await read({ first: 6 })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('after a cursor begins with the next item, and tells that items come before', async () => {
    const page = await read({ first: 2, after: await cursorOf(1) });

    expect(idsOf(page)).toEqual([ids[2], ids[3]]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('of the last items stands in the order of the list', async () => {
    const page = await read({ last: 2 });

    expect(idsOf(page)).toEqual([ids[3], ids[4]]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('before a cursor ends with the item before', async () => {
    const page = await read({ last: 2, before: await cursorOf(2) });

    expect(idsOf(page)).toEqual([ids[0], ids[1]]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('before a cursor has twenty items when nobody says how many', async () => {
    expect(idsOf(await read({ before: await cursorOf(4) }))).toEqual(ids.slice(0, 4));
  });

  it('after the last item is empty and has no cursors', async () => {
    const page = await read({ first: 2, after: await cursorOf(4) });

    expect(page).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('of an empty list is empty', async () => {
    const page = await read({ first: 2, filter: { ids: [] } });

    expect(page).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('takes nulls for arguments left out', async () => {
    const page = await read({ after: null, before: null, filter: { ids: null, saidOn: { from: null } } });

    expect(idsOf(page)).toEqual(ids);
  });
});

describe('a page without a size', () => {
  it('has twenty items', async () => {
    const other = await createTestApp();
    await givenQuotations(
      other,
      Array.from({ length: 21 }, () => ({})),
    );
    const { page } = await other.run(PageOfQuotationsDocument, { orderBy });
    await other.stop();

    expect(page.nodes).toHaveLength(20);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });
});
