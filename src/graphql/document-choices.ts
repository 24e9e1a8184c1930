import type {
  ConstValueNode,
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentSpreadNode,
  InlineFragmentNode,
  ObjectFieldNode,
  OperationDefinitionNode,
  ValueNode,
} from 'graphql';
import { Kind, separateOperations, visit } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Conditional = FieldNode | FragmentSpreadNode | InlineFragmentNode;

const NULL = { kind: Kind.NULL } as const;

/**
 * The choices that a document leaves to its variables: which parts are asked for (`@skip`, `@include`), and which
 * fields of an input are given. A document without them is one that graphql-jit compiles as graphql-js runs it; with
 * them it forgets fragments, changes the order of keys, and gives null for fields that are not there.
 */
export class DocumentChoices {
  /** The operation alone, with the fragments that it uses. */
  private readonly document: DocumentNode;
  private readonly defaults = new Map<string, ConstValueNode>();
  /** Variables that decide whether something is asked for. */
  private readonly conditions = new Set<string>();
  /** Variables within lists and objects that are written out, which may be left out or null. */
  private readonly inputs = new Set<string>();

  constructor(document: DocumentNode, { name, variableDefinitions = [] }: OperationDefinitionNode) {
    this.document = separateOperations(document)[name?.value ?? ''] ?? document;
    for (const { variable, defaultValue } of variableDefinitions) {
      if (defaultValue !== undefined) this.defaults.set(variable.name.value, defaultValue);
    }
    this.collect();
  }

  /** What the variables choose, as a word that is the same for the same choices; null when only graphql-js can decide. */
  made(variables: Variables): string | null {
    let choices = '';
    for (const name of this.conditions) {
      const value = this.conditionOf(name, variables);
      if (value === null) return null;
      choices += value ? '1' : '0';
    }
    for (const name of this.inputs) choices += this.stateOf(name, variables)[0];
    return choices;
  }

  /** The document with nothing left to choose, for variables whose choices were `made`. Its nodes are nobody else's. */
  settled(variables: Variables): DocumentNode {
    const isAsked = (node: Conditional): boolean =>
      (node.directives ?? []).every((one) => this.lets(one, variables));
    const settle = <T extends Conditional>(node: T): T | null =>
      isAsked(node) ? { ...node, directives: [] } : null;
    const isAbsent = (value: ValueNode): boolean =>
      value.kind === Kind.VARIABLE && this.stateOf(value.name.value, variables) === 'absent';
    const isNull = (value: ValueNode): boolean =>
      value.kind === Kind.VARIABLE && this.stateOf(value.name.value, variables) !== 'given';
    return visit(this.document, {
      enter: (node) => ({ ...node }),
      Field: settle,
      FragmentSpread: settle,
      InlineFragment: settle,
      ObjectField: (node): ObjectFieldNode | null =>
        isAbsent(node.value) ? null : { ...node, value: isNull(node.value) ? NULL : node.value },
      ListValue: (node) => ({ ...node, values: node.values.map((one) => (isNull(one) ? NULL : one)) }),
    });
  }

  private collect(): void {
    const collect = (value: ValueNode): void => {
      if (value.kind === Kind.VARIABLE) this.inputs.add(value.name.value);
    };
    visit(this.document, {
      Directive: (node) => void this.conditions.add(variableOf(node) ?? ''),
      ObjectField: ({ value }) => collect(value),
      ListValue: ({ values }) => values.forEach(collect),
    });
    this.conditions.delete('');
  }

  private lets(directive: DirectiveNode, variables: Variables): boolean {
    const name = variableOf(directive);
    const value = name === null ? literalOf(directive) : this.conditionOf(name, variables);
    return value === (directive.name.value === 'include');
  }

  private conditionOf(name: string, variables: Variables): boolean | null {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (typeof given === 'boolean') return given;
    const preset = this.defaults.get(name);
    return given === undefined && preset?.kind === Kind.BOOLEAN ? preset.value : null;
  }

  private stateOf(name: string, variables: Variables): 'given' | 'null' | 'absent' {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (given !== undefined) return given === null ? 'null' : 'given';
    const preset = this.defaults.get(name);
    if (preset === undefined) return 'absent';
    return preset.kind === Kind.NULL ? 'null' : 'given';
  }
}

function conditionIn({ arguments: given = [] }: DirectiveNode): ValueNode | undefined {
  return given.find(({ name }) => name.value === 'if')?.value;
}

function variableOf(directive: DirectiveNode): string | null {
  const condition = conditionIn(directive);
  return condition?.kind === Kind.VARIABLE ? condition.name.value : null;
}

function literalOf(directive: DirectiveNode): boolean | null {
  const condition = conditionIn(directive);
  return condition?.kind === Kind.BOOLEAN ? condition.value : null;
}
