import type {
  ArgumentNode,
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
  ValueNode,
  VariableDefinitionNode,
} from 'graphql';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
  Kind,
  OperationTypeNode,
  parseType,
  print,
} from 'graphql';
import type { Random } from '../bench/generator/random';
import type { World } from './random-values';
import { RandomValues } from './random-values';

/** A document with what is sent beside it. */
export interface Sent {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

// Names that mean something to JavaScript, to graphql-jit, or to the schema.
const ALIASES = [
  'a',
  'b',
  'a_b',
  'nodes',
  'id',
  'text',
  'nodes_id',
  'idx0',
  'Claim',
  '__proto__',
  'constructor',
];
const MORE_ALIASES = ['toString', 'then', 'length', '__typename', 'toJSON', 'edges_node', 'a_nodes'];
// Their answers differ from moment to moment, or between databases with the same records.
const MOVING = new Set(['lastUsedAt', 'Query.exportLink', 'Query.changes']);
/** How often an argument is given that need not be. */
const USED: Readonly<Record<string, number>> = {
  ...{ first: 0.8, last: 0.1, filter: 0.4, orderBy: 0.3, after: 0.1, before: 0.05 },
};
const MOST_DEPTH = 6;
const MOST_FIELDS = 25;

const named = (value: string): { kind: Kind.NAME; value: string } => ({ kind: Kind.NAME, value });

/** Makes one operation of a schema: fragments, conditions, aliases and variables wherever there may be some. */
export class RandomDocument {
  private readonly values: RandomValues;
  private readonly fragments: FragmentDefinitionNode[] = [];
  private readonly variables: VariableDefinitionNode[] = [];
  private readonly sent: Record<string, unknown> = {};
  /** By type and name in the answer: the same name is asked of the same field, so that the fields can be merged. */
  private readonly chosen = new Map<string, FieldNode>();
  private fields = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    world: World,
  ) {
    this.values = new RandomValues(random, world);
  }

