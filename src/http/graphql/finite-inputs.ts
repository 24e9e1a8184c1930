import type { GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

// As deep as inputs are checked here. What lies deeper reaches the resolver, which refuses it.
const LEVELS = 4;

const UNCHECKED = new GraphQLScalarType({ name: 'Unchecked' });

/**
 * The schema for graphql-jit, which writes out the checks of an input within an input. It would never end where an input
 * holds another of its own kind.
 */
export function withFiniteInputs(schema: GraphQLSchema): GraphQLSchema {
  const finite = new Map<string, GraphQLNamedType>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && isEndless(type, [])) finite.set(type.name, copyOf(type, []));
  }
  if (finite.size === 0) return schema;
  const getType = (name: string): GraphQLNamedType | undefined => finite.get(name) ?? schema.getType(name);
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}

function isEndless(type: GraphQLInputObjectType, within: readonly GraphQLInputObjectType[]): boolean {
  if (within.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => {
    const inner = getNamedType(field.type);
    return isInputObjectType(inner) && isEndless(inner, [...within, type]);
  });
}

function copyOf(type: GraphQLInputObjectType, within: readonly string[]): GraphQLInputObjectType {
  const fields = Object.entries(type.getFields()).map(([name, field]) => {
    const { type: of, defaultValue, extensions } = field;
    return [name, { type: copyOfType(of, [...within, type.name]), defaultValue, extensions }] as const;
  });
  return new GraphQLInputObjectType({ ...type.toConfig(), fields: Object.fromEntries(fields) });
}

function copyOfType(type: GraphQLInputType, within: readonly string[]): GraphQLInputType {
  if (isNonNullType(type)) return new GraphQLNonNull(copyOfType(type.ofType, within));
  if (isListType(type)) return new GraphQLList(copyOfType(type.ofType, within));
  if (!isInputObjectType(type) || !isEndless(type, [])) return type;
  return within.filter((name) => name === type.name).length < LEVELS ? copyOf(type, within) : UNCHECKED;
}
