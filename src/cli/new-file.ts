import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a file that is either there whole or not at all: `write` is given another name, and what it has written is
 * forced to the disk before it gets its own.
 */
export async function makeWhole<T>(file: string, write: (part: string) => Promise<T>): Promise<T> {
  const part = `${file}.part-${process.pid}`;
  try {
    // Made first, so that what stands in it is nobody else's to read at any time.
    await (await open(part, 'wx', 0o600)).close();
    const result = await write(part);
    await forceToDisk(part);
    await rename(part, file);
    await forceToDisk(dirname(file));
    return result;
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) await rm(`${part}${ending}`, { force: true });
  }
}

/** Forces a file, or the names in a folder, to the disk. */
export async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
