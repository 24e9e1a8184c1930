import { buildSchema, graphql } from 'graphql';
import type { GraphQLError, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { DomainError, ErrorCode } from '../../../../src/domain/errors/errors';
import { locateRefusals } from '../../../../src/graphql/type-graphql/locate-refusals';

const refuse = (): never => {
  throw new DomainError(ErrorCode.INVALID, 'Ask for fewer.', ['first']);
};

describe('locateRefusals', () => {
  it.each([
    ['thrown', refuse],
    ['rejected', () => Promise.resolve().then(refuse)],
  ])('puts a refusal that is %s to its place in the query', async (_case, resolve) => {
    const schema = locateRefusals(schemaWith(resolve));

    const { errors } = await graphql({ schema, source: '{ page(first: 101) }' });

    expect(errors?.[0]).toMatchObject({ message: 'Ask for fewer.', path: ['page'] });
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: 3 }]);
    expect((errors?.[0]?.originalError as GraphQLError).originalError).toBeInstanceOf(DomainError);
  });

  it('would find it nowhere otherwise', async () => {
    const { errors } = await graphql({ schema: schemaWith(refuse), source: '{ page(first: 101) }' });

    expect(errors?.[0]).toMatchObject({ path: ['first'] });
  });

  it.each([
    ['an answer', () => 7, { page: 7 }],
    ['a promise of one', () => Promise.resolve(7), { page: 7 }],
  ])('leaves %s as it is', async (_case, resolve, expected) => {
    const { data } = await graphql({
      schema: locateRefusals(schemaWith(resolve)),
      source: '{ page(first: 1) }',
    });

    expect(data).toEqual(expected);
  });
});

function schemaWith(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLSchema {
  const schema = buildSchema('type Query { page(first: Int): Int }');
  const field = schema.getQueryType()?.getFields()['page'];
  if (field !== undefined) field.resolve = resolve;
  return schema;
}
