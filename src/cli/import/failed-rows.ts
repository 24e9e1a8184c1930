import type { FileHandle } from 'node:fs/promises';
import { open, realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BatchReport } from '../../bulk/run-import';
import { csvField } from '../../formats/csv-fields';
import type { Item } from '../../formats/item';
import { FileRefused } from '../../formats/item';
import { isObject } from '../../formats/json-values';
import type { OpenedFile } from '../../formats/read-file';

/**
 * Writes refused records to a file of the input's format, each with its line and the reason, ready to be mended and
 * imported again: those two columns, or fields, are passed over then.
 */
export class FailedRows {
  private isEmpty = true;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
    private readonly header: OpenedFile['header'],
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
      return new FailedRows(path, await open(path, 'w'), header);
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
    const lines = report.items
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ item, reasons }) => this.lineOf(item, reasons.join(' ')));
    if (lines.length === 0) return;
    const { header } = this;
    if (this.isEmpty && header !== null) {
      lines.unshift(`line${header.delimiter}error${header.delimiter}${header.text}\n`);
    }
    this.isEmpty = false;
    await this.handle.appendFile(lines.join(''));
  }

  /** Ends the file; one without refused records is removed. */
  async close(): Promise<void> {
    await this.handle.close();
    if (this.isEmpty) await rm(this.path);
  }

  private lineOf({ line, source }: Item, error: string): string {
    const { header } = this;
    if (header === null) return `${JSON.stringify({ line, error, ...recordIn(source) })}\n`;
    const { delimiter } = header;
    return `${line}${delimiter}${csvField(error, delimiter)}${delimiter}${source}\n`;
  }
}

// What is no JSON is kept as a text, to be put right by hand.
function recordIn(source: string): object {
  try {
    const value: unknown = JSON.parse(source);
    if (!isObject(value)) return { record: source };
    const { line: _line, error: _error, ...record } = value;
    return record;
  } catch {
    return { record: source };
  }
}
