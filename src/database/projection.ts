import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { KeysetOrder } from './keyset';
import type { JoinedReading, Reader, RecallingReading } from './reader';
import type { RecordLayout } from './record-maker';
import { recordMaker } from './record-maker';
import type { Row, RowShape } from './row-shape';

/** What is wanted of a record, and of the records that it refers to. */
export interface Projection {
  readonly entity: new () => Row;
  /** Properties; a name that is none asks for all of them. */
  readonly wanted: ReadonlySet<string>;
  readonly references: readonly ReferenceProjection[];
}

/** A record that another names by its id, and that is wanted together with it. */
export interface ReferenceProjection extends Projection {
  /** The property that holds the id. */
  readonly key: string;
  /** The property under which the record is put. */
  readonly field: string;
  /** Whether pages name the same few of them again and again. */
  readonly areFew?: boolean;
}

// A document's projections live as long as the server keeps the document, and are the same for all its requests.
const known = new WeakMap<Projection, Map<string, ProjectedRows<Row>>>();

/** How to read a list's rows with what a projection wants of them. */
export function projectedRows<T extends Row>(
  reader: Reader,
  projection: Projection,
  alias: string,
  order: KeysetOrder,
): ProjectedRows<T> {
  let byOrder = known.get(projection);
  if (byOrder === undefined) known.set(projection, (byOrder = new Map<string, ProjectedRows<Row>>()));
  const name = `${reader.dialect.name} ${alias} ${order.token}`;
  let rows = byOrder.get(name);
  if (rows === undefined) byOrder.set(name, (rows = new ProjectedRows(reader, projection, alias, order)));
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
    from: sql`(SELECT ${read.ownColumns} FROM ${table} t WHERE ${among}) t`,
    order: raw('t.id'),
    onePlan: true,
  });
}

/** Reads records with what they refer to from one joined row each. */
class ProjectedRows<T extends Row> implements JoinedReading<T> {
  readonly names: readonly string[];
  readonly expressions: readonly string[];
  readonly joins: string;
  readonly recalling: RecallingReading<T> | null;
  /** `alias.column AS "c0", …`, what the joined statement selects. */
  readonly selection: Sql;
  /** What the page itself must select for all that to be found: its own columns, by their own names. */
  readonly ownColumns: Sql;
  readonly unpack: (values: readonly unknown[]) => T;

  constructor(reader: Reader, projection: Projection, alias: string, order: KeysetOrder) {
    const inOrder = order.columns.map((column) => column.property);
    const whole = new JoinPlan(reader, false);
    const layout = whole.add(projection, alias, [], inOrder);
    this.expressions = whole.expressions;
    this.joins = whole.joins.join(' ');
    this.names = this.expressions.map((_, i) => `c${i}`);
    this.selection = raw(this.expressions.map((column, i) => `${column} AS "c${i}"`).join(','));
    this.ownColumns = raw(layout.columns.map((c) => `${alias}.${c.column}`).join(','));
    this.unpack = recordMaker(layout);
    const rest = new JoinPlan(reader, true);
    const unpack = recordMaker(rest.add(projection, alias, [], inOrder));
    const { expressions, recalled } = rest;
    this.recalling =
      recalled.length === 0 ? null : { expressions, joins: rest.joins.join(' '), recalled, unpack };
  }
}

interface Layout extends RecordLayout {
  readonly columns: RowShape<Row>['columns'];
}

/** Finds places for a record and all that it refers to, one after the other, and collects their columns and joins. */
class JoinPlan {
  readonly expressions: string[] = [];
  readonly joins: string[] = [];
  readonly recalled: { readonly kind: string; readonly path: readonly string[] }[] = [];
  private aliases = 0;

  constructor(
    private readonly reader: Reader,
    private readonly recalls: boolean,
  ) {}

  add(
    { entity, wanted, references }: Projection,
    alias: string,
    path: readonly string[],
    more: readonly string[] = [],
  ): Layout {
    const keys = references.map((reference) => reference.key);
    const { columns } = this.shapeOf(entity, [...wanted, ...keys, ...more]);
    const start = this.expressions.length;
    this.expressions.push(...columns.map(({ column }) => `${alias}.${column}`));
    const placed = references.map((reference) => {
      const { field } = reference;
      const here = columns.findIndex(({ property }) => property === reference.key);
      if (this.recalls && reference.areFew === true && reference.references.length === 0)
        return { field, id: start + here, kind: this.recall(reference, [...path, field]) };
      const to = `r${++this.aliases}`;
      const { table } = this.reader.shape(reference.entity);
      this.joins.push(`LEFT JOIN ${table.sql} ${to} ON ${to}.id = ${alias}.${columns[here]?.column ?? ''}`);
      return { field, layout: this.add(reference, to, [...path, field]) };
    });
    return { columns, start, references: placed };
  }

  private recall({ entity, wanted }: Projection, path: readonly string[]): number {
    const { table, names } = this.shapeOf(entity, wanted);
    return this.recalled.push({ kind: `${table.sql} ${names.join(',')}`, path }) - 1;
  }

  private shapeOf(entity: new () => Row, wanted: Iterable<string>): RowShape<Row> {
    return this.reader.shape(entity).only(new Set(['id', ...wanted]));
  }
}
