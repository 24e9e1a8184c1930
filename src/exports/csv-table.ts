import { csvLine } from '../formats/csv/csv-fields';
import { SHORT_NAMES } from '../formats/csv/csv-columns';
import { defused } from '../formats/csv/formula-safe';
import type { ExportedNoun } from './exported-nouns';
import type { JsonRecord } from './json-record';

const OUTLET = ['name', 'domain', 'kind', 'country', 'stateAffiliated'];
const ACTOR = ['name', 'kind', 'country', 'role', 'wikidataId'];
const RECORD = ['id', 'revision', 'createdAt', 'updatedAt'];
const ENDS_ROW = '\r\n';

/** Most joint speakers, hops and stances that a table has columns for. */
export const LISTED = { jointSpeakers: 3, hops: 4, stances: 3 } as const;

const PATHS: Readonly<Record<Exclude<ExportedNoun, 'articles'>, readonly string[]>> = {
  quotations: [
    'text',
    'kind',
    ...under('speaker', ACTOR),
    'speakerMention',
    'speakerRole',
    'speakerCountry',
    'speakerCountryBasis',
    ...each('jointSpeakers', [...under('actor', ACTOR), 'mention', 'country']),
    'attribution',
    'cue',
    'act',
    'reported',
    'section',
    ...under('saidOn', ['earliest', 'latest', 'precision', 'certainty']),
    'venue',
    'language',
    'prefix',
    'suffix',
    ...under('article', ['url', 'headline', 'byline', 'language', 'languageBasis', 'publishedOn']),
    ...under('article.outlet', OUTLET),
    ...each('hops', ['relation', 'actor.name', 'outlet.name', 'text', 'cue']),
    ...each('stances', [
      ...under('towards', ['claim', 'actor.name', 'country', 'topic']),
      'stance',
      'confidence',
      'status',
    ]),
    'confidence',
    'doubt',
    'reviewStatus',
    'method',
    'methodVersion',
  ],
  claims: [
    'text',
    'language',
    'topics',
    ...under('derived', ['verdict', 'reviewCount', 'firstSaidOn', 'lastSaidOn']),
  ],
  reviews: [
    'claim',
    'url',
    ...under('publisher', OUTLET),
    'title',
    'verdict',
    'label',
    'ratingValue',
    'bestRating',
    'worstRating',
    'explanation',
    'evidence',
    'language',
    'publishedOn',
    'corrections',
  ],
  actors: [...ACTOR, 'aliases'],
};

const MORE: Readonly<Partial<Record<ExportedNoun, readonly string[]>>> = {
  quotations: ['articleId', 'articleVersionId', 'outletId', 'speakerId'],
  claims: [],
  reviews: ['claimId', 'publisherId'],
};

/** Nouns that have a table. Texts of articles do not belong in one. */
export type TableNoun = keyof typeof PATHS;

/** A table's columns: what each is called, and where in a record its value stands. */
export class CsvTable {
  private readonly paths: readonly (readonly string[])[];
  readonly header: string;

  constructor(noun: TableNoun, withIds: boolean) {
    const own = withIds ? under('record', [...RECORD, ...(MORE[noun] ?? [])]) : [];
    const paths = [...PATHS[noun], ...own];
    this.paths = paths.map((path) => path.split('.'));
    this.header = line(noun === 'quotations' ? paths.map(columnName) : paths);
  }

  /** A record as a line (RFC 4180), its texts made safe for spreadsheets. */
  line(record: JsonRecord): string {
    return line(this.paths.map((path) => cell(at(record, path))));
  }
}

const SHORT_BY_PATH = new Map(Object.entries(SHORT_NAMES).map(([name, path]) => [path, name]));

// The chain that is exported begins with the speaker: a column named `via` would be empty.
function columnName(path: string): string {
  return path.startsWith('hops.') ? path : (SHORT_BY_PATH.get(path) ?? path);
}

function line(fields: readonly string[]): string {
  return csvLine(fields, ',') + ENDS_ROW;
}

function cell(value: unknown): string {
  if (typeof value === 'string') return defused(value);
  if (Array.isArray(value)) return defused(value.map(shown).join(' | '));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

// An alias is its text, a link its address, a correction its note.
function shown(item: unknown): string {
  if (typeof item === 'string') return item;
  const { text, url, note } = item as { text?: string; url?: string; note?: string };
  return text ?? url ?? note ?? '';
}

function at(record: JsonRecord, path: readonly string[]): unknown {
  let here: unknown = record;
  for (const part of path) {
    if (here === null || typeof here !== 'object') return undefined;
    here = (here as JsonRecord)[part];
  }
  return here;
}

function under(name: string, fields: readonly string[]): string[] {
  return fields.map((field) => `${name}.${field}`);
}

function each(list: keyof typeof LISTED, fields: readonly string[]): string[] {
  return Array.from({ length: LISTED[list] }, (_, i) => under(`${list}.${i}`, fields)).flat();
}
