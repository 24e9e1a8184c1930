import type { Column } from './csv-columns';
import type { Delimiter } from './csv-fields';
import { fieldsOf } from './csv-fields';
import { undefused } from './formula-safe';
import type { JsonObject, Mapped } from '../item';
import { RecordRefused, rowsOf } from '../item';
import type { ValueType } from './row-fields';

/** A record as a row. Empty fields are left out. Throws RecordRefused when a field cannot be read. */
export function mapRecord(record: string, columns: readonly Column[], delimiter: Delimiter): Mapped {
  const fields = fieldsOf(record, delimiter);
  if (fields.length > columns.length && fields.slice(columns.length).some((field) => field.trim() !== '')) {
    throw new RecordRefused(
      `The record has ${fields.length} fields, but the header has ${columns.length}. Put texts that contain a "${delimiter}" into quotation marks.`,
    );
  }
  const row: Branch = {};
  columns.forEach(({ name, path, type }, i) => {
    const field = undefused(fields[i] ?? '');
    if (path !== null && field.trim() !== '') put(row, path, valueOf(field, type, name));
  });
  return rowsOf('quotation', [withRelations(compacted(row) as JsonObject)]);
}

// The short column `via` names an intermediary and nothing else.
function withRelations(row: JsonObject): JsonObject {
  if (!Array.isArray(row['hops'])) return row;
  return { ...row, hops: row['hops'].map((hop: JsonObject) => ({ relation: 'REPORTED', ...hop })) };
}

type Branch = { [key: string]: unknown };

function put(branch: Branch, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) branch[key] = value;
  else put((branch[key] ??= {}) as Branch, rest, value);
}

// `stances.0` and `stances.2` become a list of two: a stance may be missing in this record.
function compacted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, compacted(item)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
  }
  return Object.fromEntries(entries);
}

function valueOf(field: string, type: ValueType, column: string): unknown {
  const trimmed = field.trim();
  if (type === 'text') return field;
  if (type === 'enum') return trimmed.toUpperCase().replace(/[ -]/g, '_');
  if (type === 'number') {
    const value = Number(trimmed);
    if (Number.isFinite(value)) return value;
    throw new RecordRefused(`"${trimmed}" in column ${column} is not a number. Write it like 12 or 0.5.`);
  }
  const value = { true: true, yes: true, '1': true, false: false, no: false, '0': false }[
    trimmed.toLowerCase()
  ];
  if (value !== undefined) return value;
  throw new RecordRefused(`"${trimmed}" in column ${column} is neither true nor false.`);
}
