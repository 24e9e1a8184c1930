import { FEEDS } from '../../exports/review-feeds.loaders';
import type { ExportFormat, ExportParameter } from '../../exports/links/linked-exports';
import { LINKED_FILES, LinkedExport } from '../../exports/links/linked-exports';
import { ANNOTATIONS_TYPE, ATOM_TYPE, FEED_ENTRIES } from '../exports/export-documents';
import { EXPORT_TYPES } from '../exports/export-routes';
import type { Part } from './openapi-parts';
import { answer, header, inPath, query, refusals, TAGGED } from './openapi-parts';

const TEXT = { type: 'string' };
const SWITCH = { type: 'boolean', default: false };

const ABOUT: Readonly<Record<LinkedExport, string>> = {
  QUOTATIONS: 'Quotations with article, speaker, chain and stances.',
  CLAIMS: 'Claims.',
  REVIEWS: 'Fact-checks with their claim and corrections.',
  ACTORS: 'Actors with all their names.',
  ARTICLES: 'Texts of articles, one line for each version.',
  CLAIM_REVIEWS: 'Fact-checks as ClaimReview of schema.org.',
  ALL: 'Everything, to move a database.',
};

/** How the server knows who reads: any one of the parts suffices. */
export interface ReadingSecurity {
  readonly readers: readonly Part[];
  readonly exports: readonly Part[];
}

/** `/export/…`, `/feeds/…` and the annotations of an article. */
export function exportPaths({ readers, exports: downloads }: ReadingSecurity): Part {
  const paths: Record<string, Part> = {};
  for (const kind of Object.values(LinkedExport)) {
    const file = LINKED_FILES[kind];
    for (const format of file.formats) {
      paths[`/export/${file.name}.${format.toLowerCase()}`] = { get: exportOf(kind, format, downloads) };
    }
  }
  for (const [name, title] of Object.entries(FEEDS))
    paths[`/feeds/${name}.atom`] = { get: feed(name, title, readers) };
  paths['/articles/{id}/annotations.jsonld'] = { get: annotations(readers) };
  return paths;
}

function exportOf(kind: LinkedExport, format: ExportFormat, security: readonly Part[]): Part {
  const { name, list, parameters } = LINKED_FILES[kind];
  const file = `${name}.${format.toLowerCase()}`;
  const known: Readonly<Record<ExportParameter, Part>> = {
    filter: query('filter', `JSON of the filter of ${list ?? ''} in GraphQL. All records, if unsaid.`, TEXT),
    search: query('search', 'Words, searched for as in the list.', TEXT),
    ids: query('ids', 'Adds ids, revisions and instants to each record.', SWITCH),
    bom: query('bom', 'Begins a table with a byte order mark. Lines of JSON ignore it.', SWITCH),
  };
  const headers = { ...TAGGED.headers, 'Content-Disposition': header(`The name of the file, ${file}.`) };
  return {
    operationId: `export-${file}`,
    summary: ABOUT[kind],
    tags: ['export'],
    security,
    parameters: [...parameters.map((one) => known[one]), ...TAGGED.parameters],
    responses: {
      200: answer('The file, as a stream.', EXPORT_TYPES[format], TEXT, headers),
      ...TAGGED.unchanged,
      ...refusals(400, 401, 403),
    },
  };
}

function feed(name: string, title: string, security: readonly Part[]): Part {
  const limit = { type: 'integer', minimum: 1, maximum: FEED_ENTRIES.most, default: FEED_ENTRIES.usual };
  return {
    operationId: `feed-${name}`,
    summary: `${title}, as Atom.`,
    tags: ['feeds'],
    security,
    parameters: [
      query('limit', 'Entries of a page.', limit),
      query('after', 'Where the page begins: from the link "next" of the page before.', TEXT),
      ...TAGGED.parameters,
    ],
    responses: {
      200: answer('The newest entries first.', ATOM_TYPE, TEXT, TAGGED.headers),
      ...TAGGED.unchanged,
      ...refusals(400, 401),
    },
  };
}

function annotations(security: readonly Part[]): Part {
  return {
    operationId: 'annotations',
    summary: 'The quotations of an article as Web Annotations.',
    tags: ['export'],
    security,
    parameters: [inPath('id', 'The article, art_01….'), ...TAGGED.parameters],
    responses: {
      200: answer('An AnnotationCollection.', ANNOTATIONS_TYPE, { type: 'object' }, TAGGED.headers),
      ...TAGGED.unchanged,
      ...refusals(401, 404),
    },
  };
}
