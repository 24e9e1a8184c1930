import DataLoader from 'dataloader';
import sql, { raw } from 'sql-template-tag';
import type { Reader } from '../database/reader';
import type { Row } from '../database/row-shape';
import type { RequestContext } from './context';

/** A value, or the promise of one. */
export type MaybePromise<T> = T | Promise<T>;

/** A way to load values by key, many keys with one statement. Named value-by-key: `actorById`. */
export interface LoaderDefinition<K, V> {
  readonly name: string;
  /** Answers one value a key, in the keys' order. */
  readonly load: (reader: Reader, keys: readonly K[]) => Promise<readonly V[]>;
  readonly maxBatchSize?: number;
}

/** What one request has loaded by one definition, and what it waits for. */
interface RequestLoader<K, V> {
  readonly batched: DataLoader<K, V>;
  /** Values that are here already, so that nobody has to wait for them. */
  readonly known: Map<K, V>;
}

/** Records of one kind, found by id, and which of their fields lead to other records. */
export interface RecordDefinition<T extends Row> extends LoaderDefinition<string, T | null> {
  readonly entity: new () => T;
  /** Field of the GraphQL type → the property that holds the other record's id, and what that record is. */
  readonly refersTo: Readonly<Record<string, { readonly key: string; readonly to: RecordDefinition<Row> }>>;
}

/** Which property of a record holds the id of which other record. */
interface ReferenceBy<T> {
  readonly key: keyof T & string;
  readonly to: RecordDefinition<Row>;
}

/** Loads through the request's loader of this definition, made at its first use. */
export function load<K, V>(context: RequestContext, definition: LoaderDefinition<K, V>, key: K): Promise<V> {
  const { known, batched } = loaderOf(context, definition);
  const value = known.get(key);
  return value === undefined ? batched.load(key) : Promise.resolve(value);
}

/** The record that another refers to: at once when it was read with the page, else through the loader. */
export function referred<T extends Row>(
  context: RequestContext,
  definition: RecordDefinition<T>,
  id: string | null,
): MaybePromise<T | null> {
  if (id === null) return null;
  const { known, batched } = loaderOf(context, definition);
  return known.get(id) ?? batched.load(id);
}

/** Keeps records that were read with others, for whoever will ask for them. */
export function remember(
  context: RequestContext,
  definition: RecordDefinition<Row>,
  rows: readonly Row[],
): void {
  const { known } = loaderOf(context, definition);
  for (const row of rows) known.set(row['id'] as string, row);
}

function loaderOf<K, V>(context: RequestContext, definition: LoaderDefinition<K, V>): RequestLoader<K, V> {
  let loader = context.loaders.get(definition.name) as RequestLoader<K, V> | undefined;
  if (loader === undefined) {
    const { load: loadAll, maxBatchSize = 1000 } = definition;
    loader = {
      batched: new DataLoader<K, V>((keys) => loadAll(context.reader, keys), { maxBatchSize }),
      known: new Map(),
    };
    context.loaders.set(definition.name, loader);
  }
  return loader;
}

/** A loader of records by id; null for an id that is not known. */
export function byId<T extends Row & { id: string }>(
  name: string,
  entity: new () => T,
  refersTo: Readonly<Record<string, ReferenceBy<T>>> = {},
): RecordDefinition<T> {
  return {
    name,
    entity,
    refersTo,
    load: async (reader, ids) => {
      const shape = reader.shape(entity);
      const rows = await reader.rows(
        shape,
        sql`SELECT ${shape.select('t')} FROM ${shape.table} t WHERE ${reader.dialect.inList(raw('t.id'), ids)}`,
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}

/** A loader of the rows that refer to a record, in a fixed order; for lists that are short by nature. */
export function groupedBy<T extends Row>(
  name: string,
  entity: new () => T,
  column: { readonly sql: string; readonly property: keyof T },
  order: string,
): LoaderDefinition<string, T[]> {
  return {
    name,
    load: async (reader, keys) => {
      const shape = reader.shape(entity);
      const rows = await reader.rows(
        shape,
        sql`SELECT ${shape.select('t')} FROM ${shape.table} t WHERE ${reader.dialect.inList(raw(`t.${column.sql}`), keys)} ORDER BY ${raw(order)}`,
      );
      const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
      for (const row of rows) groups.get(row[column.property])?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    },
  };
}
