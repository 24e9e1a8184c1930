import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';

/** Writes the ids of a run's batches, one a line, so that the run can be undone. Adds to what an earlier run wrote. */
export class BatchList {
  private constructor(private readonly handle: FileHandle) {}

  static async open(path: string): Promise<BatchList> {
    return new BatchList(await open(path, 'a'));
  }

  async add(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.handle.appendFile(ids.map((id) => `${id}\n`).join(''));
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
