import { migrations } from '../../migrations';
import { entities } from '../../src/app/entities';
import type { DatabaseOptions } from '../../src/database/engine';
import { Database } from '../../src/database/database';
import { writerDataSource } from '../../src/database/data-source';
import type { DatabaseTimeouts, SchemaParts } from '../../src/database/data-source';
import { parseDatabaseUrl } from '../../src/database/database-url';
import type { WriteTransaction } from '../../src/database/write-transaction';
import { Role } from '../../src/domain/role';
import { ApiToken } from '../../src/tokens/api-token.entity';
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

/** Adds tokens of these names, the smallest records there are. The same name twice is refused. */
export function insertTokens(tx: WriteTransaction, tokenNames: readonly string[]): void {
  const rows = tokenNames.map((name): ApiToken => ({
    id: `tok_${name}_${Math.random()}`,
    name,
    role: Role.READER,
    secretSha256: name,
    createdAt: '2026-01-02T03:04:05.000Z',
    lastUsedAt: null,
    revokedAt: null,
  }));
  tx.insert(ApiToken, rows);
}
