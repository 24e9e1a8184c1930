import { stitchSchemas } from '@graphql-tools/stitch';
import type { ExecutionRequest, ExecutionResult } from '@graphql-tools/utils';
import { buildSchema, graphql, print } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import { readPage } from '../contract/documentation';

describe('a stitched schema', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('reads the quotations of another service with one call of nodes', async () => {
    const given = await givenQuotations(test, [{ text: 'Low tide' }, { text: 'High tide' }]);
    let calls = 0;
    const ask = async ({ document, variables }: ExecutionRequest): Promise<ExecutionResult> => {
      calls += 1;
      return (await test.send(print(document), variables as object)) as unknown as ExecutionResult;
    };
    const bookmarks = makeExecutableSchema({
      typeDefs:
        'type Query { bookmarks: [Bookmark!]! } type Bookmark { note: String! quotation: Quotation! } type Quotation { id: ID! }',
      resolvers: { Query: { bookmarks: () => given.map(({ id }) => ({ note: 'cite', quotation: { id } })) } },
    });
    const schema = stitchSchemas({
      subschemas: [
        { schema: bookmarks },
        {
          schema: buildSchema(readPage('schema.graphql')),
          executor: ask,
          merge: {
            Quotation: {
              selectionSet: '{ id }',
              fieldName: 'nodes',
              key: ({ id }: { id: string }) => id,
              argsFromKeys: (ids: readonly string[]) => ({ ids }),
            },
          },
        },
      ],
    });

    const { data, errors } = await graphql({
      schema,
      source: '{ bookmarks { note quotation { id text } } }',
    });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      bookmarks: given.map(({ id, text }) => ({ note: 'cite', quotation: { id, text } })),
    });
    expect(calls).toBe(1);
  });
});
