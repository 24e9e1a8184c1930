import type { Delimiter } from './csv-fields';
import { fieldsOf } from './csv-fields';
import type { JsonObject, Mapped } from './item';
import { FileRefused, RecordRefused, rowsOf } from './item';

type ValueType = 'text' | 'number' | 'boolean' | 'enum';

/** Names for the columns that most files have; any other field is named by its path (`article.outlet.country`). */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  url: 'article.url',
  headline: 'article.headline',
  byline: 'article.byline',
  publishedOn: 'article.publishedOn',
  body: 'article.body',
  outlet: 'article.outlet.name',
  outletDomain: 'article.outlet.domain',
  outletKind: 'article.outlet.kind',
  outletCountry: 'article.outlet.country',
  quotation: 'text',
  speaker: 'speaker.name',
  speakerKind: 'speaker.kind',
  country: 'speaker.country',
  role: 'speaker.role',
  wikidataId: 'speaker.wikidataId',
  saidOn: 'saidOn.earliest',
  saidOnLatest: 'saidOn.latest',
  via: 'hops.0.outlet.name',
  claim: 'stances.0.towards.claim',
  topic: 'stances.0.towards.topic',
  stance: 'stances.0.stance',
};

/** Columns that importing passes over: those that the file of refused rows has more. */
export const REPORT_COLUMNS = ['line', 'error'] as const;

const OUTLET = { name: 'text', domain: 'text', kind: 'enum', country: 'text', stateAffiliated: 'boolean' };
const ACTOR = { id: 'text', name: 'text', kind: 'enum', country: 'text', role: 'text', wikidataId: 'text' };
const LISTS = {
  parts: 'text',
  spans: { start: 'number', end: 'number' },
  hops: { relation: 'enum', actor: ACTOR, outlet: OUTLET, text: 'text', cue: 'text' },
  stances: {
    towards: { claim: 'text', actor: ACTOR, country: 'text', topic: 'text' },
    stance: 'enum',
    confidence: 'number',
    status: 'enum',
    note: 'text',
  },
};
const FIELDS = {
  articleId: 'text',
  article: {
    url: 'text',
    headline: 'text',
    byline: 'text',
    language: 'text',
    publishedOn: 'text',
    body: 'text',
    retrievedAt: 'text',
    outlet: OUTLET,
  },
  text: 'text',
  start: 'number',
  prefix: 'text',
  suffix: 'text',
  kind: 'enum',
  speaker: ACTOR,
  speakerMention: 'text',
  speakerRole: 'text',
  speakerCountry: 'text',
  attribution: 'enum',
  cue: 'text',
  saidOn: { earliest: 'text', latest: 'text', precision: 'enum', certainty: 'enum' },
  venue: 'text',
  language: 'text',
  confidence: 'number',
};

/** A column of the file: where its values go. */
interface Column {
  readonly name: string;
  /** Null for a column that is passed over. */
  readonly path: readonly string[] | null;
  readonly type: ValueType;
}

/** Where the columns of a header go. Throws FileRefused when one is not known: its values would be lost in silence. */
export function columnsOf(header: readonly string[], ignored: readonly string[]): Column[] {
  const passedOver = new Set([...REPORT_COLUMNS, ...ignored].map(foldedName));
  const known = knownColumns();
  const columns = header.map((name): Column => {
    if (name.trim() === '' || passedOver.has(foldedName(name))) return { name, path: null, type: 'text' };
    const path = known.get(foldedName(name)) ?? name.trim();
    const type = typeAt(path.split('.'));
    if (type === null) throw unknownColumn(name);
    return { name, path: path.split('.'), type };
  });
  const twin = columns.find(
    ({ path }, i) => path !== null && columns.findIndex((c) => c.path?.join() === path.join()) < i,
  );
  if (twin !== undefined) {
    throw new FileRefused(`Line 1: two columns mean the same as "${twin.name}". Leave one of them out.`);
  }
  return columns;
}

/** Whether a line can be the header of such a file. */
export function looksLikeHeader(header: readonly string[]): boolean {
  const known = knownColumns();
  const hits = header.filter(
    (name) => known.has(foldedName(name)) || typeAt(name.trim().split('.')) !== null,
  );
  return hits.length >= 2;
}

/** A record as a row. Empty fields are left out. Throws RecordRefused when a field cannot be read. */
export function mapRecord(record: string, columns: readonly Column[], delimiter: Delimiter): Mapped {
  const fields = fieldsOf(record, delimiter);
  if (fields.length > columns.length && fields.slice(columns.length).some((field) => field.trim() !== '')) {
    throw new RecordRefused(
      `The record has ${fields.length} fields, the header ${columns.length}. Put texts that hold a "${delimiter}" into quotation marks.`,
    );
  }
  const row: Branch = {};
  columns.forEach(({ name, path, type }, i) => {
    const field = fields[i] ?? '';
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

function typeAt(path: readonly string[]): ValueType | null {
  let here: unknown = { ...FIELDS, ...LISTS };
  for (const [i, part] of path.entries()) {
    if (i === 1 && path[0] !== undefined && Object.hasOwn(LISTS, path[0])) {
      if (!/^\d{1,2}$/.test(part)) return null;
      continue;
    }
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, part)) return null;
    here = (here as Branch)[part];
  }
  const isList = path.length === 1 && path[0] !== undefined && Object.hasOwn(LISTS, path[0]);
  return typeof here === 'string' && !isList ? (here as ValueType) : null;
}

// "Published on", "published_on" and "publishedOn" are one column.
function foldedName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function knownColumns(): Map<string, string> {
  const direct = Object.entries(FIELDS).filter(([, type]) => typeof type === 'string');
  return new Map([
    ...direct.map(([name]) => [foldedName(name), name] as const),
    ...Object.entries(SHORT_NAMES).map(([name, path]) => [foldedName(name), path] as const),
  ]);
}

function unknownColumn(name: string): FileRefused {
  return new FileRefused(
    `Line 1: the column "${name.trim()}" is not known. Name it like a field of a row, for example article.url, speaker.name or saidOn.earliest (docs/importing.md lists all), or pass it over with --ignore "${name.trim()}".`,
  );
}
