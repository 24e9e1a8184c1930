import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import { nodeTypeOf } from './node';

type Parts = Readonly<Record<string, () => unknown>>;

/**
 * Makes a schema fit for compiled queries. A program calls only what has a resolver, and the parts of a connection
 * are functions; and it takes no promise for the name of a type, which is what type-graphql answers.
 */
export function makeCompilable(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && type.name === 'Node') type.resolveType = nodeTypeOf;
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve ??= (parts: Parts) => parts[field.name]?.();
    }
  }
  return schema;
}
