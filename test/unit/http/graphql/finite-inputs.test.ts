import { buildSchema, getNamedType, GraphQLInputObjectType, isInputObjectType, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { withFiniteInputs } from '../../../../src/http/graphql/finite-inputs';

const ENDLESS = buildSchema(`
  input Filter { kind: [String!] days: Days not: Filter }
  input Days { from: String! }
  input Alert { filter: Filter! }
  type Query { list(filter: Filter): String alert(alert: Alert): String }
`);
const DOCUMENT = parse(
  'query ($filter: Filter, $alert: Alert) { list(filter: $filter) alert(alert: $alert) }',
);

describe('a schema with an input that holds its own kind', () => {
  it('ends for graphql-jit, which compiles its queries', () => {
    expect(isCompiledQuery(compileQuery(withFiniteInputs(ENDLESS), DOCUMENT))).toBe(true);
  });

  it('still checks what lies within', async () => {
    const program = compileQuery(withFiniteInputs(ENDLESS), DOCUMENT);
    const run = (filter: object) => isCompiledQuery(program) && program.query({}, {}, { filter });

    expect(await run({ not: { not: { kind: ['a'] } } })).not.toHaveProperty('errors');
    expect(await run({ not: { not: { kind: 7 } } })).toHaveProperty('errors');
    expect(await run({ not: { days: {} } })).toHaveProperty('errors');
  });

  it('keeps every other type as it is', () => {
    const finite = withFiniteInputs(ENDLESS);

    expect(finite.getType('Days')).toBe(ENDLESS.getType('Days'));
    expect(levelsOf(finite.getType('Filter'))).toBeGreaterThan(3);
  });
});

describe('a schema without such an input', () => {
  it('is left as it is', () => {
    const schema = buildSchema('input Days { from: String } type Query { list(days: Days): String }');

    expect(withFiniteInputs(schema)).toBe(schema);
  });
});

function levelsOf(type: unknown): number {
  if (!(type instanceof GraphQLInputObjectType)) return 0;
  const inner = getNamedType(type.getFields()['not']!.type);
  return isInputObjectType(inner) ? 1 + levelsOf(inner) : 1;
}
