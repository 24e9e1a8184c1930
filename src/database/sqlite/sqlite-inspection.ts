import { migrationNames } from '../migrate';
import type { SchemaParts } from '../data-source';
import type { SqliteHandle } from './sqlite-handle';
import { allOn, closeHandle, openHandle } from './sqlite-handle';

/** The mark of our files, which the migrations set: "OnRc" in PRAGMA application_id. */
export const APPLICATION_ID = 1_332_630_115;

/** What was found in a SQLite file. */
export interface SqliteInspection {
  /** Whether it is a database of this program, of whatever version. */
  readonly isOurs: boolean;
  /** Migrations that it has and this program does not know: it was written by a newer one. */
  readonly unknown: readonly string[];
  /** Migrations that it lacks. */
  readonly pending: readonly string[];
  /** What is damaged, in SQLite's words; empty when nothing is. At most ten. */
  readonly damage: readonly string[];
  /** Rows that refer to rows that are not there. */
  readonly dangling: number;
}

const MOST_DAMAGE = 10;

/** Looks at a file and changes nothing. Throws SQLite's error when it cannot be opened. */
export async function inspectSqlite(
  file: string,
  migrations: SchemaParts['migrations'],
): Promise<SqliteInspection> {
  const db = await openHandle(file, 'read');
  try {
    return await inspect(db, migrationNames(migrations));
  } finally {
    await closeHandle(db);
  }
}

async function inspect(db: SqliteHandle, known: readonly string[]): Promise<SqliteInspection> {
  const [mark] = await allOn<{ application_id: number }>(db, 'PRAGMA application_id');
  const tables = await allOn<{ name: string }>(db, "SELECT name FROM sqlite_master WHERE name = 'migration'");
  const applied =
    tables.length === 0 ? [] : await allOn<{ name: string }>(db, 'SELECT name FROM migration ORDER BY id');
  const names = applied.map(({ name }) => name);
  const damage = await allOn<{ integrity_check: string }>(db, `PRAGMA integrity_check(${MOST_DAMAGE})`);
  const dangling = await allOn(db, 'PRAGMA foreign_key_check');
  return {
    // Files from before the mark have none.
    isOurs:
      mark?.application_id === APPLICATION_ID ||
      (mark?.application_id === 0 && names.includes(known[0] ?? '')),
    unknown: names.filter((name) => !known.includes(name)),
    pending: known.filter((name) => !names.includes(name)),
    damage: damage.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
    dangling: dangling.length,
  };
}
