import type { ExportedNoun } from '../exported-nouns';

/** What a link can download. */
export enum LinkedExport {
  QUOTATIONS = 'QUOTATIONS',
  CLAIMS = 'CLAIMS',
  REVIEWS = 'REVIEWS',
  ACTORS = 'ACTORS',
  ARTICLES = 'ARTICLES',
  CLAIM_REVIEWS = 'CLAIM_REVIEWS',
  ALL = 'ALL',
}

/** How the file is written. */
export enum ExportFormat {
  CSV = 'CSV',
  JSONL = 'JSONL',
  JSONLD = 'JSONLD',
}

/** The lists whose filters exports take. */
export type FilteredList = Exclude<ExportedNoun, 'reviews'>;

/** A parameter of an export's address. */
export type ExportParameter = 'filter' | 'search' | 'ids' | 'bom';

/** What the address of an export allows. */
export interface LinkedFile {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** The first is taken if none is said. */
  readonly formats: readonly [ExportFormat, ...ExportFormat[]];
  /** Whose filter it takes; null if it takes none. */
  readonly list: FilteredList | null;
  readonly parameters: readonly ExportParameter[];
}

const { CSV, JSONL, JSONLD } = ExportFormat;

/** The file of each kind. */
export const LINKED_FILES: Readonly<Record<LinkedExport, LinkedFile>> = {
  QUOTATIONS: listed('quotations'),
  CLAIMS: listed('claims'),
  // The reviews of the claims that meet the filter.
  REVIEWS: { ...listed('claims'), name: 'reviews' },
  ACTORS: listed('actors'),
  ARTICLES: { ...listed('articles'), formats: [JSONL] },
  CLAIM_REVIEWS: {
    name: 'claimreviews',
    formats: [JSONLD],
    list: 'claims',
    parameters: ['filter', 'search'],
  },
  ALL: { name: 'all', formats: [JSONL], list: null, parameters: ['ids'] },
};

function listed(list: FilteredList): LinkedFile {
  return { name: list, formats: [CSV, JSONL], list, parameters: ['filter', 'search', 'ids', 'bom'] };
}
