import type { GraphQLNamedType, GraphQLSchema, TypeNode } from 'graphql';
import { getNamedType, isInputObjectType, Kind } from 'graphql';
import type { KnownQuery } from './known-query';

/** Inputs of which exactly one field is given, by their GraphQL names. */
const ONE_OF = new Set(['StanceTargetInput']);

/** Marks the inputs of which exactly one field is given (@oneOf), which type-graphql cannot. */
export function markOneOf(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type)) type.isOneOf = ONE_OF.has(type.name);
  return schema;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Whether the variables give exactly one field where the schema says @oneOf. graphql-js checks that too; compiled
 * programs do not. What does not fit in any other way is not looked at.
 */
export function keepsOneOf(schema: GraphQLSchema, { operation }: KnownQuery, variables: Variables): boolean {
  return (operation.variableDefinitions ?? []).every(({ variable, type }) => {
    const value = variables[variable.name.value];
    return typeof value !== 'object' || fits(schema.getType(namedIn(type)), value);
  });
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

function fits(input: GraphQLNamedType | undefined, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every((item) => fits(input, item));
  if (!isInputObjectType(input)) return true;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  if (input.isOneOf && (given.length !== 1 || given[0]?.[1] === null)) return false;
  const fields = input.getFields();
  return given.every(([name, part]) => fits(getNamedType(fields[name]?.type), part));
}
