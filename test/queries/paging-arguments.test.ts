import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import type { QuotationSeed } from '../support/factories';
import { givenQuotations } from '../support/factories';

const ANNA = { name: 'Anna', kind: 'PERSON', country: 'NO' } as const;
const RAIN: QuotationSeed = {
  speaker: ANNA,
  stances: [{ towards: { claim: 'It rains.' }, stance: 'SUPPORT' }],
};

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  await givenQuotations(test, [RAIN, RAIN]);
});
afterAll(() => test.stop());

const ROOTS = ['quotations', 'claims', 'actors', 'articles', 'outlets'];
const CONNECTIONS = [
  ...ROOTS.map((field) => (args: string) => `{ ${field}${args} { nodes { id } } }`),
  ...['quotations', 'claims'].map(
    (field) => (args: string) => `{ actors { nodes { ${field}${args} { nodes { id } } } } }`,
  ),
  ...['quotations', 'claims'].map(
    (field) => (args: string) => `{ countries { ${field}${args} { nodes { id } } } }`,
  ),
  (args: string) => `{ articles { nodes { quotations${args} { nodes { id } } } } }`,
  (args: string) => `{ claims { nodes { quotations${args} { nodes { id } } } } }`,
].map((query) => [query(''), query] as const);

describe.each(CONNECTIONS)('%s', (_query, query) => {
  it.each([
    ['(first: 0)', /1 to 100/],
    ['(first: -1)', /1 to 100/],
    ['(first: 101)', /1 to 100 items, not 101; page on with after/],
    ['(first: 1000)', /1 to 100/],
    ['(last: 0)', /1 to 100/],
    ['(last: -1)', /1 to 100/],
    ['(last: 101)', /1 to 100 items, not 101; page on with before/],
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

  it.each(['(first: 1)', '(first: 100)', '(last: 1)', '(last: 100)', '(first: null, last: null)'])(
    'takes %s',
    async (args) => {
      expect((await test.send(query(args))).errors).toEqual([]);
    },
  );
});
