import DataLoader from 'dataloader';
import sql, { raw } from 'sql-template-tag';
import type { Reader } from '../../database/reader';
import type { Row } from '../../database/row-shape';
import type { RequestContext } from '../context';

/** A value, or the promise of one. */
export type MaybePromise<T> = T | Promise<T>;

/** A way to load values by key, many keys with one statement. Named value-by-key: `actorById`. */
export interface LoaderDefinition<K, V> {
  readonly name: string;
  /** Answers one value a key, in the keys' order. */
  readonly load: (reader: Reader, keys: readonly K[]) => Promise<readonly V[]>;
  readonly maxBatchSize?: number;
}

/** Records of one kind: how to find them by id, and what a query that asks for their fields has to read. */
export interface RecordDefinition<T extends Row> extends LoaderDefinition<string, T | null> {
  readonly entity: new () => T;
  /** Fields whose resolvers follow an id and do nothing else: what they would answer may be read with the row. */
  readonly references: readonly Reference<T, Row>[];
  /** Field of the GraphQL type → the properties its resolver reads. Unlisted ones read the property of their name, or all. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** Fields that are objects made of the record's own properties, by resolvers that do nothing else. */
  readonly objects: Readonly<Record<string, MadeObject>>;
}

/** An object that is made of properties as they are stored. */
export interface MadeObject {
  /** Its fields, by the property that each shows. A field that is not among them takes a resolver. */
  readonly parts: Readonly<Record<string, string>>;
  /** The property without which there is no such object. */
  readonly needs?: string;
}

/** A field that leads from a record to the one whose id it holds. */
export interface Reference<T extends Row, U extends Row> {
  readonly field: string;
  readonly key: keyof T & string;
  readonly to: RecordDefinition<U>;
}

/** Loads through the request's loader of this definition, made at its first use. */
export function load<K, V>(context: RequestContext, definition: LoaderDefinition<K, V>, key: K): Promise<V> {
  let loader = context.loaders.get(definition.name) as DataLoader<K, V> | undefined;
  if (loader === undefined) {
    loader = new DataLoader<K, V>((keys) => definition.load(context.reader, keys), {
      maxBatchSize: definition.maxBatchSize ?? 1000,
    });
    context.loaders.set(definition.name, loader);
  }
  return loader.load(key);
}

/** The record that a field leads to: at once when it was read with the row, else through the loader. */
export function follow<T extends Row, U extends Row>(
  context: RequestContext,
  { field, key, to }: Reference<T, U>,
  row: T,
): MaybePromise<U | null> {
  const here = (row as Row)[field] as U | null | undefined;
  if (here !== undefined) return here;
  const id = row[key] as string | null;
  return id === null ? null : load(context, to, id);
}

/** A loader of records by id; null for an id that is not known. */
export function byId<T extends Row & { id: string }>(
  name: string,
  entity: new () => T,
  fields: Partial<Pick<RecordDefinition<T>, 'references' | 'reads' | 'objects'>> = {},
): RecordDefinition<T> {
  return {
    name,
    entity,
    references: fields.references ?? [],
    reads: fields.reads ?? {},
    objects: fields.objects ?? {},
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
