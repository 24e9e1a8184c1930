import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { Projection } from '../database/projection';
import type { Row } from '../database/row-shape';
import type { RecordDefinition } from './batch-loader';

type Fragments = GraphQLResolveInfo['fragments'];

// Documents are kept by the server, so the same query comes with the same nodes.
const seen = new WeakMap<FieldNode, Projection>();

/**
 * What the query asks of the items of a connection, so that the page is read with that and nothing else.
 * It may hold something too many (behind a directive), which costs a little, but nothing too few.
 */
export function lookAhead<T extends Row>(info: GraphQLResolveInfo, items: RecordDefinition<T>): Projection {
  const [node] = info.fieldNodes;
  let projection = node && seen.get(node);
  if (projection === undefined) {
    const { fragments } = info;
    const nodes = [
      ...below(info.fieldNodes, 'nodes', fragments),
      ...below(below(info.fieldNodes, 'edges', fragments), 'node', fragments),
    ];
    projection = projectionOf(nodes, items, fragments);
    if (node) seen.set(node, projection);
  }
  return projection;
}

/** A projection as one text: the same for queries that ask for the same. */
export function nameOf({ wanted, references }: Projection): string {
  return [...wanted, ...references.map((r) => `${r.field}(${nameOf(r)})`)].sort().join();
}

function projectionOf<T extends Row>(
  nodes: readonly FieldNode[],
  { entity, references, reads }: RecordDefinition<T>,
  fragments: Fragments,
): Projection {
  const fields = new Set(selected(nodes, fragments).map((field) => field.name.value));
  fields.delete('__typename');
  const asked = references.filter(({ field }) => fields.delete(field));
  return {
    entity,
    wanted: new Set([...fields].flatMap((field) => reads[field] ?? [field])),
    references: asked.map(({ field, key, to }) => ({
      ...projectionOf(below(nodes, field, fragments), to, fragments),
      field,
      key,
    })),
  };
}

function below(nodes: readonly FieldNode[], name: string, fragments: Fragments): FieldNode[] {
  return selected(nodes, fragments).filter((field) => field.name.value === name);
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
