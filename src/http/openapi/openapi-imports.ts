import { FORMATS } from '../../formats/json/json-formats';
import { ImportJobStatus } from '../../jobs/job-book';
import type { Part } from './openapi-parts';
import { answer, header, inPath, query, refusals } from './openapi-parts';

const TEXT = { type: 'string' };
const SECURITY = [{ token: [] }];
const JOB = { $ref: '#/components/schemas/ImportJob' };
const ID = inPath('id', 'The import, job_01….');

const COUNTS = [
  'recordCount',
  'createdCount',
  'updatedCount',
  'unchangedCount',
  'skippedCount',
  'refusedCount',
];

const OPTIONS = [
  query('format', 'The format of the file; auto recognises it from its beginning.', {
    enum: ['auto', ...FORMATS],
    default: 'auto',
  }),
  query('onError', 'What a refused record means: skip it, or stop.', {
    enum: ['skip', 'stop'],
    default: 'skip',
  }),
  query('onConflict', 'What is done with a record that is stored already.', {
    enum: ['update', 'skip', 'fail'],
    default: 'update',
  }),
  query('dryRun', 'Checks everything and writes nothing.', { type: 'boolean', default: false }),
  query('suggestClaims', 'Suggests claims for new quotations.', { type: 'boolean', default: true }),
  query('ignore', 'Columns of a table to skip, separated by commas.', { ...TEXT, maxLength: 1000 }),
  query('key', 'Takes the place of the hash of the file in idempotency keys.', { ...TEXT, maxLength: 80 }),
  query('sourceName', 'What the file is called.', { ...TEXT, maxLength: 1000 }),
];

/** `/import…`: files, and how their imports go. */
export function importPaths(): Part {
  const named = inPath('id', 'The name of the file. It takes the place of sourceName.');
  const status = { tags: ['import'], security: SECURITY, parameters: [ID] };
  return {
    '/import': { post: upload('import'), put: upload('import-put') },
    // A path of OpenAPI has one name for its variable, whatever the method.
    '/import/{id}': {
      get: {
        ...status,
        operationId: 'import-status',
        summary: 'How far an import is.',
        responses: { 200: shown('The import.'), ...refusals(401, 403, 404) },
      },
      delete: {
        ...status,
        operationId: 'import-cancel',
        summary: 'Cancels an import. What it has stored stays.',
        responses: { 200: shown('The import, cancelled.'), ...refusals(401, 403, 404, 409) },
      },
      post: upload('import-named', named),
      put: upload('import-named-put', named),
    },
    '/import/{id}/failed.csv': { get: failed('csv', 'text/csv; charset=utf-8') },
    '/import/{id}/failed.jsonl': { get: failed('jsonl', 'application/x-ndjson; charset=utf-8') },
  };
}

/** The schemas that these paths name. */
export function importSchemas(): Part {
  const optional = { type: ['string', 'null'] };
  const instant = { type: 'string', format: 'date-time' };
  const count = { type: 'integer', minimum: 0 };
  return {
    ImportJob: {
      type: 'object',
      description: 'The import of a file: the fields of ImportJob in GraphQL.',
      properties: {
        id: TEXT,
        importer: { ...TEXT, description: 'The name of the token that sent it.' },
        status: { enum: Object.values(ImportJobStatus) },
        format: TEXT,
        sourceName: TEXT,
        bytes: { ...count, description: 'The size of the file as it was sent.' },
        bytesRead: count,
        ...Object.fromEntries(COUNTS.map((name) => [name, count])),
        leftOut: {
          type: 'array',
          description: 'What looks like statements in texts of articles and was not kept.',
          items: { type: 'object', properties: { reason: TEXT, count }, required: ['reason', 'count'] },
        },
        reason: { ...optional, description: 'Why it did not come to its end.' },
        createdAt: instant,
        startedAt: { ...instant, type: ['string', 'null'] },
        finishedAt: { ...instant, type: ['string', 'null'] },
        failed: { ...optional, description: 'Where the refused records are; null without any.' },
      },
      additionalProperties: false,
      required: ['id', 'status', 'failed'],
    },
  };
}

function upload(operationId: string, ...path: readonly Part[]): Part {
  return {
    operationId,
    summary: 'Takes a file and imports it. Needs a token of role CONTRIBUTOR or higher.',
    tags: ['import'],
    security: SECURITY,
    parameters: [...path, ...OPTIONS],
    requestBody: {
      required: true,
      description: 'The file itself, plain or packed as gzip or bzip2. No form.',
      content: { '*/*': { schema: {} } },
    },
    responses: {
      202: answer('The server has the whole file and will import it.', 'application/json', JOB, {
        Location: header('Where to ask how far it is: /import/{id}.'),
      }),
      ...refusals(400, 401, 403, 408, 413, 507),
    },
  };
}

function failed(ending: string, type: string): Part {
  return {
    operationId: `import-failed-${ending}`,
    summary: 'The refused records of an import, each with its line and its error, to correct and send again.',
    tags: ['import'],
    security: SECURITY,
    parameters: [ID],
    responses: {
      200: answer('The records.', type, TEXT, { 'Content-Disposition': header('The name of the file.') }),
      ...refusals(401, 403, 404),
    },
  };
}

function shown(description: string): Part {
  return answer(description, 'application/json', JOB);
}
