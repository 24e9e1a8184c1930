import type { FileHandle } from 'node:fs/promises';
import { open, realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RefusedRecords } from '../../bulk/refused-records';
import type { BatchReport } from '../../bulk/run-import';
import { FileRefused } from '../../formats/item';
import type { OpenedFile } from '../../formats/read-file';

/** The file of refused records that `--failed` names. */
export class FailedRows {
  private isEmpty = true;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
    private readonly records: RefusedRecords,
  ) {}

  /** Makes the file, or empties it. Throws FileRefused when it cannot be written, or is one of the inputs. */
  static async create(
    path: string,
    header: OpenedFile['header'],
    inputs: readonly string[],
  ): Promise<FailedRows> {
    const real = await realpath(path).catch(() => resolve(path));
    const isInput = (await Promise.all(inputs.map((input) => realpath(input).catch(() => '')))).includes(
      real,
    );
    if (isInput) throw new FileRefused(`${path} is being imported. Choose another file for --failed.`);
    try {
      return new FailedRows(path, await open(path, 'w'), new RefusedRecords(header));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new FileRefused(
        `${path} cannot be written (${code ?? 'unknown'}). Choose another file for --failed.`,
        {
          cause: error,
        },
      );
    }
  }

  async add(report: BatchReport): Promise<void> {
    const text = await this.records.textOf(report);
    if (text === '') return;
    this.isEmpty = false;
    await this.handle.appendFile(text);
  }

  /** Ends the file; one without refused records is removed. */
  async close(): Promise<void> {
    await this.handle.close();
    if (this.isEmpty) await rm(this.path);
  }
}
