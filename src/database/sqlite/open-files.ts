import type { BigIntStats } from 'node:fs';
import { statSync } from 'node:fs';
import { DatabaseReplaced } from '../failures/storage-failures';

const EVERY = 1_000;
// What SQLite keeps beside a file in WAL mode, for as long as anybody has it open.
const ENDINGS = ['', '-wal', '-shm'] as const;

/**
 * The files of a SQLite database that this process has open, by device and inode. The operating system lets anybody
 * delete or replace an open file; SQLite then writes on to what has no name any more, and all of it is lost at the end.
 */
export class OpenFiles {
  private readonly known: Map<string, string>;
  private timer: NodeJS.Timeout | null = null;

  /** To be made once SQLite has read from the file: by then it has made those beside it. */
  constructor(private readonly file: string) {
    this.known = new Map(ENDINGS.map((ending) => [`${file}${ending}`, identityOf(`${file}${ending}`)]));
  }

  /**
   * Throws DatabaseReplaced when a file has gone or is another. It opens nothing: to close such a file would drop the
   * locks that this process has on it. Three calls of the operating system, some microseconds each.
   */
  check(): void {
    for (const [path, identity] of this.known) {
      if (identityOf(path) !== identity) throw new DatabaseReplaced(path);
    }
  }

  /** Looks each second until it is closed, and reports files that have gone, once. */
  watch(onFault: (error: unknown) => void): void {
    let isTold = false;
    this.timer = setInterval(() => {
      try {
        this.check();
        isTold = false;
      } catch (error) {
        if (!isTold) onFault(error);
        isTold = true;
      }
    }, EVERY).unref();
  }

  /** To be called before SQLite lets go of the files: it removes those beside the database then. */
  close(): void {
    this.known.clear();
    if (this.timer !== null) clearInterval(this.timer);
  }
}

const GONE = 'gone';

function identityOf(path: string): string {
  const found: BigIntStats | undefined = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? GONE : `${found.dev}:${found.ino}`;
}
