import { stat } from 'node:fs/promises';
import { namingDatabase } from '../app/setting-failures';
import type { Config } from '../config';
import { InvalidConfig, readConfig } from '../config';
import type { Inspector } from '../database/copying/inspector';
import { isInUse, openInspector } from '../database/copying/inspector';
import { databaseFile } from '../database/database-url';
import type { SqliteInspection } from '../database/sqlite/sqlite-inspection';
import { isTrusted } from '../database/sqlite/sqlite-inspection';
import { inOneLine } from '../domain/control-signs';
import {
  checkCounts,
  checkIndexes,
  checkFile,
  checkJournal,
  checkMigrations,
} from './doctor/database-checks';
import type { Finding } from './doctor/finding';
import { broken, well } from './doctor/finding';
import { checkDisk, checkNode, checkPermissions } from './doctor/machine-checks';
import { checkTime } from './doctor/time-check';
import { inspectApart } from './inspect-apart';
import { say } from './terminal';

const NOTHING_ELSE = 'Repair this first. No further checks were made.';

/** How `onrecord doctor` ends: all is well, something to look at, something to mend. */
export type DoctorCode = 0 | 1 | 2;

/** Looks at settings, machine and database, changes nothing, and prints what it finds. Resolves with the exit code. */
export async function examine({ json }: { readonly json: boolean }): Promise<DoctorCode> {
  const findings: Finding[] = [];
  for await (const finding of allFindings()) {
    findings.push(finding);
    if (!json) say(lineOf(finding));
  }
  const code = codeOf(findings);
  if (json) say(`${JSON.stringify({ exitCode: code, findings }, null, 2)}\n`);
  return code;
}

async function* allFindings(): AsyncGenerator<Finding> {
  yield checkNode();
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof InvalidConfig)) throw error;
    for (const problem of error.message.split('\n')) {
      yield broken('settings', problem, 'docs/configuration.md lists every setting.');
    }
    return;
  }
  yield well('settings', 'All settings are valid.');
  const file = databaseFile(config.database);
  if (file !== null && (await stat(file).catch(() => null)) === null) {
    yield well('database', `There is no database at ${file} yet. The first start creates it.`);
    return;
  }
  if (file !== null) {
    const found = yield* fileFindings(file);
    if (found === null) return;
  }
  let db: Inspector;
  try {
    db = await namingDatabase(openInspector(config.database, config.timeouts));
  } catch (error) {
    yield broken('database', messageOf(error), NOTHING_ELSE);
    return;
  }
  try {
    if (file !== null) yield await checkJournal(db, file);
    yield* serverFindings(db);
    yield* tableFindings(db);
  } catch (error) {
    yield broken('database', messageOf(error), 'Part of the database cannot be read. Restore a backup.');
  } finally {
    await db.close();
  }
}

// Null when nothing else is to open the file.
async function* fileFindings(file: string): AsyncGenerator<Finding, SqliteInspection | null> {
  let found: SqliteInspection;
  try {
    found = await namingDatabase(inspectApart(file));
  } catch (error) {
    yield broken('database', messageOf(error), NOTHING_ELSE);
    return null;
  }
  const used = (await isInUse(file)) ? 'a server has it open' : 'no server has it open';
  yield well('database', `${file}, SQLite ${found.version}, ${used}`);
  yield await checkPermissions(file);
  yield await checkDisk(file);
  yield* checkFile(found);
  return found.isEmpty || isTrusted(found) ? found : null;
}

async function* serverFindings(db: Inspector): AsyncGenerator<Finding> {
  const { server } = db.dialect.catalog;
  if (server === null) return;
  const [row] = await db.all<{ version: string; encoding: string }>(server);
  yield well('database', `PostgreSQL ${row?.version ?? '?'}`);
  if (row?.encoding !== 'UTF8') {
    const remedy = "Make a database with ENCODING 'UTF8' and move the data.";
    yield broken('encoding', `The database stores ${row?.encoding ?? '?'}, not UTF8.`, remedy);
  }
}

async function* tableFindings(db: Inspector): AsyncGenerator<Finding> {
  const migrated = await checkMigrations(db);
  yield migrated;
  yield await checkTime(db, new Date());
  // Without its tables there is nothing more to look at.
  if (migrated.level !== 'ok') return;
  yield await checkCounts(db);
  yield await checkIndexes(db);
}

function codeOf(findings: readonly Finding[]): DoctorCode {
  if (findings.some(({ level }) => level === 'fail')) return 2;
  return findings.some(({ level }) => level === 'warn') ? 1 : 0;
}

const MARKS = { ok: 'ok  ', warn: 'LOOK', fail: 'FAIL' } as const;

function lineOf({ check, level, message, remedy }: Finding): string {
  const line = `${MARKS[level]}  ${check.padEnd(11)}  ${inOneLine(message)}\n`;
  return remedy === null ? line : `${line}${' '.repeat(19)}${remedy}\n`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
