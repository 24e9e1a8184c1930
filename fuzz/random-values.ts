import type {
  GraphQLEnumType,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLInputType,
  ValueNode,
} from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
} from 'graphql';
import type { Random } from '../bench/generator/random';

/** What documents may mean: ids and cursors that are there. */
export interface World {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

/** Asked for a variable wherever a value is wanted; null where the value is to be written out. */
export type VariableMaker = (type: GraphQLInputType, hasDefault: boolean) => ValueNode | null;

const MOST_NESTED = 3;
const WORDS = [
  'bridge',
  'harbour',
  '"the bridge"',
  'har*',
  '',
  'a "quoted" \\ word',
  'naïve 😀',
  '_%',
  'tax',
];
const DAYS = ['2024-01-01', '2023-11-30', '2026-05-05', '1999-12-31'];
const INSTANTS = ['2024-03-09T14:05:00Z', '2030-01-01T00:00:00+02:00', '1970-01-01T00:00:00.000Z'];
const COUNTRIES = ['FR', 'de', 'EE', 'US', 'JP'];
const NULL = { kind: Kind.NULL } as const;

/** Makes values for arguments and variables: most fit and mean something, some are refused when they are used. */
export class RandomValues {
  constructor(
    private readonly random: Random,
    private readonly world: World,
  ) {}

  /** A value as it is written into a document, or a variable where the maker gives one. `name` is what it is for. */
  literal(type: GraphQLInputType, name: string, variable: VariableMaker, depth = 0): ValueNode {
    if (isNonNullType(type)) return this.given(type.ofType, name, variable, depth);
    return this.random.chance(0.05) ? NULL : this.given(type, name, variable, depth);
  }

  /** A value as it is sent for a variable. */
  json(type: GraphQLInputType, name: string): unknown {
    return plain(this.literal(type, name, () => null));
  }

  private given(type: GraphQLInputType, name: string, variable: VariableMaker, depth: number): ValueNode {
    if (isNonNullType(type)) return this.given(type.ofType, name, variable, depth);
    if (isListType(type)) return this.list(type.ofType, name, variable, depth);
    if (isInputObjectType(type)) return this.object(type, variable, depth);
    return isEnumType(type) ? this.enumeration(type) : this.scalar(type.name, name);
  }

  private list(item: GraphQLInputType, name: string, variable: VariableMaker, depth: number): ValueNode {
    // One value stands for a list of one.
    if (this.random.chance(0.1)) return this.given(item, name, variable, depth);
    const values = Array.from({ length: this.random.between(0, 2) }, () =>
      this.part(item, false, name, variable, depth),
    );
    return { kind: Kind.LIST, values };
  }

  private object(type: GraphQLInputObjectType, variable: VariableMaker, depth: number): ValueNode {
    const all = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [this.random.pick(all)]
      : all.filter((field) => this.isChosen(field, depth));
    const fields = chosen.map((field) => {
      const value = this.part(field.type, field.defaultValue !== undefined, field.name, variable, depth + 1);
      return { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: field.name }, value } as const;
    });
    return { kind: Kind.OBJECT, fields };
  }

  private isChosen(field: GraphQLInputField, depth: number): boolean {
    if (isRequiredInputField(field)) return true;
    return depth < MOST_NESTED && this.random.chance(0.15);
  }

  private part(
    type: GraphQLInputType,
    hasDefault: boolean,
    name: string,
    variable: VariableMaker,
    depth: number,
  ): ValueNode {
    const made = this.random.chance(0.4) ? variable(type, hasDefault) : null;
    return made ?? this.literal(type, name, variable, depth);
  }

  private enumeration(type: GraphQLEnumType): ValueNode {
    return { kind: Kind.ENUM, value: this.random.pick(type.getValues()).name };
  }

  private scalar(type: string, name: string): ValueNode {
    const { random } = this;
    if (type === 'Boolean') return { kind: Kind.BOOLEAN, value: random.chance(0.5) };
    if (type === 'Int') return { kind: Kind.INT, value: String(this.number(name)) };
    if (type === 'Float') return { kind: Kind.FLOAT, value: random.pick(['0.5', '0.0', '1.0', '7.25']) };
    return { kind: Kind.STRING, value: this.text(type, name) };
  }

  private number(name: string): number {
    const { random } = this;
    if (random.chance(0.03)) return random.pick([-1, 0, 1000]);
    return name === 'first' || name === 'last' ? random.between(1, 3) : random.between(0, 3);
  }

  private text(type: string, name: string): string {
    const { random, world } = this;
    if (type === 'ID') return random.chance(0.1) ? 'quo_nobody' : random.pick(world.ids);
    if (type === 'CountryCode') return random.pick(COUNTRIES);
    if (type === 'Date') return random.pick(DAYS);
    if (type === 'DateTime') return random.pick(INSTANTS);
    const isCursor = name === 'after' || name === 'before';
    return isCursor && random.chance(0.9) ? random.pick(world.cursors) : random.pick(WORDS);
  }
}

/** What a literal without variables stands for in JSON. */
function plain(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.NULL:
    case Kind.VARIABLE:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(plain);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, plain(value)]));
    case Kind.BOOLEAN:
    case Kind.ENUM:
    case Kind.STRING:
      return node.value;
  }
}
