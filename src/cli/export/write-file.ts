import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { visibleOnTerminal } from '../terminal';

/** Writes a stream to standard output, or to a file that is there only once it is whole; compressed when it ends in `.gz`. */
export async function writeFile(stream: Readable, path: string): Promise<void> {
  if (path === '-') {
    await pipeline(visibleOnTerminal(stream), process.stdout, { end: false });
    return;
  }
  const part = `${path}.part`;
  try {
    const file = createWriteStream(part);
    await (path.endsWith('.gz') ? pipeline(stream, createGzip(), file) : pipeline(stream, file));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === undefined || code === 'UND_ERR_SOCKET' ? 'The export was interrupted' : message;
    throw new Error(`${why}. Nothing was written to ${path}; run the same command again.`, { cause: error });
  }
}
