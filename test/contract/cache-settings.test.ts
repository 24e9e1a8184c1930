import { buildSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { readPage, codeBlocks } from './documentation';
import { LISTS, POSSIBLE_TYPES, WITHOUT_ID } from '../clients/cached-types';

const schema = buildSchema(readPage('schema.graphql'));
const ROOTS = ['Query', 'Mutation', 'Subscription'];
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));

/** The lists with pages, of each type that a cache keeps as a record of its own. */
const lists = Object.fromEntries(
  types
    .filter((type) => type.name === 'Query' || 'id' in type.getFields())
    .map((type) => [
      type.name,
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map(({ name }) => name),
    ])
    .filter(([, names]) => names!.length > 0),
);

describe('docs/caching-clients.md', () => {
  it.each(['cached-types.ts', 'apollo-cache.ts', 'read-pages.ts', 'graphcache.ts'])(
    'shows %s as it is tested',
    (file) => {
      const shown = codeBlocks('docs/caching-clients.md').map(({ text }) => text);

      expect(shown).toContain(readPage(`test/clients/${file}`));
    },
  );

  it('names every list that has pages', () => {
    expect(LISTS).toEqual(lists);
  });

  it('has the keys of every type without an id', () => {
    const withoutId = types.filter((type) => !ROOTS.includes(type.name) && !('id' in type.getFields()));

    expect(WITHOUT_ID).toEqual(withoutId.map(({ name }) => name));
  });

  it('names the types of every interface and union', () => {
    const possible = Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [
        type.name,
        schema
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .sort(),
      ]);

    expect(POSSIBLE_TYPES).toEqual(Object.fromEntries(possible));
  });
});
