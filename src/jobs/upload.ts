import { createReadStream } from 'node:fs';
import type { Chunks } from '../formats/bytes/chunks';
import type { FormatName } from '../formats/json/json-formats';
import { openFile } from '../formats/read-file';
import type { Author } from '../revisions/author';
import type { ImportJob } from './import-job.entity';
import { ImportJobStatus } from './job-book';
import type { JobOptions } from './job-run';
import { NOTHING_YET } from './job-run';
import type { Received } from './spool';

/** A file that is being sent. */
export interface Upload {
  readonly body: Chunks;
  readonly sourceName: string;
  readonly options: Omit<JobOptions, 'format'> & { readonly format: FormatName | 'auto' };
}

/** The format of the file received at `path`; reads no more than its beginning. Throws FileRefused when it tells none. */
export async function formatOf(
  path: string,
  { options: { format, ignore } }: Pick<Upload, 'options'>,
): Promise<FormatName> {
  const stream = createReadStream(path);
  try {
    const opened = await openFile(stream as AsyncIterable<Buffer>, { format, ignoreColumns: ignore });
    await opened.items.return(undefined);
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
