import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Config } from '../config';
import { databaseFile } from '../database/database-url';
import { DatabaseInUse, lockFile } from '../database/sqlite/file-lock';
import { settleDatabase } from '../database/sqlite/sqlite-backup';
import type { SqliteInspection } from '../database/sqlite/sqlite-inspection';
import { CommandFailed } from './command-failed';
import { inspectApart, InspectionCrashed } from './inspect-apart';
import { forceToDisk, makeWhole } from './new-file';
import { say } from './terminal';

/** How to restore. */
export interface RestoreOptions {
  /** Check the copy and change nothing. */
  readonly dryRun: boolean;
}

/** Puts a copy, once it has been found sound, in the place of the database. What was there is kept beside it. */
export async function restore(config: Config, source: string, options: RestoreOptions): Promise<void> {
  const database = databaseFile(config.database);
  if (database === null) throw new CommandFailed(onPostgres(source));
  const copy = resolve(source);
  const found = await stat(copy).catch(() => null);
  if (found?.isFile() !== true) throw new CommandFailed(`There is no file ${copy}.`);
  if (copy === resolve(database)) throw new CommandFailed('This is the database itself. Name a copy of it.');
  await mkdir(dirname(database), { recursive: true });
  const lock = await lockFile(database).catch(sayWhoHasIt);
  let aside: string | null;
  try {
    const checked = `${database}.restored-${process.pid}`;
    await makeWhole(checked, async (part) => {
      await unpacked(copy, part);
      await check(part, source);
    });
    if (options.dryRun) {
      await rm(checked);
      say(`${source} is intact. Nothing was changed.\n`);
      return;
    }
    aside = await exchange(checked, database);
  } finally {
    await lock.release();
  }
  say(`${database} is restored from ${source}.\n`);
  if (aside !== null) say(`What was there before: ${aside}\n`);
}

function sayWhoHasIt(error: unknown): never {
  if (!(error instanceof DatabaseInUse)) throw error;
  throw new CommandFailed(`${error.message.split('. ')[0] ?? ''}. Stop it first.`, { cause: error });
}

async function unpacked(copy: string, part: string): Promise<void> {
  const head = Buffer.alloc(2);
  const handle = await open(copy, 'r');
  await handle.read(head, 0, 2, 0).finally(() => handle.close());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const steps = isPacked ? [createGunzip()] : [];
  await pipeline([createReadStream(copy), ...steps, createWriteStream(part)]).catch((error: unknown) => {
    const { code = '' } = error as { code?: string };
    if (!code.startsWith('Z_')) throw error;
    throw new CommandFailed(`${copy}: the gzip archive is incomplete or damaged. Use another copy.`);
  });
}

async function check(file: string, name: string): Promise<void> {
  const found = await inspectApart(file).catch((error: unknown) => {
    const { code = '' } = error as { code?: string };
    const isBad = code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT' || error instanceof InspectionCrashed;
    if (!isBad) throw error;
    throw new CommandFailed(`${name} is not a SQLite database, or is damaged. Use another copy.`);
  });
  const problem = problemOf(found);
  if (problem !== null) throw new CommandFailed(`${name} ${problem} Nothing was changed.`);
  if (found.pending.length > 0) {
    say(`It is ${found.pending.length} migrations behind; the next start runs them.\n`);
  }
}

function problemOf({ isOurs, unknown, strange, damage, dangling }: SqliteInspection): string | null {
  if (damage.length > 0) return `is damaged: ${someOf(damage)}.`;
  if (!isOurs) return 'is not an On Record database.';
  if (unknown.length > 0) {
    return `comes from a newer program (${unknown.join(', ')}). Restore it with that.`;
  }
  if (strange.length > 0) return `has objects that no On Record database has: ${someOf(strange)}.`;
  return dangling > 0 ? `has ${dangling} rows that refer to rows that are not there.` : null;
}

function someOf(texts: readonly string[]): string {
  return texts.slice(0, 3).join('; ');
}

// A crash at any point leaves the old database or the new one in its place, whole.
async function exchange(checked: string, file: string): Promise<string | null> {
  const old = await stat(file).catch(() => null);
  if (old === null) {
    await removeBeside(file);
    await rename(checked, file);
    await forceToDisk(dirname(file));
    return null;
  }
  const aside = `${file}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  // What stands in the -wal file belongs to the old database, and would be read into the new one.
  const isSettled = await settleDatabase(file);
  if (!isSettled) await keepBeside(file, aside);
  await link(file, aside);
  await removeBeside(file);
  await chmod(checked, old.mode);
  await rename(checked, file);
  await forceToDisk(dirname(file));
  return aside;
}

// A damaged database is kept with the files that belong to it, as it was found.
async function keepBeside(file: string, aside: string): Promise<void> {
  for (const ending of ['-wal', '-shm']) {
    await link(`${file}${ending}`, `${aside}${ending}`).catch(() => undefined);
  }
}

async function removeBeside(file: string): Promise<void> {
  for (const ending of ['-wal', '-shm', '-journal']) await rm(`${file}${ending}`, { force: true });
}

function onPostgres(source: string): string {
  return `Restore PostgreSQL with its own program, into an empty database, with the servers stopped:
  pg_restore --exit-on-error --no-owner --dbname="$ONRECORD_DATABASE_URL" ${source}`;
}
