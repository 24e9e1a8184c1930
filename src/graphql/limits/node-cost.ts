import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import type { KnownQuery } from '../known-query';
import { defaultPageSize, MAX_OFFSET } from '../lists/paging';

/** What lists without a size of their own are taken to hold: hops, aliases and the like are short by nature. */
const SHORT_LIST = 3;
// One at the root may be long: all the countries, all the tokens.
const ROOT_LIST = 100;

type Variables = Readonly<Record<string, unknown>>;

interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLNamedType;
  readonly nodes: FieldNode[];
}

const MOST_COSTS = 200;

/**
 * How many records a query may bring: page sizes multiplied along each path, one for any other object, and for what is
 * counted a price in records.
 * An upper bound that needs no database, and no checking of the variables, which execution does.
 */
export function nodeCost(
  schema: GraphQLSchema,
  known: KnownQuery,
  variables: Variables,
  maxPageSize: number,
): number {
  const { document, operation, costs } = known;
  const cost = known.sizing && costs.get(sizesOf(variables, known.sizing));
  if (typeof cost === 'number') return cost;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const estimate = new Estimate(schema, document, withDefaults(operation, variables), maxPageSize);
  const found = estimate.selection(root, [operation.selectionSet], null);
  known.sizing ??= estimate.sizing;
  if (costs.size < MOST_COSTS) costs.set(sizesOf(variables, known.sizing), found);
  return found;
}

function sizesOf(variables: Variables, sizing: ReadonlySet<string>): string {
  let sizes = '';
  for (const name of sizing) {
    const value = variables[name];
    sizes += `${Array.isArray(value) ? value.length : typeof value === 'number' ? value : typeof value} `;
  }
  return sizes;
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Map<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(variables));
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const { value } = variable.name;
    if (defaultValue !== undefined && values.get(value) === undefined) {
      values.set(value, valueFromASTUntyped(defaultValue));
    }
  }
  return values;
}

class Estimate {
  /** The variables that were asked for a size. */
  readonly sizing = new Set<string>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: ReadonlyMap<string, unknown>,
    private readonly maxPageSize: number,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  /** `page` is the size of the connection that is looked into; null outside of one. */
  selection(type: GraphQLNamedType, sets: readonly SelectionSetNode[], page: number | null): number {
    const asked = new Map<string, Asked>();
    const seen = new Set<string>();
    for (const set of sets) this.collect(type, set, asked, seen);
    let sum = 0;
    for (const part of asked.values()) sum += this.field(part, page);
    return sum;
  }

  private field({ field, parent, nodes }: Asked, page: number | null): number {
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const price = isList ? 0 : (complexityOf(field) ?? 0);
    if (!isCompositeType(type)) return price;
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    if (type.name.endsWith('Connection')) {
      const size = Math.min(
        this.sizeAsked(field, nodes) ?? defaultPageSize(this.maxPageSize),
        this.maxPageSize,
      );
      return 1 + this.skipped(field, nodes) + this.selection(type, sets, size);
    }
    // An object that is asked for a size has lists of that size, like a connection.
    const each = 1 + this.selection(type, sets, isList ? null : this.sizeAsked(field, nodes));
    if (!isList) return price + each;
    const usual = parent === this.schema.getQueryType() ? ROOT_LIST : SHORT_LIST;
    return (this.sizeAsked(field, nodes) ?? complexityOf(field) ?? page ?? usual) * each;
  }

  // Fields that answer to the same name are read once, however often fragments repeat them.
  private collect(
    type: GraphQLNamedType,
    set: SelectionSetNode,
    asked: Map<string, Asked>,
    seen: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        collectField(type, node, asked);
      } else {
        const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : null;
        if (name !== null && seen.has(name)) continue;
        if (name !== null) seen.add(name);
        const part = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
        const condition = part?.typeCondition && this.schema.getType(part.typeCondition.name.value);
        if (part !== undefined) this.collect(condition ?? type, part.selectionSet, asked, seen);
      }
    }
  }

  private sizeAsked(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): number | null {
    // All are looked at, also when the first one decides: what is known must not depend on the values.
    for (const value of ['first', 'last', 'ids', 'representations'].map((name) =>
      this.argument(name, field, nodes),
    )) {
      if (Array.isArray(value)) return value.length;
      if (typeof value === 'number') return Math.max(value, 1);
    }
    return null;
  }

  // What is skipped is walked through all the same.
  private skipped(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): number {
    const offset = this.argument('offset', field, nodes);
    return typeof offset === 'number' && offset > 0 ? Math.min(offset, MAX_OFFSET) : 0;
  }

  private argument(
    name: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): unknown {
    const value = nodes[0]?.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value === undefined) return field.args.find((argument) => argument.name === name)?.defaultValue;
    if (value.kind !== Kind.VARIABLE) return valueFromASTUntyped(value);
    this.sizing.add(value.name.value);
    return this.variables.get(value.name.value);
  }
}

// What type-graphql makes of `complexity`. Of a list that is neither short nor sized by an argument it is the usual size,
// of any other field the price of what is counted for it.
function complexityOf({ extensions }: GraphQLField<unknown, unknown>): number | null {
  const { complexity } = extensions;
  return typeof complexity === 'number' ? complexity : null;
}

function collectField(type: GraphQLNamedType, node: FieldNode, asked: Map<string, Asked>): void {
  const hasFields = isObjectType(type) || isInterfaceType(type);
  const field = hasFields ? type.getFields()[node.name.value] : undefined;
  if (field === undefined) return;
  const key = `${type.name}.${node.alias?.value ?? node.name.value}`;
  const known = asked.get(key);
  if (known === undefined) asked.set(key, { field, parent: type, nodes: [node] });
  else known.nodes.push(node);
}

/** The refusal of a query that asks for too many records. */
export function tooManyNodes(cost: number, allowed: number): GraphQLError {
  return new GraphQLError(
    `The query asks for up to ${cost} records; ${allowed} are allowed. Ask for smaller pages (first: …), or fewer nested lists, counts or facets.`,
    {
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'nodes', allowed, found: cost, http: { status: 400 } },
    },
  );
}
