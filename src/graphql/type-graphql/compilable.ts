import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { nodeTypeOf } from '../loading/node';

type Parts = Readonly<Record<string, unknown>>;

/** Marks an object type whose parts may be functions, called only when they are asked for. */
export const LAZY = { lazy: true };

/**
 * Makes a schema fit for compiled queries. A program calls only what has a resolver, and the parts of a connection
 * are functions; and it takes no promise for the name of a type, which is what type-graphql answers.
 */
export function makeCompilable(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && type.name === 'Node') type.resolveType = nodeTypeOf;
    if (isUnionType(type)) type.resolveType = typeNameOf;
    const isLazy = type.name.endsWith('Connection') || type.extensions['lazy'] === true;
    if (!isObjectType(type) || !isLazy) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve ??= (parts: Parts) => partOf(parts, field.name);
    }
  }
  return schema;
}

// A member without an id carries the name of its type.
function typeNameOf(member: { readonly id: string } | { readonly __typename: string }): string | undefined {
  return '__typename' in member ? member.__typename : nodeTypeOf(member);
}

function partOf(parts: Parts, name: string): unknown {
  const part = parts[name];
  return typeof part === 'function' ? (part as () => unknown).call(parts) : part;
}
