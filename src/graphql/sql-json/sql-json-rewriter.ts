import type {
  DocumentNode,
  FieldNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { extendSchema, getNamedType, getOperationAST, isObjectType, Kind, parse } from 'graphql';
import type { Reader } from '../../database/reader';
import type { SqlJsonRecord, SqlJsonRows } from '../../database/lists/sql-json-page';
import type { KnownQuery } from '../known-query';
import { recordOfType } from '../loading/node';
import { JsonSelection } from './json-selection';

/** A query in which the database writes the items of lists, and the schema that has the fields for it. */
export interface RewrittenQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

/** A field that asks for items as text, and what that text is to be. */
interface AskedText {
  readonly node: FieldNode;
  readonly record: SqlJsonRecord;
}

/** What the database is to write for the list that a field answers; null where the items are wanted as records. */
export function sqlJsonRowsOf(known: KnownQuery | null, [node]: readonly FieldNode[]): SqlJsonRows | null {
  return (node && known?.sqlJson.get(node)) ?? null;
}

/**
 * Rewrites queries so that the items of their lists come from the database as JSON text. Only items of which nothing but
 * stored values is asked: what has a resolver is its resolver's matter. Lists under other records are left as they are.
 */
export class SqlJsonRewriter {
  /** With the fields for it; null where the database cannot write items. Made at once: it takes a tenth of a second. */
  private readonly extended: GraphQLSchema | null;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reader: Pick<Reader, 'shape' | 'dialect'>,
  ) {
    this.extended = reader.dialect.writesItems ? withTexts(schema) : null;
  }

  /**
   * A query's document with nothing left to choose, rewritten; null when none of its lists can be written. What is to be
   * written for its lists is noted in what is known about the query.
   */
  rewritten(known: KnownQuery, document: DocumentNode): RewrittenQuery | null {
    const operation = getOperationAST(document, null);
    const query = this.schema.getQueryType();
    const selections = operation && distinctFieldsOf(operation);
    if (this.extended === null || !query || !operation || !selections) return null;
    const selection = new JsonSelection(document, this.reader);
    const lists = selections.map((one) => rewrittenList(known, one, query, selection) ?? one);
    if (lists.every((list, i) => list === selections[i])) return null;
    const rewritten = { ...operation, selectionSet: { ...operation.selectionSet, selections: lists } };
    const definitions = document.definitions.map((one) => (one === operation ? rewritten : one));
    return { schema: this.extended, document: { ...document, definitions } };
  }
}

function rewrittenList(
  known: KnownQuery,
  field: FieldNode,
  parent: GraphQLObjectType,
  selection: JsonSelection,
): FieldNode | null {
  if (field.selectionSet === undefined) return null;
  const type = itemsOf(parent, field.name.value);
  const parts = fieldsOf(field);
  const [list, ...others] =
    parts?.filter(({ name }) => name.value === 'nodes' || name.value === 'edges') ?? [];
  if (type === null || list === undefined || others.length > 0) return null;
  const isPlain = list.name.value === 'nodes';
  const asked = isPlain ? textOf(list, 'nodesText', type, selection) : edgesOf(list, type, selection);
  if (asked === null) return null;
  const selections = parts?.map((part) => (part === list ? asked.node : part)) ?? [];
  const rewritten = { ...field, selectionSet: { ...field.selectionSet, selections } };
  const placed = !isPlain || parts?.some(tellsPlaces) === true;
  known.sqlJson.set(rewritten, { record: asked.record, placed, parts: new Map() });
  return rewritten;
}

function edgesOf(edges: FieldNode, type: GraphQLObjectType, selection: JsonSelection): AskedText | null {
  const parts = fieldsOf(edges);
  const [node, ...others] = parts?.filter(({ name }) => name.value === 'node') ?? [];
  const asked = node === undefined || others.length > 0 ? null : textOf(node, 'nodeText', type, selection);
  if (parts === null || asked === null) return null;
  const selections = parts.map((part) => (part === node ? asked.node : part));
  return { ...asked, node: { ...edges, selectionSet: { kind: Kind.SELECTION_SET, selections } } };
}

function textOf(
  node: FieldNode,
  name: string,
  type: GraphQLObjectType,
  selection: JsonSelection,
): AskedText | null {
  const definition = recordOfType(type.name);
  const record = definition && selection.record(node, type, definition);
  if (!record) return null;
  const { selectionSet: _items, ...asked } = node;
  const alias = { kind: Kind.NAME, value: node.alias?.value ?? node.name.value } as const;
  return { node: { ...asked, alias, name: { kind: Kind.NAME, value: name } }, record };
}

// A list that is selected twice, here and perhaps in a fragment, would have to be merged.
function distinctFieldsOf(operation: OperationDefinitionNode): readonly FieldNode[] | null {
  const fields = fieldsOf(operation);
  const names = new Set(fields?.map(({ alias, name }) => (alias ?? name).value));
  return names.size === fields?.length ? fields : null;
}

/** The fields below a field or an operation; null when fragments are among them. */
function fieldsOf({ selectionSet }: FieldNode | OperationDefinitionNode): readonly FieldNode[] | null {
  const selections = selectionSet?.selections ?? [];
  return selections.every((one) => one.kind === Kind.FIELD) ? selections : null;
}

function itemsOf(parent: GraphQLObjectType, name: string): GraphQLObjectType | null {
  const connection = getNamedType(parent.getFields()[name]?.type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return null;
  const type = getNamedType(connection.getFields()['nodes']?.type);
  return isObjectType(type) ? type : null;
}

function tellsPlaces(part: FieldNode): boolean {
  const fields = fieldsOf(part);
  return (
    part.name.value === 'pageInfo' && fields?.every(({ name }) => !name.value.endsWith('Cursor')) !== true
  );
}

/** The schema with a field for text beside each that answers items. Clients' queries are read with the schema without. */
function withTexts(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const named = (end: string): string[] => types.map(({ name }) => name).filter((name) => name.endsWith(end));
  const lists = named('Connection').map((name) => `extend type ${name} { nodesText: WrittenText! }`);
  const edges = named('Edge').map((name) => `extend type ${name} { nodeText: WrittenText! }`);
  const extended = extendSchema(schema, parse(['scalar WrittenText', ...lists, ...edges].join('\n')));
  for (const name of named('Connection')) {
    const type = extended.getType(name);
    const field = isObjectType(type) ? type.getFields()['nodesText'] : undefined;
    if (field) field.resolve = (parts: { nodesText: () => unknown }) => parts.nodesText();
  }
  return extended;
}
