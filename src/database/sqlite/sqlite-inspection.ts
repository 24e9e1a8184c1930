import type { SchemaParts } from '../data-source';
import { strangeIn } from './expected-schema';
import { wrongPagesIn } from './full-text-pages';
import { migrationNames } from '../migrate';
import type { SqliteHandle } from './sqlite-handle';
import { allOn, closeHandle, openDefensively } from './sqlite-handle';

/** The mark of our files, which the migrations set: "OnRc" in PRAGMA application_id. */
export const APPLICATION_ID = 1_332_630_115;

/** What was found in a SQLite file. */
export interface SqliteInspection {
  /** The version of the SQLite that looked. */
  readonly version: string;
  /** Whether nothing was ever made in it. */
  readonly isEmpty: boolean;
  /** Whether it is a database of this program, of whatever version. */
  readonly isOurs: boolean;
  /** Migrations that it has and this program does not know: it was written by a newer one. */
  readonly unknown: readonly string[];
  /** Migrations that it lacks. */
  readonly pending: readonly string[];
  /** What stands in its schema and is not as its migrations make it. */
  readonly strange: readonly string[];
  /** What is damaged, in SQLite's words; empty when nothing is. At most ten. */
  readonly damage: readonly string[];
  /** Rows that refer to rows that are not there. */
  readonly dangling: number;
}

const MOST_DAMAGE = 10;

/**
 * Looks at a file that anybody may have made, and changes nothing. Begins with what takes the least trust, and goes no
 * further than to what is wrong: nothing is read by way of a schema that is not the program's own. Throws SQLite's error
 * when it cannot be read. A crafted file may make SQLite crash: to be called in a process that may.
 */
export async function inspectSqlite(
  file: string,
  migrations: SchemaParts['migrations'],
): Promise<SqliteInspection> {
  const db = await openDefensively(file);
  try {
    return await inspect(db, migrations);
  } finally {
    await closeHandle(db);
  }
}

/** Whether a file may be opened by the program: it is the program's, as this version or an older one has made it. */
export function isTrusted({ isOurs, unknown, strange, damage }: SqliteInspection): boolean {
  return isOurs && [...unknown, ...strange, ...damage].length === 0;
}

async function inspect(db: SqliteHandle, migrations: SchemaParts['migrations']): Promise<SqliteInspection> {
  const known = migrationNames(migrations);
  const names = await appliedIn(db);
  const [mark] = await allOn<{ application_id: number }>(db, 'PRAGMA application_id');
  const [about] = await allOn<{ version: string; objects: number }>(
    db,
    'SELECT sqlite_version() AS version, (SELECT COUNT(*) FROM sqlite_master) AS objects',
  );
  const begun = {
    version: about?.version ?? '?',
    isEmpty: about?.objects === 0,
    // Files from before the mark have none.
    isOurs:
      mark?.application_id === APPLICATION_ID ||
      (mark?.application_id === 0 && names.includes(known[0] ?? '')),
    unknown: names.filter((name) => !known.includes(name)),
    pending: known.filter((name) => !names.includes(name)),
    ...{ strange: [], damage: [], dangling: 0 },
  };
  if (!isTrusted(begun)) return begun;
  const strange = await strangeIn(db, migrations, names);
  if (strange.length > 0) return { ...begun, strange };
  const damage = await wrongPagesIn(db);
  return damage.length > 0 ? { ...begun, damage } : { ...begun, ...(await checked(db)) };
}

async function appliedIn(db: SqliteHandle): Promise<string[]> {
  const tables = await allOn(db, "SELECT 1 FROM sqlite_master WHERE name = 'migration' AND type = 'table'");
  if (tables.length === 0) return [];
  return (await allOn<{ name: string }>(db, 'SELECT name FROM migration ORDER BY id')).map(
    ({ name }) => name,
  );
}

// Goes through every page and every index, the full-text ones too.
async function checked(db: SqliteHandle): Promise<Pick<SqliteInspection, 'damage' | 'dangling'>> {
  const rows = await allOn<{ integrity_check: string }>(db, `PRAGMA integrity_check(${MOST_DAMAGE})`);
  const dangling = await allOn(db, 'PRAGMA foreign_key_check');
  const damage = rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  return { damage, dangling: dangling.length };
}