  /** Not always valid: whoever asks has to look, and to ask for another one. */
  make(kind: OperationTypeNode): Sent {
    const root = this.schema.getRootType(kind);
    if (!root) throw new Error(`The schema has no ${kind}.`);
    const selectionSet =
      kind === OperationTypeNode.SUBSCRIPTION ? this.recorded(root) : this.selections(root, 0, 3);
    const name = this.random.chance(0.5) ? { name: named('Asked') } : {};
    const definitions = [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: kind,
        ...name,
        variableDefinitions: this.variables,
        selectionSet,
      } as const,
      ...this.fragments,
    ];
    const query = print({ kind: Kind.DOCUMENT, definitions });
    if (!('name' in name)) return { query, operationName: null, variables: this.sent };
    const isOneOfTwo = this.random.chance(0.2);
    const operationName = isOneOfTwo || this.random.chance(0.5) ? 'Asked' : null;
    const other = 'query Other { countries { code } }\n';
    return { query: isOneOfTwo ? other + query : query, operationName, variables: this.sent };
  }

  // The one event that comes without being asked about a certain record.
  private recorded(root: GraphQLObjectType): SelectionSetNode {
    const name = 'quotationRecorded';
    const type = getNamedType(root.getFields()[name]?.type);
    if (!isCompositeType(type)) throw new Error(`The schema has no ${name}.`);
    const selectionSet = this.selections(type, 1);
    return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: named(name), selectionSet }] };
  }

  private selections(type: GraphQLCompositeType, depth: number, most = 4): SelectionSetNode {
    const wanted = this.random.between(1, most);
    const selections = Array.from({ length: wanted }, () => this.selection(type, depth));
    return { kind: Kind.SELECTION_SET, selections };
  }

  private selection(type: GraphQLCompositeType, depth: number): SelectionNode {
    const { random } = this;
    const isDeep = depth >= MOST_DEPTH || this.fields >= MOST_FIELDS;
    if (!isDeep && random.chance(0.12)) return this.inline(type, depth);
    if (!isDeep && random.chance(0.15)) return this.spread(type, depth);
    return this.field(type, depth);
  }

  private inline(type: GraphQLCompositeType, depth: number): SelectionNode {
    const condition = this.random.chance(0.3) ? null : this.narrowed(type);
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(condition === null
        ? {}
        : { typeCondition: { kind: Kind.NAMED_TYPE, name: named(condition.name) } }),
      directives: this.conditions(0.3),
      selectionSet: this.selections(condition ?? type, depth),
    };
  }

  private spread(type: GraphQLCompositeType, depth: number): SelectionNode {
    const fitting = this.fragments.filter(({ typeCondition }) => typeCondition.name.value === type.name);
    const isKnown = fitting.length > 0 && this.random.chance(0.7);
    const name = isKnown ? this.random.pick(fitting).name.value : this.newFragment(type, depth);
    return { kind: Kind.FRAGMENT_SPREAD, name: named(name), directives: this.conditions(0.35) };
  }

  // Added when it is whole, so that it does not spread itself.
  private newFragment(type: GraphQLCompositeType, depth: number): string {
    const condition = this.random.chance(0.8) ? type : this.narrowed(type);
    const selectionSet = this.selections(condition, depth);
    const name = `F${this.fragments.length}`;
    this.fragments.push({
      kind: Kind.FRAGMENT_DEFINITION,
      name: named(name),
      typeCondition: { kind: Kind.NAMED_TYPE, name: named(condition.name) },
      selectionSet,
    });
    return name;
  }

  private narrowed(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isInterfaceType(type) || isUnionType(type))
      return this.random.pick<GraphQLCompositeType>([type, ...this.schema.getPossibleTypes(type)]);
    return this.random.pick<GraphQLCompositeType>([type, type, ...type.getInterfaces()]);
  }

  private field(type: GraphQLCompositeType, depth: number): FieldNode {
    const all = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter(
          ({ name }) => !MOVING.has(name) && !MOVING.has(`${type.name}.${name}`),
        );
    const isEnd = depth >= MOST_DEPTH || this.fields >= MOST_FIELDS;
    const fitting = isEnd ? all.filter((one) => !isCompositeType(getNamedType(one.type))) : all;
    this.fields++;
    if (fitting.length === 0 || this.random.chance(0.08)) return this.typeName();
    const field = this.random.pick(fitting);
    const alias = this.alias();
    const key = `${type.name}.${alias ?? field.name}`;
    const before = this.chosen.get(key);
    const node = before ?? this.fieldNode(field, alias);
    if (before === undefined) this.chosen.set(key, node);
    const again = isUnionType(type) ? field : (type.getFields()[node.name.value] ?? field);
    const to = getNamedType(again.type);
    return {
      ...node,
      directives: this.conditions(0.15),
      ...(isCompositeType(to) ? { selectionSet: this.selections(to, depth + 1) } : {}),
    };
  }

  private typeName(): FieldNode {
    return { kind: Kind.FIELD, name: named('__typename'), directives: this.conditions(0.3) };
  }

  private alias(): string | null {
    if (!this.random.chance(0.2)) return null;
    return this.random.pick(this.random.chance(0.8) ? ALIASES.slice(0, 5) : [...ALIASES, ...MORE_ALIASES]);
  }

  private fieldNode(field: GraphQLField<unknown, unknown>, alias: string | null): FieldNode {
    const args = field.args.filter(
      (one) => isRequiredArgument(one) || this.random.chance(USED[one.name] ?? 0.3),
    );
    return {
      kind: Kind.FIELD,
      name: named(field.name),
      ...(alias === null ? {} : { alias: named(alias) }),
      arguments: args.map((one): ArgumentNode => {
        const variable = this.random.chance(0.4)
          ? this.variable(one.type, one.name, one.defaultValue !== undefined)
          : null;
        const value =
          variable ??
          this.values.literal(one.type, one.name, (type, hasDefault) =>
            this.variable(type, one.name, hasDefault),
          );
        return { kind: Kind.ARGUMENT, name: named(one.name), value };
      }),
    };
  }

  private conditions(probability: number): DirectiveNode[] {
    const names = ['skip', 'include'].filter(() => this.random.chance(probability / 2));
    return names.map((name) => ({
      kind: Kind.DIRECTIVE,
      name: named(name),
      arguments: [{ kind: Kind.ARGUMENT, name: named('if'), value: this.condition() }],
    }));
  }

  private condition(): ValueNode {
    const { random } = this;
    if (random.chance(0.3)) return { kind: Kind.BOOLEAN, value: random.chance(0.5) };
    const known = this.variables.filter((one) => one.variable.name.value.startsWith('if'));
    if (known.length > 0 && random.chance(0.6)) return random.pick(known).variable;
    return this.newVariable('if', 'Boolean', random.chance(0.5), () => random.chance(0.5));
  }

  /** A variable that may stand where such a value is wanted. */
  private variable(type: GraphQLInputType, name: string, hasDefault: boolean): ValueNode | null {
    const isStrict = isNonNullType(type);
    const text = String(isStrict ? type.ofType : type);
    // With a default on either side, a variable that may be null may stand where null may not.
    const mayBeNull = !isStrict || (hasDefault && this.random.chance(0.5));
    const needsDefault = isStrict && !hasDefault && this.random.chance(0.2);
    return this.newVariable(
      'v',
      mayBeNull || needsDefault ? text : `${text}!`,
      needsDefault || this.random.chance(0.15),
      () => this.values.json(type, name),
      type,
    );
  }

  private newVariable(
    prefix: string,
    type: string,
    isPreset: boolean,
    value: () => unknown,
    input?: GraphQLInputType,
  ): ValueNode {
    const name = `${prefix}${this.variables.length}`;
    const isBare = !type.endsWith('!');
    // A condition that may be null is valid with a default only.
    const strict = prefix === 'if' && !isPreset ? 'Boolean!' : type;
    const node = { kind: Kind.VARIABLE, name: named(name) } as const;
    const preset = (): ValueNode =>
      input === undefined
        ? { kind: Kind.BOOLEAN, value: this.random.chance(0.5) }
        : this.values.literal(input, name, () => null);
    this.variables.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: node,
      type: parseType(strict, { noLocation: true }),
      ...(isPreset ? { defaultValue: preset() as never } : {}),
    });
    const isLeftOut = (isPreset || (isBare && prefix !== 'if')) && this.random.chance(0.4);
    if (!isLeftOut) this.sent[name] = isBare && this.random.chance(0.1) ? null : value();
    return node;
  }
}
