import type { DocumentNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';

// Fields of a document whose fragments stand in their places. graphql-jit walks through all of them, below each again.
const MOST_FIELDS = 2_000;
// An object literal takes it for the prototype.
const PROTOTYPE = '__proto__';

/**
 * Whether graphql-jit compiles a document of one query so that it runs as graphql-js runs it. It does not where two places
 * of the answer have the same name for it, and it takes seconds over fragments that spread each other many times.
 */
export function isCompilable(document: DocumentNode, schema: GraphQLSchema): boolean {
  const keys = keysOf(document);
  return !keys.has(PROTOTYPE) && !mayMeet(keys, schema) && fieldsIn(document) <= MOST_FIELDS;
}

function keysOf(document: DocumentNode): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void keys.add((alias ?? name).value) });
  return keys;
}

/*
 * graphql-jit names a place by the keys on the way to it, joined by "_". For two ways to have one name, a key must begin
 * with another one and "_". Among the others are the names of types, and idx0, idx1 … in the place of a list's index.
 */
function mayMeet(keys: ReadonlySet<string>, schema: GraphQLSchema): boolean {
  const isPart = (word: string): boolean =>
    keys.has(word) || /^idx\d+$/.test(word) || schema.getType(word) !== undefined;
  return [...keys].some((key) => Array.from(key).some((sign, i) => sign === '_' && isPart(key.slice(0, i))));
}

/** How many fields there are when each fragment stands wherever it is spread. Each is counted once. */
function fieldsIn({ definitions }: DocumentNode): number {
  const found = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(found.map((one) => [one.name.value, one]));
  const counted = new Map<string, number>();
  const inFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const count = 1 + (fragment === undefined ? 0 : inSelections(fragment.selectionSet));
    counted.set(name, count);
    return count;
  };
  const inSelections = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return sum + inFragment(one.name.value);
      const below = one.selectionSet === undefined ? 0 : inSelections(one.selectionSet);
      return sum + 1 + below;
    }, 0);
  return definitions.reduce(
    (sum, one) => sum + (one.kind === Kind.OPERATION_DEFINITION ? inSelections(one.selectionSet) : 0),
    0,
  );
}
