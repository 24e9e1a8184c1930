import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { assertSqliteDurability } from '../data-source';
import { DataVersion } from '../data-version';
import type { DatabaseOptions, Engine } from '../engine';
import type { FileLock } from './file-lock';
import { OpenFiles } from './open-files';
import type { RowShapes } from '../row-shape';
import { SqliteSnapshot } from './sqlite-snapshot';
import { SqliteVersion } from './sqlite-version';
import { SqliteReader } from './sqlite-reader';
import { WalCheckpoints } from './wal-checkpoints';
import { SqliteWriteLane } from './sqlite-write-lane';

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
  const files = new OpenFiles(file);
  files.watch(onFault);
  const asking = new SqliteVersion(file, () => files.check());
  const version = new DataVersion(asking.ask);
  const checkpoints = new WalCheckpoints(file, onFault);
  const lane = new SqliteWriteLane(dataSource, {
    beforeCommit: () => files.check(),
    // It takes a thread that readers could use; the writer then does it, who only keeps other writers waiting.
    afterCommit: () => {
      if (!reader.isBusy) checkpoints.afterCommit();
    },
  });
  return {
    reader,
    lane,
    notices: null,
    replicas: null,
    async answers() {
      files.check();
      await reader.all(sql`SELECT 1`);
    },
    isRead: () => reader.isBusy,
    position: () => Promise.resolve(''),
    version: () => version.now(),
    async snapshot(parts) {
      // It opens the file anew, by its name.
      files.check();
      return await SqliteSnapshot.open(file, parts);
    },
    async close() {
      files.close();
      await asking.close();
      await reader.close();
      await checkpoints.close();
      await dataSource.destroy();
      await lock?.release();
    },
  };
}
