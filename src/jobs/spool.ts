import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileLock } from '../database/sqlite/file-lock';
import { DatabaseInUse, lockFile } from '../database/sqlite/file-lock';
import type { Chunks } from '../formats/bytes/chunks';

/** A file that has been received whole. */
export interface Received {
  readonly bytes: number;
  /** The beginning of its sha256, as `onrecord import` works it out. */
  readonly hash: string;
}

/** More bytes came than are taken. */
export class SpoolLimit extends Error {
  constructor(readonly limit: number) {
    super(`The file is larger than ${limit} bytes.`);
    this.name = 'SpoolLimit';
  }
}

const MOST_SLOTS = 1000;
const BODY = '.body';
const REFUSED = '.refused';

/**
 * Files that wait to be imported, and those of refused records. They belong to one process: each takes a folder of its
 * own, the first that is free, and finds there what the process before it has left. The operating system gives a
 * folder free when its process dies, however it dies.
 */
export class Spool {
  private constructor(
    private readonly root: string,
    private readonly folder: string,
    private readonly lock: FileLock,
  ) {}

  /** Takes the first free folder below `root`, which is made when it is missing. */
  static async open(root: string): Promise<Spool> {
    for (let slot = 1; slot <= MOST_SLOTS; slot += 1) {
      const folder = join(root, String(slot));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        return new Spool(root, folder, await lockFile(join(folder, 'in-use')));
      } catch (error) {
        if (!(error instanceof DatabaseInUse)) throw error;
      }
    }
    throw new Error(`All ${MOST_SLOTS} folders below ${root} are in use.`);
  }

  /**
   * Keeps a file, for good when this resolves: its bytes and its name have been forced to the disk. Leaves nothing
   * behind when it fails.
   */
  async receive(id: string, chunks: Chunks, limit: number): Promise<Received> {
    const part = join(this.folder, `${id}.part`);
    try {
      const handle = await open(part, 'wx', 0o600);
      const received = await keep(handle, chunks, limit).finally(() => handle.close());
      await rename(part, this.bodyOf(id));
      await this.forceNames();
      return received;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  /** Where a job's file lies. */
  bodyOf(id: string): string {
    return join(this.folder, `${id}${BODY}`);
  }

  /** Where a job's refused records are to be written. */
  refusedOf(id: string): string {
    return join(this.folder, `${id}${REFUSED}`);
  }

  /** The file of a job's refused records, in whichever process' folder it lies; null when there is none. */
  async findRefused(id: string): Promise<string | null> {
    for (const slot of await readdir(this.root)) {
      const path = join(this.root, slot, `${id}${REFUSED}`);
      const found = await stat(path).catch(() => null);
      if (found !== null) return path;
    }
    return null;
  }

  /** The jobs whose files lie here, oldest first. */
  async jobs(): Promise<string[]> {
    const names = await readdir(this.folder);
    return names.flatMap((name) => (name.endsWith(BODY) ? [name.slice(0, -BODY.length)] : [])).sort();
  }

  /** Lets go of a job's file; its refused records stay. */
  async discard(id: string): Promise<void> {
    await rm(this.bodyOf(id), { force: true });
  }

  /** Removes what was never received whole, and refused records that were last written before `before` (milliseconds since 1970). */
  async tidy(before: number, isReceiving: (id: string) => boolean): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      if (name.endsWith('.part') && !isReceiving(name.slice(0, -'.part'.length))) {
        await rm(path, { force: true });
      }
      if (!name.endsWith(REFUSED)) continue;
      const found = await stat(path).catch(() => null);
      if (found !== null && found.mtimeMs < before) await rm(path, { force: true });
    }
  }

  async close(): Promise<void> {
    await this.lock.release();
  }

  // A renamed file is safe only when the folder that names it is.
  private async forceNames(): Promise<void> {
    const handle = await open(this.folder, 'r');
    await handle.sync().finally(() => handle.close());
  }
}

async function keep(handle: FileHandle, chunks: Chunks, limit: number): Promise<Received> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit) throw new SpoolLimit(limit);
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  await handle.sync();
  return { bytes, hash: hash.digest('hex').slice(0, 32) };
}
