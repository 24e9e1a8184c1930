import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isDiskFull } from '../../database/failures/storage-failures';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { ServerBusy } from '../../domain/errors/server-busy';
import { csvLine } from '../../formats/csv/csv-fields';
import { defused } from '../../formats/csv/formula-safe';
import { FileRefused } from '../../formats/item';
import type { ImportJob } from '../../jobs/import-job.entity';
import { SpoolLimit } from '../../jobs/spool';
import { OptionsRefused } from './import-options';
import type { RefusalCode } from '../request/refusal';
import { answerError, refuse } from '../request/refusal';

/** The server stops while a file arrives. */
export class UploadCutOff extends Error {
  constructor() {
    super('The server is stopping.');
    this.name = 'UploadCutOff';
  }
}

interface Kind {
  readonly error: new (...args: never[]) => Error;
  readonly status: number;
  readonly code: RefusalCode;
  readonly remedy?: string;
}

const KINDS: readonly Kind[] = [
  { error: OptionsRefused, status: 400, code: 'BAD_REQUEST' },
  { error: FileRefused, status: 400, code: 'BAD_REQUEST' },
  {
    error: SpoolLimit,
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    remedy: 'Nothing was stored. Pack the file as gzip, or split it.',
  },
  { error: ServerBusy, status: 503, code: 'SERVER_BUSY' },
  {
    error: UploadCutOff,
    status: 503,
    code: 'SERVER_STOPPING',
    remedy: 'Nothing was stored. Send the file again in a moment.',
  },
];

const NO_ROOM =
  'The disk of the server is full. Nothing was stored. Its administrator has to free space; then send the file again.';

const OF_DOMAIN: Partial<Record<ErrorCode, readonly [number, RefusalCode]>> = {
  [ErrorCode.NOT_FOUND]: [404, 'NOT_FOUND'],
  [ErrorCode.CONFLICT]: [409, 'CONFLICT'],
};

/** Answers what goes wrong with a file or a job, in the shape of all refusals. */
export async function answerImportError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  // What is left of a body that nobody reads must not keep the connection.
  if (!request.raw.complete) void reply.header('connection', 'close');
  if (error instanceof DomainError) {
    const [status, code] = OF_DOMAIN[error.code] ?? [400, 'BAD_REQUEST'];
    await refuse(reply, request, status, code, error.message);
    return;
  }
  // Nobody is there any more to read the answer.
  if (request.raw.destroyed && !request.raw.complete) {
    await refuse(reply, request, 400, 'BAD_REQUEST', 'The file arrived incomplete. Nothing was stored.');
    return;
  }
  const kind = KINDS.find((one) => error instanceof one.error);
  if (isDiskFull(error)) {
    request.log.error({ err: error }, 'no room for a file');
    await refuse(reply, request, 507, 'STORAGE_FULL', NO_ROOM);
    return;
  }
  if (kind === undefined) return await answerError(error, request, reply);
  if (kind.status === 503) void reply.header('retry-after', '60');
  const message = kind.remedy === undefined ? error.message : `${error.message} ${kind.remedy}`;
  await refuse(reply, request, kind.status, kind.code, message);
}

/** A job as JSON: the fields of ImportJob in GraphQL, and where its refused records are. */
export function shownJob({ importerId: _i, sourceHash: _h, options: _o, ...job }: ImportJob): object {
  const ending = job.format === 'rows-csv' ? 'csv' : 'jsonl';
  return { ...job, failed: job.refusedCount === 0 ? null : `/import/${job.id}/failed.${ending}` };
}

/** The refused records of a job, as a table or as lines of JSON. */
export async function sendRefused(
  { format, refusedCount, id }: ImportJob,
  ending: 'csv' | 'jsonl',
  file: string | null,
  reply: FastifyReply,
): Promise<void> {
  const isTable = format === 'rows-csv';
  if (isTable && ending === 'jsonl') {
    throw new DomainError(ErrorCode.NOT_FOUND, `The file was a table: ask for /import/${id}/failed.csv.`);
  }
  if (file === null) {
    const why =
      refusedCount === 0 ? 'No record was refused so far' : 'They are not kept on this server any more';
    throw new DomainError(ErrorCode.NOT_FOUND, `There are no refused records of ${id}. ${why}.`);
  }
  const body = ending === 'csv' && !isTable ? Readable.from(asTable(file)) : createReadStream(file);
  const type = ending === 'csv' ? 'text/csv' : 'application/x-ndjson';
  void reply.header('content-disposition', `attachment; filename="${id}-failed.${ending}"`);
  await reply.type(`${type}; charset=utf-8`).send(body);
}

// Records of JSON have no columns: each stands whole in one field.
async function* asTable(file: string): AsyncGenerator<string> {
  yield 'line,error,record\n';
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const { line, error, ...record } = JSON.parse(text) as { line: number; error: string };
    const fields = [String(line), error, JSON.stringify(record)];
    yield `${csvLine(fields.map(defused), ',')}\n`;
  }
}
