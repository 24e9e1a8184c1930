import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Config } from '../config';
import { databaseFile } from '../database/database-url';
import { copyDatabase } from '../database/sqlite/sqlite-backup';
import { CommandFailed } from './command-failed';
import { makeWhole } from './new-file';
import { shareShown } from './share-shown';
import { say } from './terminal';

/** How to back up. */
export interface BackupOptions {
  /** Put the copy in the place of a file that is there. */
  readonly force: boolean;
  /** Pack the copy as gzip. */
  readonly compress: boolean;
}

/** Copies the database to a file while servers go on with it. */
export async function backUp(config: Config, target: string, options: BackupOptions): Promise<void> {
  const database = databaseFile(config.database);
  if (database === null) throw new CommandFailed(onPostgres(target));
  const from = await stat(database).catch(() => null);
  if (from === null) throw new CommandFailed(`There is no database at ${database}.`);
  const file = resolve(target);
  if (file === resolve(database)) throw new CommandFailed('This is the database itself. Name another file.');
  if (!options.force && (await exists(file))) {
    throw new CommandFailed(`${file} already exists. Name another file, or add --force.`);
  }
  const shown = shareShown('Copied');
  await namingTarget(
    file,
    makeWhole(file, async (part) => {
      await copyDatabase(database, part, (share) => shown.update(share));
      if (options.compress) await packed(part);
    }),
  ).finally(() => shown.end());
  const { size } = await stat(file);
  say(`${file}: ${(size / 1e6).toFixed(1)} MB. Restore it with: onrecord restore ${target}\n`);
}

async function packed(part: string): Promise<void> {
  const gz = `${part}-gz`;
  try {
    await pipeline(createReadStream(part), createGzip({ level: 3 }), createWriteStream(gz, { mode: 0o600 }));
    await rename(gz, part);
  } finally {
    await rm(gz, { force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

const TARGET_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist. Create it first',
  ENOTDIR: 'its folder is a file',
  EACCES: 'this program may not write there',
  EPERM: 'this program may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file would be larger than is allowed',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'it could not be written; the disk may be full',
};

async function namingTarget<T>(file: string, work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    const reason = TARGET_FAILURES[(error as { code?: string }).code ?? ''];
    if (reason === undefined) throw error;
    throw new CommandFailed(`${file}: ${reason}. Nothing was left behind.`, { cause: error });
  });
}

function onPostgres(target: string): string {
  return `Back up PostgreSQL with its own program. It copies one moment while servers run:
  pg_dump --format=custom --file=${target} "$ONRECORD_DATABASE_URL"`;
}
