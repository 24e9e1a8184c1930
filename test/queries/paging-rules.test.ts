import { PageOfQuotationsDocument } from '../generated/operations';
import type { Answer, TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotation, givenQuotations } from '../support/factories';
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
const cursorOf = async (position: number): Promise<string> => (await read({ first: 5 })).edges[position]!.cursor;

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
    await givenQuotations(other, Array.from({ length: 21 }, () => ({})));
    const { page } = await other.run(PageOfQuotationsDocument, { orderBy });
    await other.stop();

    expect(page.nodes).toHaveLength(20);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });
});

const ROOTS = ['quotations', 'claims', 'actors', 'articles', 'outlets'];
const CONNECTIONS = [
  ...ROOTS.map((field) => (args: string) => `{ ${field}${args} { nodes { id } } }`),
  ...['quotations', 'claims'].map((field) => (args: string) => `{ actors { nodes { ${field}${args} { nodes { id } } } } }`),
  ...['quotations', 'claims'].map((field) => (args: string) => `{ countries { ${field}${args} { nodes { id } } } }`),
  (args: string) => `{ articles { nodes { quotations${args} { nodes { id } } } } }`,
  (args: string) => `{ claims { nodes { quotations${args} { nodes { id } } } } }`,
].map((query) => [query(''), query] as const);

describe.each(CONNECTIONS)('%s', (_query, query) => {
  it.each([
    ['(first: 0)', /1 to 100/],
    ['(first: -1)', /1 to 100/],
    ['(first: 101)', /1 to 100/],
    ['(first: 1000)', /1 to 100/],
    ['(last: 0)', /1 to 100/],
    ['(last: -1)', /1 to 100/],
    ['(last: 101)', /1 to 100/],
    ['(first: 2, last: 2)', /first or last, not both/],
    ['(first: 2, after: "a", before: "b")', /after with first, or before with last/],
    ['(last: 2, after: "a")', /after with first, or before with last/],
    ['(first: 2, before: "b")', /before with last/],
    ['(after: "made up")', /cursor does not belong/],
    ['(after: "")', /cursor does not belong/],
    ['(last: 2, before: "WyJhIl0")', /cursor does not belong/],
  ])('refuses %s and says what to do', async (args, remedy) => {
    expectRefusal(await test.send(query(args)), remedy);
  });

  it.each(['(first: 1)', '(first: 100)', '(last: 1)', '(last: 100)', '(first: null, last: null)'])('takes %s', async (args) => {
    expect((await test.send(query(args))).errors).toEqual([]);
  });
});

describe('a cursor', () => {
  const ask = (args: string): Promise<Answer<object>> =>
    test.send(`{ quotations(${args}) { nodes { id } } }`);

  it.each([
    ['another order', 'orderBy: CREATED_AT_DESC'],
    ['another filter', 'orderBy: CREATED_AT_ASC, filter: { hasSpeaker: true }'],
    ['another search', 'orderBy: CREATED_AT_ASC, search: "rain"'],
  ])('is refused by a list with %s', async (_with, args) => {
    expectRefusal(await ask(`${args}, after: "${await cursorOf(0)}"`), /same filter, search and order/);
  });

  it('is refused by a list of another kind', async () => {
    const answer = await test.send(`{ claims(orderBy: CREATED_AT_ASC, after: "${await cursorOf(0)}") { nodes { id } } }`);

    expectRefusal(answer, /cursor does not belong/);
  });

  it('is refused by the same list under another parent', async () => {
    const bo = await givenQuotation(test, { speaker: { name: 'Bo', kind: 'PERSON', country: 'SE' } });
    const listOf = (id: string, after: string): Promise<Answer<any>> =>
      test.send(
        `{ quotation(id: "${id}") { speaker { quotations(first: 1, after: ${after}) { pageInfo { endCursor } } } } }`,
      );
    const { data } = await listOf(ids[0]!, 'null');
    const cursor = JSON.stringify(data.quotation.speaker.quotations.pageInfo.endCursor);

    expect((await listOf(ids[0]!, cursor)).errors).toEqual([]);
    expectRefusal(await listOf(bo.id, cursor), /cursor does not belong/);
  });

  it('is taken by the same list asked for in other words', async () => {
    const filter = '{ hasSpeaker: true, country: ["NO"] }';
    const { data } = await test.send<any>(`{ quotations(first: 1, filter: ${filter}) { pageInfo { endCursor } } }`);
    const sameFilter = '{ country: ["NO"], ids: null, saidOn: {}, hasSpeaker: true }';

    const { errors } = await ask(`first: 3, filter: ${sameFilter}, after: "${data.quotations.pageInfo.endCursor}"`);

    expect(errors).toEqual([]);
  });

  it.each([
    ['cut short', (cursor: string) => cursor.slice(0, -6)],
    ['with other values', (cursor: string) => forged(cursor, (parts) => [...parts.slice(0, 2), 7])],
    ['with a value too many', (cursor: string) => forged(cursor, (parts) => [...parts, 'x'])],
    ['with a text that no row can have', (cursor: string) => forged(cursor, (parts) => [...parts.slice(0, 2), '\0'])],
    ['that is no list', () => Buffer.from('{"a":1}').toString('base64url')],
    ['that is no text at all', () => '\u0001'],
  ])('%s is refused', async (_what, change) => {
    const { errors } = await test.send('query ($after: String) { quotations(orderBy: CREATED_AT_ASC, after: $after) { nodes { id } } }', {
      after: change(await cursorOf(0)),
    });

    expectRefusal({ errors }, /cursor does not belong/);
  });
});

describe('a cursor of numbers', () => {
  it.each([1.5, 1e300, -1e12, '1', null])('with %j, which no row has, is refused', async (number) => {
    const query = (after: string): Promise<Answer<any>> =>
      test.send(`{ quotations(orderBy: POSITION_ASC, first: 1, after: ${after}) { pageInfo { endCursor } } }`);
    const { data } = await query('null');
    const cursor = forged(data.quotations.pageInfo.endCursor, ([list, order, , id]) => [list, order, number, id]);

    expectRefusal(await query(JSON.stringify(cursor)), /cursor does not belong/);
  });
});

function forged(cursor: string, change: (parts: unknown[]) => unknown[]): string {
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  return Buffer.from(JSON.stringify(change(parts))).toString('base64url');
}

function expectRefusal({ errors }: Pick<Answer<object>, 'errors'>, remedy: RegExp): void {
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(remedy),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
