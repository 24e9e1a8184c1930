import { Field, ID, InterfaceType } from 'type-graphql';
import type { Row } from '../../database/row-shape';
import type { RecordDefinition } from './batch-loader';
import { load } from './batch-loader';
import type { RequestContext } from '../context';

/** Finds a kind of record by id, for `node(id)`. */
export interface NodeKind {
  readonly typeName: string;
  readonly load: (context: RequestContext, id: string) => Promise<object | null>;
  /** How its records are read, where everybody may read them. */
  readonly record?: RecordDefinition<Row>;
}

const kinds = new Map<string, NodeKind>();

/** Names the GraphQL type whose ids begin with a prefix. Called once for each type, where its loader is defined. */
export function registerNode(prefix: string, kind: NodeKind): void {
  kinds.set(prefix, kind);
}

/** The same for records that everybody may read. */
export function registerRecord<T extends Row>(
  prefix: string,
  typeName: string,
  record: RecordDefinition<T>,
): void {
  registerNode(prefix, {
    typeName,
    load: (context, id) => load(context, record, id),
    record: record as unknown as RecordDefinition<Row>,
  });
}

/** How the records of a GraphQL type are read; null for other types. */
export function recordOfType(typeName: string): RecordDefinition<Row> | null {
  for (const kind of kinds.values()) if (kind.typeName === typeName) return kind.record ?? null;
  return null;
}

/** The kind of record that an id belongs to; undefined for text that is no id of ours. */
export function nodeKindOf(id: string): NodeKind | undefined {
  return kinds.get(id.split('_', 1)[0] ?? '');
}

/** The name of a record's GraphQL type. */
export function nodeTypeOf({ id }: { readonly id: string }): string | undefined {
  return nodeKindOf(id)?.typeName;
}

@InterfaceType('Node', {
  description:
    'Anything with an id of its own. The first letters of the id show the type: quo_ is a quotation, act_ an actor.',
  resolveType: nodeTypeOf,
})
export abstract class Node {
  @Field(() => ID, { description: 'The id, the same for ever.' })
  id!: string;
}
