import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { getMetadataStorage } from 'type-graphql';
import { shapeOf } from './argument-shapes';
import { validateInput } from '../validation/validate-input';

type Resolve = GraphQLFieldResolver<unknown, unknown, Args>;
type Method = (...values: unknown[]) => unknown;
type Args = Readonly<Record<string, unknown>>;
/** A parameter's value from what a resolver is called with. */
type Parameter = (root: unknown, args: Args, context: unknown, info: GraphQLResolveInfo) => unknown;
type Metadata = ReturnType<typeof getMetadataStorage>;
type ResolverMetadata = Metadata['queries'][number] | Metadata['fieldResolvers'][number];
type ParamMetadata = NonNullable<ResolverMetadata['params']>[number];

/** Throws unless the viewer of a request has these roles. */
type Authorize = (context: unknown, roles: readonly unknown[]) => void;

/**
 * Lets queries, mutations and fields call their resolver's method directly. type-graphql goes a longer way for each:
 * the container, and a copy of the arguments for which it looks every field's type up anew. A page has hundreds of
 * fields, and an import's arguments are thousands of objects.
 */
export function callDirectly(
  schema: GraphQLSchema,
  instances: ReadonlyMap<unknown, object>,
  authorize: Authorize,
): GraphQLSchema {
  const { fieldResolvers, objectTypes, queries, mutations } = getMetadataStorage();
  for (const metadata of queries) direct(schema.getQueryType()?.name, metadata);
  for (const metadata of mutations) direct(schema.getMutationType()?.name, metadata);
  for (const metadata of fieldResolvers) {
    if (metadata.kind !== 'external') continue;
    const target = metadata.getObjectType?.();
    direct(objectTypes.find((known) => known.target === target)?.name, metadata);
  }
  return schema;

  function direct(typeName: string | undefined, metadata: ResolverMetadata): void {
    const instance = instances.get(metadata.target);
    const type = schema.getType(typeName ?? '');
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined;
    const parameters = parametersOf(metadata);
    if (instance !== undefined && field !== undefined && parameters !== null)
      field.resolve = guarded(calling(instance, metadata.methodName, parameters), metadata, authorize);
  }
}

/** The way to a method: first the viewer's role, then what is wrapped around the method, from the outside in. */
function guarded(call: Resolve, { roles, middlewares }: ResolverMetadata, authorize: Authorize): Resolve {
  // Those of this program are functions; type-graphql also takes classes.
  const around = (middlewares ?? []) as readonly MiddlewareFn[];
  if (roles === undefined && around.length === 0) return call;
  return async (root, args, context, info) => {
    if (roles !== undefined) authorize(context, roles);
    const action = { root, args: { ...args }, context: context as object, info };
    const wrapped = around.reduceRight<() => Promise<unknown>>(
      (next, wrapper) => async () => (await wrapper(action, next)) as unknown,
      async () => await call(root, args, context, info),
    );
    return await wrapped();
  };
}

/** How to get each parameter of a method; null when that takes type-graphql. */
function parametersOf({ params }: ResolverMetadata): Parameter[] | null {
  const parameters = [...(params ?? [])].sort((a, b) => a.index - b.index).map(parameterOf);
  return parameters.every((parameter) => parameter !== null) ? parameters : null;
}

/** Makes checked arguments of a class from what GraphQL hands over, for what does not go through a resolver's method. */
export function checkArguments<T extends object>(target: new () => T, args: unknown): T {
  return checked(shapeOf(target)(args), undefined) as T;
}

function parameterOf(param: ParamMetadata): Parameter | null {
  if (param.kind === 'info') return (_root, _args, _context, info) => info;
  if (param.kind === 'args') {
    const shape = shapeOf(param.getType());
    return (_root, args) => checked(shape(args), undefined);
  }
  if (param.kind === 'arg') {
    const shape = shapeOf(param.getType());
    return (_root, args) => checked(shape(args[param.name]), param.name);
  }
  if (param.kind === 'root' && param.propertyName === undefined) return (root) => root;
  if (param.kind === 'context' && param.propertyName === undefined) return (_root, _args, context) => context;
  return null;
}

// The path of a fault in an input's field begins at the input; that of a bare value is the argument's name.
function checked(value: unknown, name: string | undefined): unknown {
  validateInput(value, typeof value === 'string' || Array.isArray(value) ? name : undefined);
  return value;
}

function calling(instance: object, methodName: string, parameters: readonly Parameter[]): Resolve {
  const method = ((instance as Record<string, unknown>)[methodName] as Method).bind(instance);
  const [first, second] = parameters;
  if (parameters.length === 1 && first) return (...call) => method(first(...call));
  if (parameters.length === 2 && first && second) return (...call) => method(first(...call), second(...call));
  return (...call) => method(...parameters.map((parameter) => parameter(...call)));
}
