import type { GraphQLInputType } from 'graphql';
import { buildSchema, getNullableType, isInputObjectType, isListType } from 'graphql';
import { columnsOf, SHORT_NAMES } from '../../src/formats/csv/csv-columns';
import { readPage } from './documentation';

// A list inside a list has no place in a table, and the rows of a file are not those of a call.
const NOT_IN_TABLES = /aliases|articleOfRow/;

const schema = buildSchema(readPage('schema.graphql'));

/** The paths of all values that an input can hold, the first item standing for a list. */
function pathsIn(given: GraphQLInputType, path: readonly string[] = []): string[] {
  const type = getNullableType(given);
  if (isListType(type)) return pathsIn(type.ofType, [...path, '0']);
  if (!isInputObjectType(type)) return [path.join('.')];
  return Object.values(type.getFields()).flatMap((field) => pathsIn(field.type, [...path, field.name]));
}

describe('the columns of a table', () => {
  const paths = pathsIn(schema.getType('QuotationRowInput') as GraphQLInputType);

  it('reach every field of a row, and nothing else', () => {
    const wanted = paths.filter((path) => !NOT_IN_TABLES.test(path));

    const unknown = wanted.filter((path) => !isColumn(path));

    expect(wanted.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
    expect(isColumn('article.outlet.mood')).toBe(false);
  });

  it.each(Object.entries(SHORT_NAMES))('have a short name %s for a field that there is', (name, path) => {
    expect(paths).toContain(path);
    expect(readPage('docs/importing.md')).toContain(`\`${name}\``);
  });
});

function isColumn(name: string): boolean {
  try {
    return columnsOf([name], []).length === 1;
  } catch {
    return false;
  }
}
