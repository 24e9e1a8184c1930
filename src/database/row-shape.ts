import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import { join, raw } from 'sql-template-tag';
import type { MakeRecord } from './record-maker';
import { parseBoolean, parseJson, recordMaker } from './record-maker';

/** Anything that has columns. */
export type Row = ObjectLiteral;

/** How to read a row: what a statement must select, in which order, and what becomes of the values. */
export interface RowReading<T> {
  /** The names under which the statement selects the values. */
  readonly names: readonly string[];
  readonly unpack: (values: readonly unknown[]) => T;
}

type EntityClass<T> = new () => T;
type Convert = (value: unknown) => unknown;

interface ColumnShape {
  readonly property: string;
  readonly column: string;
  readonly type: string;
}

/** What of an entity a read needs to know: the columns to ask for and how to read the ones that are not plain. */
export class RowShape<T extends ObjectLiteral> implements RowReading<T> {
  readonly table: Sql;
  readonly columns: readonly ColumnShape[];
  /** The properties, in the order of `select`. */
  readonly names: readonly string[];
  private readonly conversions: readonly (readonly [string, Convert])[];
  private readonly selections = new Map<string, Sql>();
  private make: MakeRecord | null = null;

  constructor(table: string, columns: readonly ColumnShape[]) {
    this.table = raw(table);
    this.columns = columns;
    this.names = columns.map((c) => c.property);
    this.conversions = columns.flatMap((c): (readonly [string, Convert])[] => {
      if (c.type === 'simple-json') return [[c.property, parseJson]];
      if (c.type === 'boolean') return [[c.property, parseBoolean]];
      return [];
    });
  }

  static of(metadata: EntityMetadata): RowShape<ObjectLiteral> {
    const columns = metadata.columns.map((c) => ({
      property: c.propertyName,
      column: c.databaseName,
      type: String(c.type),
    }));
    return new RowShape(metadata.tableName, columns);
  }

  /** The shape of rows of which only some properties are wanted; of all, when one of the wanted is no property. */
  only(wanted: ReadonlySet<string>): RowShape<T> {
    for (const name of wanted) if (!this.names.includes(name)) return this;
    return new RowShape(
      this.table.sql,
      this.columns.filter((c) => wanted.has(c.property)),
    );
  }

  /** The shape without some properties. */
  without(left: readonly string[]): RowShape<T> {
    if (left.length === 0) return this;
    return new RowShape(
      this.table.sql,
      this.columns.filter((c) => !left.includes(c.property)),
    );
  }

  /** `alias.column AS "property", …` for every column. */
  select(alias: string): Sql {
    let selection = this.selections.get(alias);
    if (selection === undefined) {
      selection = join(this.columns.map((c) => raw(`${alias}.${c.column} AS "${c.property}"`)));
      this.selections.set(alias, selection);
    }
    return selection;
  }

  /** A row's values as they are stored, in the order of `columns`. */
  values(row: T): unknown[] {
    return this.columns.map(({ property, type }) => {
      const value: unknown = row[property];
      return type === 'simple-json' && value !== null ? JSON.stringify(value) : value;
    });
  }

  /** The entity of its stored values, in the order of `names`. */
  readonly unpack = (values: readonly unknown[]): T => {
    this.make ??= recordMaker({ columns: this.columns, start: 0, references: [] });
    return this.make(values);
  };

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
      shape = RowShape.of(this.dataSource.getMetadata(entity));
      this.shapes.set(entity, shape);
    }
    return shape as unknown as RowShape<T>;
  }
}
