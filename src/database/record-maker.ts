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
  readonly references: readonly { readonly field: string; readonly layout: RecordLayout }[];
}

/** Makes a record of a row's values as they are stored. */
export type MakeRecord = (values: readonly unknown[]) => never;

/**
 * A function that makes records of rows. It is written out and compiled, because an object with all its properties in
 * one place takes a fifth of the time of one that is given them by name. What is written are names of entities'
 * properties; nothing that clients send comes here.
 */
export function recordMaker(layout: RecordLayout): MakeRecord {
  const body = `return (values) => (${literalOf(layout)});`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const make = new Function('parseJson', 'parseBoolean', body) as (...parsers: unknown[]) => MakeRecord;
  return make(parseJson, parseBoolean);
}

function literalOf({ columns, start, references }: RecordLayout): string {
  const own = columns.map(({ property, type }, i) => {
    const value = `values[${start + i}]`;
    const parse = PARSERS[type];
    return `${JSON.stringify(property)}: ${parse === undefined ? value : `${parse}(${value})`}`;
  });
  // Every record is selected with its id first; there is none where nothing was joined.
  const others = references.map(
    ({ field, layout }) =>
      `${JSON.stringify(field)}: values[${layout.start}] === null ? null : ${literalOf(layout)}`,
  );
  return `{ ${[...own, ...others].join(', ')} }`;
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
