import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { assertSqliteDurability } from '../data-source';
import { DataVersion, SqliteVersion } from '../data-version';
import type { DatabaseOptions, Engine } from '../engine';
import type { FileLock } from './file-lock';
import type { RowShapes } from '../row-shape';
import { SqliteSnapshot } from '../snapshot';
import { SqliteReader } from './sqlite-reader';
import { WalCheckpoints } from './wal-checkpoints';
import { SqliteWriteLane } from '../write-lane';

const ignored = (): void => undefined;

/** What reads and writes a file that `dataSource` has open and this process has locked. */
export async function openSqlite(
  file: string,
  { timeouts, maxWaiting, mappedBytes, onStatement = ignored, onFault = ignored }: DatabaseOptions,
  dataSource: DataSource,
  shapes: RowShapes,
  lock: FileLock | null,
): Promise<Engine> {
  await assertSqliteDurability(dataSource);
  const limits = { timeout: timeouts.statement, waiting: maxWaiting ?? Infinity, mappedBytes };
  const reader = await SqliteReader.open(file, shapes, limits, onStatement);
  const version = new SqliteVersion(file);
  const checkpoints = new WalCheckpoints(file, onFault);
  return {
    reader,
    lane: new SqliteWriteLane(dataSource, () => {
      // It takes a thread that readers could use; the writer then does it, who only keeps other writers waiting.
      if (!reader.isBusy) checkpoints.afterCommit();
    }),
    notices: null,
    replicas: null,
    answers: async () => void (await reader.all(sql`SELECT 1`)),
    isRead: () => reader.isBusy,
    position: () => Promise.resolve(''),
    version: new DataVersion(version.ask),
    snapshot: (parts) => SqliteSnapshot.open(file, parts),
    async close() {
      await version.close();
      await reader.close();
      await checkpoints.close();
      await dataSource.destroy();
      await lock?.release();
    },
  };
}
