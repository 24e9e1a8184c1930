import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './paging';

/** What lists without a size of their own are taken to hold: hops, aliases and the like are short by nature. */
const SHORT_LIST = 3;

type Variables = Readonly<Record<string, unknown>>;
type CompositeType = GraphQLNamedType;

interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: CompositeType;
  readonly nodes: FieldNode[];
}

/**
 * How many records a query may bring: page sizes multiplied along each path, one for any other object.
 * An upper bound that needs no database, and no checking of the variables, which execution does.
 */
export function nodeCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  return new Estimate(schema, document, variables).selection(root, [operation.selectionSet], null);
}

class Estimate {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  /** `page` is the size of the connection that is looked into; null outside of one. */
  selection(type: CompositeType, sets: readonly SelectionSetNode[], page: number | null): number {
    const asked = new Map<string, Asked>();
    const seen = new Set<string>();
    for (const set of sets) this.collect(type, set, asked, seen);
    let sum = 0;
    for (const part of asked.values()) sum += this.field(part, page);
    return sum;
  }

  private field({ field, parent, nodes }: Asked, page: number | null): number {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    if (type.name.endsWith('Connection')) return 1 + this.selection(type, sets, this.sizeOf(field, nodes));
    const each = 1 + this.selection(type, sets, null);
    if (!isListType(getNullableType(field.type))) return each;
    return (page ?? this.sizeOf(field, nodes, parent)) * each;
  }

  // Fields that answer to the same name are read once, however often fragments repeat them.
  private collect(
    type: CompositeType,
    set: SelectionSetNode,
    asked: Map<string, Asked>,
    seen: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
        if (field === undefined) continue;
        const key = `${type.name}.${node.alias?.value ?? node.name.value}`;
        const known = asked.get(key);
        if (known === undefined) asked.set(key, { field, parent: type, nodes: [node] });
        else known.nodes.push(node);
        continue;
      }
      const spread = node.kind === Kind.FRAGMENT_SPREAD;
      if (spread && seen.has(node.name.value)) continue;
      if (spread) seen.add(node.name.value);
      const part = spread ? this.fragments.get(node.name.value) : node;
      const condition = part?.typeCondition && this.schema.getType(part.typeCondition.name.value);
      if (part !== undefined) this.collect(condition ?? type, part.selectionSet, asked, seen);
    }
  }

  private sizeOf(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    parent?: CompositeType,
  ): number {
    const args = new Map(nodes[0]?.arguments?.map((a) => [a.name.value, a.value]) ?? []);
    const given = (name: string): unknown => {
      const value = args.get(name);
      if (value?.kind === Kind.INT) return Number(value.value);
      if (value?.kind === Kind.LIST) return value.values;
      if (value?.kind === Kind.VARIABLE) return this.variables[value.name.value];
      return field.args.find((arg) => arg.name === name)?.defaultValue;
    };
    const ids = given('ids');
    if (Array.isArray(ids)) return ids.length;
    const size = given('first') ?? given('last');
    if (typeof size === 'number') return Math.min(Math.max(size, 1), MAX_PAGE_SIZE);
    if (parent === undefined) return DEFAULT_PAGE_SIZE;
    // A list at the root may be long: all the countries, all the tokens.
    return parent === this.schema.getQueryType() ? MAX_PAGE_SIZE : SHORT_LIST;
  }
}

/** The refusal of a query that asks for too many records. */
export function tooManyNodes(cost: number, allowed: number): GraphQLError {
  return new GraphQLError(
    `The query asks for up to ${cost} records; ${allowed} are allowed. Ask for smaller pages (first: …) or fewer nested lists.`,
    {
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'nodes', allowed, found: cost, http: { status: 400 } },
    },
  );
}
