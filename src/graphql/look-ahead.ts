import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { Reference } from '../database/references';
import type { Row } from '../database/row-shape';
import type { RecordDefinition } from './batch-loader';

type Fragments = GraphQLResolveInfo['fragments'];

/** A record that the query goes on to from the one before it. */
export interface ReferenceAhead extends Reference {
  readonly to: RecordDefinition<Row>;
  readonly below: readonly ReferenceAhead[];
}

// Documents are kept by the server, so the same query comes with the same nodes.
const seen = new WeakMap<FieldNode, readonly ReferenceAhead[]>();

/**
 * Which other records the query asks of the items of a connection, so that they can be read with the page.
 * It may tell of one too many (behind a directive), which costs a little, never of one that is not there.
 */
export function lookAhead(info: GraphQLResolveInfo, items: RecordDefinition<Row>): readonly ReferenceAhead[] {
  const [node] = info.fieldNodes;
  if (node === undefined) return [];
  let ahead = seen.get(node);
  if (ahead === undefined) {
    const { fragments } = info;
    const below = (fields: readonly FieldNode[], name: string): FieldNode[] =>
      selected(fields, fragments).filter((field) => field.name.value === name);
    const nodes = [...below(info.fieldNodes, 'nodes'), ...below(below(info.fieldNodes, 'edges'), 'node')];
    ahead = referencesBelow(nodes, items, fragments);
    seen.set(node, ahead);
  }
  return ahead;
}

/** The references as one text: the same for queries that go on to the same records. */
export function namesOf(references: readonly ReferenceAhead[]): string {
  return references.map(({ key, below }) => `${key}(${namesOf(below)})`).join();
}

function referencesBelow(
  nodes: readonly FieldNode[],
  record: RecordDefinition<Row>,
  fragments: Fragments,
): ReferenceAhead[] {
  const fields = selected(nodes, fragments);
  return Object.entries(record.refersTo).flatMap(([name, { key, to }]) => {
    const asked = fields.filter((field) => field.name.value === name);
    if (asked.length === 0) return [];
    return [{ key, entity: to.entity, to, below: referencesBelow(asked, to, fragments) }];
  });
}

function selected(nodes: readonly FieldNode[], fragments: Fragments): FieldNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet, fragments) : []));
}

function fieldsOf(set: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return part === undefined ? [] : fieldsOf(part.selectionSet, fragments);
  });
}
