import { migrations } from '../../migrations';
import { entities } from '../../src/app/entities';
import type { DatabaseOptions } from '../../src/database/database';
import { Database } from '../../src/database/database';
import { writerDataSource } from '../../src/database/data-source';
import type { DatabaseTimeouts, SchemaParts } from '../../src/database/data-source';
import { parseDatabaseUrl } from '../../src/database/database-url';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '../support/test-database';

/** The tables of the program. */
export const parts: SchemaParts = { entities, migrations };

const TIMEOUTS = { statement: 10_000, poolWait: 30_000 };

/** Opens a test's database as the program does. */
export function openDatabase(
  database: TestDatabase,
  options: Partial<DatabaseOptions> = {},
): Promise<Database> {
  return Database.open({
    url: parseDatabaseUrl(database.url),
    parts,
    timeouts: TIMEOUTS,
    migrate: true,
    ...options,
  });
}

/** A connection of its own to a test's database, beside the program's. */
export async function connectTo(
  database: TestDatabase,
  schema: SchemaParts = parts,
  timeouts: DatabaseTimeouts = TIMEOUTS,
): Promise<DataSource> {
  return await writerDataSource(parseDatabaseUrl(database.url), schema, timeouts).initialize();
}
