/** A property of a record, and how its column stores it. */
interface StoredProperty {
  readonly property: string;
  readonly type: string;
}

/** Where a record's values stand in a row, and which records it is given with it. */
export interface RecordLayout {
  readonly columns: readonly StoredProperty[];
  /** The place of its first value. */
  readonly start: number;
  readonly references: readonly (JoinedRecord | RecalledRecord)[];
}

interface JoinedRecord {
  readonly field: string;
  readonly layout: RecordLayout;
}

/** A record that is not among the values, but its id is. */
interface RecalledRecord {
  readonly field: string;
  /** The place of its id. */
  readonly id: number;
  /** The place of its kind among those that `MakeRecord` is given. */
  readonly kind: number;
}

/** Makes a record of a row's values as they are stored. `kinds` hold the records that are recalled, by id. */
export type MakeRecord = (
  values: readonly unknown[],
  kinds?: readonly ReadonlyMap<unknown, object>[],
) => never;

/** A record that was to be recalled is not known. */
export class NotRecalled extends Error {}

/**
 * A function that makes records of rows. It is written out and compiled, because an object with all its properties in
 * one place takes a fifth of the time of one that is given them by name. What is written are names of entities'
 * properties; nothing that clients send comes here.
 */
export function recordMaker(layout: RecordLayout): MakeRecord {
  const body = `return (values, kinds) => (${literalOf(layout)});`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const make = new Function('parseJson', 'parseBoolean', 'known', body) as (
    ...parts: unknown[]
  ) => MakeRecord;
  return make(parseJson, parseBoolean, known);
}

function literalOf({ columns, start, references }: RecordLayout): string {
  const own = columns.map(({ property, type }, i) => {
    const value = `values[${start + i}]`;
    const parse = PARSERS[type];
    return `${JSON.stringify(property)}: ${parse === undefined ? value : `${parse}(${value})`}`;
  });
  // Every record is selected with its id first; there is none where nothing was joined.
  const others = references.map((reference) => {
    const [place, made] =
      'layout' in reference
        ? [reference.layout.start, literalOf(reference.layout)]
        : [reference.id, `known(kinds[${reference.kind}].get(values[${reference.id}]))`];
    return `${JSON.stringify(reference.field)}: values[${place}] === null ? null : ${made}`;
  });
  return `{ ${[...own, ...others].join(', ')} }`;
}

function known(record: object | undefined): object {
  if (record === undefined) throw new NotRecalled();
  return record;
}

const PARSERS: Readonly<Record<string, string>> = { 'simple-json': 'parseJson', boolean: 'parseBoolean' };

/** The value of a column that holds JSON. */
export function parseJson(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}

/** The value of a column that says yes or no: 1 or 0 on SQLite. */
export function parseBoolean(value: unknown): unknown {
  return value === null || typeof value === 'boolean' ? value : value === 1;
}
