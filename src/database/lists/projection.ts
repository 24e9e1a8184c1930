import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { KeysetOrder } from './keyset';
import type { JoinedReading, Reader } from '../reader';
import type { RecordLayout } from '../record-maker';
import { recordMaker } from '../record-maker';
import type { Row, RowShape } from '../row-shape';

/** What is wanted of a record, and of the records that it refers to. */
export interface Projection {
  readonly entity: new () => Row;
  /** Properties; a name that is none asks for all of them. */
  readonly wanted: ReadonlySet<string>;
  readonly references: readonly ReferenceProjection[];
  /** How it is read, by dialect, alias and order: kept with the query or the export that wants it. */
  readonly readings: Map<string, ProjectedRows<Row>>;
}

/** A record that another names by its id, and that is wanted together with it. */
export interface ReferenceProjection extends Projection {
  /** The property that holds the id. */
  readonly key: string;
  /** The property under which the record is put. */
  readonly field: string;
}

/** A record's columns among those of a joined row. */
interface Part {
  readonly shape: RowShape<Row>;
  readonly alias: string;
}

/** How to read a list's rows with what a projection wants of them. */
export function projectedRows<T extends Row>(
  reader: Reader,
  projection: Projection,
  alias: string,
  order: KeysetOrder,
): ProjectedRows<T> {
  const name = `${reader.dialect.name} ${alias} ${order.token}`;
  let rows = projection.readings.get(name);
  if (rows === undefined)
    projection.readings.set(name, (rows = new ProjectedRows(reader, projection, alias, order)));
  return rows as ProjectedRows<T>;
}

/** Reads the records with these ids, in no particular order, with one statement. */
export async function readProjected<T extends Row>(
  reader: Reader,
  projection: Projection,
  ids: readonly string[],
): Promise<T[]> {
  const read = projectedRows<T>(reader, projection, 't', { token: 'BY_ID', columns: [], descending: false });
  const { table } = reader.shape(projection.entity);
  const among = reader.dialect.inList(raw('t.id'), ids);
  return await reader.page(read, {
    from: sql`(SELECT ${read.ownColumns} FROM ${table} t WHERE ${among}) t ${read.joins}`,
    order: raw('t.id'),
    onePlan: true,
  });
}

/** Reads records with what they refer to from one joined row each. */
export class ProjectedRows<T extends Row> implements JoinedReading<T> {
  readonly names: readonly string[];
  readonly expressions: readonly string[];
  /** `alias.column AS "c0", …`, what the joined statement selects. */
  readonly selection: Sql;
  /** The joins of the records referred to. */
  readonly joins: Sql;
  /** What the page itself must select for all that to be found: its own columns, by their own names. */
  readonly ownColumns: Sql;
  readonly unpack: (values: readonly unknown[]) => T;

  constructor(reader: Reader, projection: Projection, alias: string, order: KeysetOrder) {
    const parts: Part[] = [];
    const joins: Sql[] = [];
    const inOrder = order.columns.map((column) => column.property);
    const layout = layOut(reader, projection, alias, parts, joins, inOrder);
    this.expressions = parts.flatMap(({ shape, alias: of }) => shape.columns.map((c) => `${of}.${c.column}`));
    this.names = this.expressions.map((_, i) => `c${i}`);
    this.selection = raw(this.expressions.map((column, i) => `${column} AS "c${i}"`).join(','));
    this.joins = joins.length === 0 ? raw('') : join(joins, ' ');
    this.ownColumns = raw(parts[0]?.shape.columns.map((c) => `${alias}.${c.column}`).join(',') ?? '');
    this.unpack = recordMaker(layout);
  }
}

/** Finds places for a record and all that it refers to, one after the other; adds their columns and joins. */
function layOut(
  reader: Reader,
  { entity, wanted, references }: Projection,
  alias: string,
  parts: Part[],
  joins: Sql[],
  more: readonly string[] = [],
): RecordLayout {
  const keys = references.map((reference) => reference.key);
  const shape = reader.shape(entity).only(new Set(['id', ...wanted, ...keys, ...more]));
  const start = parts.reduce((sum, part) => sum + part.shape.names.length, 0);
  parts.push({ shape, alias });
  const placed = references.map((reference) => {
    const to = `r${parts.length}`;
    const key = shape.columns.find((c) => c.property === reference.key)?.column ?? '';
    const { table } = reader.shape(reference.entity);
    joins.push(sql`LEFT JOIN ${table} ${raw(to)} ON ${raw(`${to}.id = ${alias}.${key}`)}`);
    return { field: reference.field, layout: layOut(reader, reference, to, parts, joins) };
  });
  return { columns: shape.columns, start, references: placed };
}
