import { parse } from 'graphql';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { statementsOf } from '../support/query-counter';

let test: TestApp;

const cost = async (query: string): Promise<number> => (await statementsOf(test, parse(query), {})).count;

// What a client does not ask for must not be read: each line is what a part of a list adds to nothing.
describe('what is not selected costs nothing:', () => {
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  describe.each(['quotations', 'claims', 'actors', 'articles', 'outlets'])('%s', (field) => {
    it.each([
      ['the page alone', '{ nodes { id } }', 1],
      [
        'items, edges and page information, read together',
        '{ nodes { id } edges { cursor } pageInfo { endCursor } }',
        1,
      ],
      ['the count alone', '{ totalCount }', 1],
      ['the count and whether it is exact', '{ totalCount totalCountIsExact }', 1],
      ['the page and the count', '{ totalCount nodes { id } }', 2],
      ['the type name', '{ __typename }', 0],
    ])('%s', async (_part, selection, statements) => {
      expect(await cost(`{ ${field} ${selection} }`)).toBe(statements);
    });
  });

  it.each(['quotations', 'claims'])('facets of %s, one statement for all', async (field) => {
    expect(await cost(`{ ${field} { facets { __typename } } }`)).toBe(0);
    expect(await cost(`{ ${field} { facets { countries { count } } } }`)).toBe(1);
    expect(await cost(`{ ${field} { facets { countries { count } stances { count } } } }`)).toBe(1);
    expect(await cost(`{ ${field} { facets { itemsCounted isExact stances { count } } } }`)).toBe(2);
  });

  it('lists under a parent, of which only the count is read', async () => {
    expect(await cost('{ actors { nodes { quotations { totalCount } } } }')).toBe(2);
  });

  it.each(['speaker', 'article', 'articleVersion', 'outlet'])('%s of a quotation', async (field) => {
    expect(await cost('{ quotations { nodes { id text } } }')).toBe(1);
    expect(await cost(`{ quotations { nodes { id text ${field} { id } } } }`)).toBeLessThanOrEqual(2);
  });
});
