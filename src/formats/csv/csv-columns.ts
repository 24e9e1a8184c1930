import { FileRefused } from '../item';
import { OWN_FIELDS, typeAt } from './row-fields';
import type { ValueType } from './row-fields';

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

const MAX_COLUMNS = 1_000;

/** Columns that importing passes over: those that the file of refused rows has more. */
export const REPORT_COLUMNS = ['line', 'error'] as const;

/** A column of the file: where its values go. */
export interface Column {
  readonly name: string;
  /** Null for a column that is passed over. */
  readonly path: readonly string[] | null;
  readonly type: ValueType;
}

/**
 * Where the columns of a header go. Throws FileRefused when one is not known: its values would be lost in silence. So it
 * does when there are too many.
 */
export function columnsOf(header: readonly string[], ignored: readonly string[]): Column[] {
  if (header.length > MAX_COLUMNS) {
    throw new FileRefused(
      `Line 1: the header has ${header.length} columns, but at most ${MAX_COLUMNS} are allowed. Leave out columns that you do not need.`,
    );
  }
  const passedOver = new Set([...REPORT_COLUMNS, ...ignored].map(foldedName));
  const known = knownColumns();
  const columns = header.map((name): Column => {
    if (name.trim() === '' || passedOver.has(foldedName(name)) || isOwn(name))
      return { name, path: null, type: 'text' };
    const path = known.get(foldedName(name)) ?? name.trim();
    const type = typeAt(path.split('.'));
    if (type === null) throw unknownColumn(name);
    return { name, path: path.split('.'), type };
  });
  const twin = columns.find(
    ({ path }, i) => path !== null && columns.findIndex((c) => c.path?.join() === path.join()) < i,
  );
  if (twin !== undefined) {
    throw new FileRefused(`Line 1: two columns mean the same as "${twin.name}". Leave out one of them.`);
  }
  return columns;
}

/** Which columns are not of the file that was refused, but say what was wrong with it; empty unless both are there. */
export function reportColumns(header: readonly string[]): readonly number[] {
  const names = header.map(foldedName);
  if (!REPORT_COLUMNS.every((column) => names.includes(column))) return [];
  return names.flatMap((name, i) => ((REPORT_COLUMNS as readonly string[]).includes(name) ? [i] : []));
}

/** Whether a line can be the header of such a file. */
export function looksLikeHeader(header: readonly string[]): boolean {
  const known = knownColumns();
  const hits = header.filter(
    (name) => known.has(foldedName(name)) || typeAt(name.trim().split('.')) !== null,
  );
  return hits.length >= 2;
}

// What an export knows of its own copy of a record.
function isOwn(name: string): boolean {
  return /^(record|derived)\./i.test(name.trim());
}

// "Published on", "published_on" and "publishedOn" are one column.
function foldedName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function knownColumns(): Map<string, string> {
  return new Map([
    ...OWN_FIELDS.map((name) => [foldedName(name), name] as const),
    ...Object.entries(SHORT_NAMES).map(([name, path]) => [foldedName(name), path] as const),
  ]);
}

function unknownColumn(name: string): FileRefused {
  return new FileRefused(
    `Line 1: the column "${name.trim()}" is not known. Name it like a field of a row, for example article.url, speaker.name or saidOn.earliest (docs/importing.md lists all), or skip it with --ignore "${name.trim()}", or over HTTP with ?ignore=.`,
  );
}
