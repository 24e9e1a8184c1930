import { createReadStream } from 'node:fs';
import type { Chunks } from '../formats/bytes/chunks';
import type { FormatName } from '../formats/json/json-formats';
import type { Author } from '../revisions/author';
import type { ImportJob } from './import-job.entity';
import { ImportJobStatus } from './job-book';
import type { JobOptions, RunnerParts } from './job-run';
import { NOTHING_YET } from './job-run';
import type { Received } from './spool';

/** A file that is being sent. */
export interface Upload {
  readonly body: Chunks;
  readonly sourceName: string;
  readonly options: Omit<JobOptions, 'format'> & { readonly format: FormatName | 'auto' };
}

/** The format of the file received at `path`; reads no more than its beginning. Throws FileRefused when no format fits it. */
export async function formatOf(
  path: string,
  { options: { format, ignore: ignoreColumns } }: Pick<Upload, 'options'>,
  { read, unpackRatio }: Pick<RunnerParts, 'read' | 'unpackRatio'>,
): Promise<FormatName> {
  const stream = createReadStream(path);
  try {
    const opened = await read(stream as AsyncIterable<Buffer>, { format, ignoreColumns, unpackRatio });
    await opened.close();
    return opened.format;
  } finally {
    stream.destroy();
  }
}

/** The job that carries out an upload, waiting for its turn. */
export function queuedJob(
  id: string,
  format: FormatName,
  { bytes, hash }: Received,
  { sourceName, options }: Omit<Upload, 'body'>,
  author: Author,
  at: string,
): ImportJob {
  return {
    id,
    importer: author.name,
    importerId: author.tokenId,
    status: ImportJobStatus.QUEUED,
    format,
    sourceName,
    sourceHash: hash,
    options: { ...options, format } satisfies JobOptions,
    bytes,
    ...NOTHING_YET,
    reason: null,
    createdAt: at,
    startedAt: null,
    finishedAt: null,
  };
}
