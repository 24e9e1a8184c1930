import { isEnumType } from 'graphql';
import { buildResolvers } from '../../src/app/resolvers';
import { buildExecutableSchema } from '../../src/graphql/schema';

describe('an enumeration', () => {
  // Compiled queries let its values leave as they are stored.
  it('is stored under the names that clients know', () => {
    const schema = buildExecutableSchema(buildResolvers({} as never, {} as never));
    const values = Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
      .flatMap((type) => (isEnumType(type) ? type.getValues() : []));

    expect(values.length).toBeGreaterThan(50);
    expect(values.filter(({ name, value }) => name !== value)).toEqual([]);
  });
});
