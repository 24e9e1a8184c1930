import { randomUUID } from 'node:crypto';
import { SqliteConnection } from './sqlite-connection';

/**
 * The version of a SQLite file, by `PRAGMA data_version`: a connection that only reads sees it change with every commit
 * of any other, of whichever process. It counts for this connection alone, so the word is of this process alone.
 */
export class SqliteVersion {
  private connection: Promise<SqliteConnection> | null = null;
  private readonly origin = randomUUID();

  constructor(
    private readonly file: string,
    /** Called before the file is opened by its name; throws when that is not the file that is written to. */
    private readonly beforeOpening: () => void = () => undefined,
  ) {}

  readonly ask = async (): Promise<string> => {
    const connection = await (this.connection ??= this.open()).catch((error: unknown) => {
      this.connection = null;
      throw error;
    });
    const [row] = (await connection.all('PRAGMA data_version', [])) as { data_version: number }[];
    return `${this.origin}:${String(row?.data_version)}`;
  };

  async close(): Promise<void> {
    await (await this.connection)?.close();
  }

  private async open(): Promise<SqliteConnection> {
    this.beforeOpening();
    return await SqliteConnection.open(this.file, { maxStatements: 1, mappedBytes: 0 });
  }
}
