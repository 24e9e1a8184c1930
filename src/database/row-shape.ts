import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import { join, raw } from 'sql-template-tag';

/** Anything that has columns. */
export type Row = ObjectLiteral;

type EntityClass<T> = new () => T;
type Convert = (value: unknown) => unknown;

/** What of an entity a read needs to know: the columns to ask for and how to read the ones that are not plain. */
export class RowShape<T extends ObjectLiteral> {
  readonly table: Sql;
  readonly columns: readonly { readonly property: string; readonly column: string; readonly type: string }[];
  private readonly conversions: readonly (readonly [string, Convert])[];

  constructor(metadata: EntityMetadata) {
    this.table = raw(metadata.tableName);
    this.columns = metadata.columns.map((c) => ({
      property: c.propertyName,
      column: c.databaseName,
      type: String(c.type),
    }));
    this.conversions = metadata.columns.flatMap((c): (readonly [string, Convert])[] => {
      if (c.type === 'simple-json') return [[c.propertyName, parseJson]];
      if (c.type === 'boolean') return [[c.propertyName, parseBoolean]];
      return [];
    });
  }

  /** The properties, in the order of `select`. */
  get properties(): readonly string[] {
    return this.columns.map((c) => c.property);
  }

  /** `alias.column AS "property", …` for every column. */
  select(alias: string): Sql {
    return join(this.columns.map((c) => raw(`${alias}.${c.column} AS "${c.property}"`)));
  }

  /** A row's values as they are stored, in the order of `columns`. */
  values(row: T): unknown[] {
    return this.columns.map(({ property, type }) => {
      const value: unknown = row[property];
      return type === 'simple-json' && value !== null ? JSON.stringify(value) : value;
    });
  }

  /** Turns stored values into those of the entity, in place: JSON text into objects, 0 and 1 into booleans. */
  read(row: Record<string, unknown>): T {
    for (const [property, convert] of this.conversions) row[property] = convert(row[property]);
    return row as T;
  }
}

/** The shapes of all entities of a data source, made once. */
export class RowShapes {
  private readonly shapes = new Map<unknown, RowShape<ObjectLiteral>>();

  constructor(private readonly dataSource: DataSource) {}

  of<T extends ObjectLiteral>(entity: EntityClass<T>): RowShape<T> {
    let shape = this.shapes.get(entity);
    if (shape === undefined) {
      shape = new RowShape(this.dataSource.getMetadata(entity));
      this.shapes.set(entity, shape);
    }
    return shape as unknown as RowShape<T>;
  }
}

function parseJson(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}

function parseBoolean(value: unknown): unknown {
  return value === null || typeof value === 'boolean' ? value : value === 1;
}
