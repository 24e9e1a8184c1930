import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Method = (...values: unknown[]) => unknown;
type FieldResolverMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];

/**
 * Lets fields that need nothing but the record and the context call their resolver's method directly. type-graphql
 * goes a longer way for each of them: guards, middlewares, arguments, the container; and a page has hundreds.
 */
export function callDirectly(schema: GraphQLSchema, instances: ReadonlyMap<unknown, object>): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  for (const metadata of fieldResolvers) {
    const instance = instances.get(metadata.target);
    if (instance === undefined || metadata.kind !== 'external' || !isPlain(metadata)) continue;
    const target = metadata.getObjectType?.();
    const type = schema.getType(objectTypes.find((known) => known.target === target)?.name ?? '');
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined;
    if (field !== undefined) field.resolve = directly(instance, metadata);
  }
  return schema;
}

function isPlain({ params, middlewares, roles }: FieldResolverMetadata): boolean {
  const isRecordOrContext = params?.every(
    (param) => (param.kind === 'root' || param.kind === 'context') && param.propertyName === undefined,
  );
  return isRecordOrContext === true && roles === undefined && (middlewares ?? []).length === 0;
}

function directly(instance: object, { methodName, params }: FieldResolverMetadata): Resolve {
  const method = ((instance as Record<string, unknown>)[methodName] as Method).bind(instance);
  const kinds = [...(params ?? [])].sort((a, b) => a.index - b.index).map((param) => param.kind);
  if (kinds.join() === 'root') return (root) => method(root);
  if (kinds.join() === 'root,context') return (root, _args, context) => method(root, context);
  return (root, _args, context) => method(...kinds.map((kind) => (kind === 'root' ? root : context)));
}
