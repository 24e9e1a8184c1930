import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { Projection } from '../../database/lists/projection';
import { readProjected } from '../../database/lists/projection';
import type { Row } from '../../database/row-shape';
import type { LoaderDefinition, MadeObject, RecordDefinition } from '../loading/batch-loader';
import { load } from '../loading/batch-loader';
import type { RequestContext } from '../context';
import type { KnownQuery } from '../known-query';

type Fragments = GraphQLResolveInfo['fragments'];

/**
 * What the query asks of the items of a connection, so that the page is read with that and nothing else.
 * It may hold something too many (behind a directive), which costs a little, but nothing too few.
 */
export function lookAhead<T extends Row>(
  { known }: RequestContext,
  { fieldNodes, fragments }: GraphQLResolveInfo,
  items: RecordDefinition<T>,
): Projection {
  return remembered(known, fieldNodes, () => {
    const edges = below(fieldNodes, 'edges', fragments);
    const nodes = [...below(fieldNodes, 'nodes', fragments), ...below(edges, 'node', fragments)];
    return projectionOf(nodes, items, fragments);
  });
}

/** The record with this id, read with what the query asks of it and nothing else; null when there is none. */
export function loadAsked<T extends Row & { id: string }>(
  context: RequestContext,
  record: RecordDefinition<T>,
  id: string,
  { fieldNodes, fragments }: GraphQLResolveInfo,
): Promise<T | null> {
  const projection = remembered(context.known, fieldNodes, () => projectionOf(fieldNodes, record, fragments));
  const loader: LoaderDefinition<string, T | null> = {
    name: `${record.name}:${nameOf(projection)}`,
    load: async (reader, ids) => {
      const rows = await readProjected<T>(reader, projection, ids);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((wanted) => found.get(wanted) ?? null);
    },
  };
  return load(context, loader, id);
}

/** The names of the fields that the query asks of the object that a field answers. */
export function fieldsAsked({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  return new Set(selected(fieldNodes, fragments).map(({ name }) => name.value));
}

function remembered(
  known: KnownQuery | null,
  nodes: readonly FieldNode[],
  make: () => Projection,
): Projection {
  const [node] = nodes;
  const before = node && known?.projections.get(node);
  // The node of a fragment is merged with others where the fragment is spread beside them.
  if (before?.nodes.length === nodes.length && before.nodes.every((one, i) => one === nodes[i]))
    return before.projection;
  const projection = make();
  if (node) known?.projections.set(node, { nodes: [...nodes], projection });
  return projection;
}

/** A projection as one text: the same for queries that ask for the same. */
export function nameOf({ wanted, references }: Projection): string {
  return [...wanted, ...references.map((r) => `${r.field}(${nameOf(r)})`)].sort().join();
}

function projectionOf<T extends Row>(
  nodes: readonly FieldNode[],
  { entity, references, reads, objects }: RecordDefinition<T>,
  fragments: Fragments,
): Projection {
  const fields = new Set(selected(nodes, fragments).map((field) => field.name.value));
  fields.delete('__typename');
  const asked = references.filter(({ field }) => fields.delete(field));
  return {
    entity,
    readings: new Map(),
    wanted: new Set([...fields].flatMap((field) => reads[field] ?? madeOf(objects[field]) ?? [field])),
    references: asked.map(({ field, key, to }) => ({
      ...projectionOf(below(nodes, field, fragments), to, fragments),
      field,
      key,
    })),
  };
}

function madeOf(object: MadeObject | undefined): readonly string[] | undefined {
  return object && [...Object.values(object.parts), ...(object.needs === undefined ? [] : [object.needs])];
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
