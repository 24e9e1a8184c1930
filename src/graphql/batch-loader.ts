import DataLoader from 'dataloader';
import sql, { raw } from 'sql-template-tag';
import type { Reader } from '../database/reader';
import type { Row } from '../database/row-shape';
import type { RequestContext } from './context';

/** A way to load values by key, many keys with one statement. Named value-by-key: `actorById`. */
export interface LoaderDefinition<K, V> {
  readonly name: string;
  /** Answers one value a key, in the keys' order. */
  readonly load: (reader: Reader, keys: readonly K[]) => Promise<readonly V[]>;
  readonly maxBatchSize?: number;
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

/** A loader of records by id; null for an id that is not known. */
export function byId<T extends Row & { id: string }>(
  name: string,
  entity: new () => T,
): LoaderDefinition<string, T | null> {
  return {
    name,
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
