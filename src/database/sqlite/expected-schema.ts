import type { SchemaParts } from '../data-source';
import { writerDataSource } from '../data-source';
import { migrate, migrationNames } from '../migrate';
import type { SqliteHandle } from './sqlite-handle';
import { allOn } from './sqlite-handle';

/** A table, an index, or whatever else stands in the schema of a SQLite file. */
interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const SCHEMA = 'SELECT type, name, sql FROM sqlite_master ORDER BY type, name';
const NO_LIMIT = { statement: 0, poolWait: 0 };

/**
 * What in a file's schema is not as these migrations make it, in words; empty when all is. A trigger, a view or a
 * computed column that somebody has put there would run with the program's rights. Runs nothing of the file.
 */
export async function strangeIn(
  db: SqliteHandle,
  migrations: SchemaParts['migrations'],
  applied: readonly string[],
): Promise<readonly string[]> {
  const found = byName(await allOn<SchemaObject>(db, SCHEMA));
  const expected = byName(await schemaAfter(migrations, applied));
  const strange = [...found].flatMap(([name, text]) => {
    const ours = expected.get(name);
    if (ours === text) return [];
    return [ours === undefined ? `${name} is not of On Record` : `${name} is not as On Record makes it`];
  });
  const missing = [...expected.keys()].filter((name) => !found.has(name));
  return [...strange, ...missing.map((name) => `${name} is missing`)];
}

// Without those that SQLite makes by itself, some of them only when it gathers statistics.
function byName(objects: readonly SchemaObject[]): ReadonlyMap<string, string> {
  const ours = objects.filter((one) => !isOfSqlite(one));
  return new Map(ours.map(({ type, name, sql }) => [`${type} ${name}`, plain(sql ?? '')]));
}

function isOfSqlite({ type, name, sql }: SchemaObject): boolean {
  if (type === 'index') return sql === null && name.startsWith('sqlite_autoindex_');
  return /^CREATE TABLE sqlite_(sequence|stat1|stat4)\([\w,]+\)$/.test(sql ?? '');
}

// Versions of SQLite differ in how they write a table down again that was changed.
function plain(sql: string): string {
  return sql.replace(/["`]/g, '').replace(/\s+/g, ' ').trim();
}

async function schemaAfter(
  migrations: SchemaParts['migrations'],
  applied: readonly string[],
): Promise<SchemaObject[]> {
  const names = migrationNames(migrations);
  const classes = migrations as unknown as readonly (new () => object)[];
  const parts = { entities: [], migrations: classes.filter((_, i) => applied.includes(names[i] ?? '')) };
  const source = writerDataSource({ dialect: 'sqlite', file: ':memory:' }, parts, NO_LIMIT);
  await source.initialize();
  try {
    await migrate(source, { run: true });
    return await source.query<SchemaObject[]>(SCHEMA);
  } finally {
    await source.destroy();
  }
}
