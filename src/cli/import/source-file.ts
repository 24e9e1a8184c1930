import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Chunks } from '../../formats/bytes/chunks';
import { FileRefused } from '../../formats/item';
import { inOneLine } from '../../domain/control-signs';

/** A file to be imported, and how far it has been read. */
export class SourceFile {
  /** What people and the record of the import call it. */
  readonly name: string;
  bytesRead = 0;

  private constructor(
    private readonly path: string,
    /** Its size in bytes; null when that is not known before it is read. */
    readonly size: number | null,
    /** What it holds, in a few characters; the same file has the same. */
    readonly hash: string,
  ) {
    this.name = path === '-' ? 'standard input' : inOneLine(basename(path));
  }

  /** Looks at the file: `-` is standard input. Throws FileRefused when it cannot be read. */
  static async open(path: string): Promise<SourceFile> {
    if (path === '-') return new SourceFile(path, null, 'stdin');
    try {
      const found = await stat(path);
      if (found.isDirectory()) throw new FileRefused(`${inOneLine(path)} is a folder. Name the files in it.`);
      // A pipe can be read once only.
      if (!found.isFile()) return new SourceFile(path, null, 'pipe');
      return new SourceFile(path, found.size, await hashOf(path));
    } catch (error) {
      throw unreadable(path, error);
    }
  }

  /** Its bytes, from the first. */
  async *chunks(): Chunks {
    const stream = this.path === '-' ? process.stdin : createReadStream(this.path);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.bytesRead += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw unreadable(this.path, error);
    }
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 32);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EACCES: 'This program may not read the file',
  EPERM: 'This program may not read the file',
};

function unreadable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof FileRefused || code === undefined) return error;
  return new FileRefused(`${REASONS[code] ?? `The file cannot be read (${code})`}: ${inOneLine(path)}`, {
    cause: error,
  });
}
