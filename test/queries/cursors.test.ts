import { PageOfQuotationsDocument } from '../generated/operations';
import type { Answer, TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import type { QuotationSeed } from '../support/factories';
import { givenQuotation, givenQuotations } from '../support/factories';

const ANNA = { name: 'Anna', kind: 'PERSON', country: 'NO' } as const;
const RAIN: QuotationSeed = {
  speaker: ANNA,
  stances: [{ towards: { claim: 'It rains.' }, stance: 'SUPPORT' }],
};
const orderBy = 'CREATED_AT_ASC';

interface EndCursor {
  readonly quotations: { readonly pageInfo: { readonly endCursor: string } };
}
interface UnderSpeaker {
  readonly quotation: { readonly speaker: EndCursor };
}

let test: TestApp;
let ids: readonly string[];

beforeAll(async () => {
  test = await createTestApp();
  ids = (await givenQuotations(test, [RAIN, RAIN])).map(({ id }) => id);
});
afterAll(() => test.stop());

async function cursorOf(position: number): Promise<string> {
  return (await test.run(PageOfQuotationsDocument, { orderBy })).page.edges[position]!.cursor;
}

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
    const answer = await test.send(
      `{ claims(orderBy: CREATED_AT_ASC, after: "${await cursorOf(0)}") { nodes { id } } }`,
    );

    expectRefusal(answer, /cursor does not belong/);
  });

  it('is refused by the same list under another parent', async () => {
    const bo = await givenQuotation(test, { speaker: { name: 'Bo', kind: 'PERSON', country: 'SE' } });
    const listOf = (id: string, after: string): Promise<Answer<UnderSpeaker>> =>
      test.send(
        `{ quotation(id: "${id}") { speaker { quotations(first: 1, after: ${after}) { pageInfo { endCursor } } } } }`,
      );
    const { data } = await listOf(ids[0]!, 'null');
    const cursor = JSON.stringify(data!.quotation.speaker.quotations.pageInfo.endCursor);

    expect((await listOf(ids[0]!, cursor)).errors).toEqual([]);
    expectRefusal(await listOf(bo.id, cursor), /cursor does not belong/);
  });

  it('is taken by the same list asked for in other words', async () => {
    const filter = '{ hasSpeaker: true, country: ["NO"] }';
    const { data } = await test.send<EndCursor>(
      `{ quotations(first: 1, filter: ${filter}) { pageInfo { endCursor } } }`,
    );
    const sameFilter = '{ country: ["NO"], ids: null, saidOn: {}, hasSpeaker: true }';

    const { errors } = await ask(
      `first: 3, filter: ${sameFilter}, after: "${data!.quotations.pageInfo.endCursor}"`,
    );

    expect(errors).toEqual([]);
  });

  it.each([
    ['cut short', (cursor: string) => cursor.slice(0, -6)],
    ['with other values', (cursor: string) => forged(cursor, (parts) => [...parts.slice(0, 2), 7])],
    ['with a value too many', (cursor: string) => forged(cursor, (parts) => [...parts, 'x'])],
    [
      'with a text that no row can have',
      (cursor: string) => forged(cursor, (parts) => [...parts.slice(0, 2), '\0']),
    ],
    ['that is no list', () => Buffer.from('{"a":1}').toString('base64url')],
    ['that is no text at all', () => '\u0001'],
  ])('%s is refused', async (_what, change) => {
    const { errors } = await test.send(
      'query ($after: String) { quotations(orderBy: CREATED_AT_ASC, after: $after) { nodes { id } } }',
      {
        after: change(await cursorOf(0)),
      },
    );

    expectRefusal({ errors }, /cursor does not belong/);
  });
});

describe('a cursor of numbers', () => {
  it.each([1.5, 1e300, -1e12, '1', null])('with %j, which no row has, is refused', async (number) => {
    const query = (after: string): Promise<Answer<EndCursor>> =>
      test.send(
        `{ quotations(orderBy: POSITION_ASC, first: 1, after: ${after}) { pageInfo { endCursor } } }`,
      );
    const { data } = await query('null');
    const cursor = forged(data!.quotations.pageInfo.endCursor, ([list, order, , id]) => [
      list,
      order,
      number,
      id,
    ]);

    expectRefusal(await query(JSON.stringify(cursor)), /cursor does not belong/);
  });
});

function forged(cursor: string, change: (parts: unknown[]) => unknown[]): string {
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  return Buffer.from(JSON.stringify(change(parts))).toString('base64url');
}
