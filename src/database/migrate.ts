import type { DataSource, QueryRunner } from 'typeorm';
import { MigrationExecutor } from 'typeorm';
import type { SchemaParts } from './data-source';

// Any constant will do, as long as no other program on the same PostgreSQL server takes it.
const ADVISORY_LOCK = 7_254_118_003;

/** The database was written by a newer program than this one. */
export class DatabaseTooNew extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `The database has migrations that this program does not know (${unknown.join(', ')}). Start the newer program.`,
    );
    this.name = 'DatabaseTooNew';
  }
}

/** The database lacks tables or columns that this program needs. */
export class MigrationsPending extends Error {
  constructor() {
    super('The database is not up to date. Run `onrecord migrate` first.');
    this.name = 'MigrationsPending';
  }
}

/** The names of migrations, in order. */
export function migrationNames(migrations: SchemaParts['migrations']): string[] {
  const classes = migrations as unknown as readonly (new () => { readonly name?: string })[];
  return classes.map((one) => new one().name ?? one.name);
}

/**
 * Brings the tables up to date, or says why it will not: one transaction for all pending migrations,
 * and on PostgreSQL one process at a time. Answers the names of those that were run.
 */
export async function migrate(
  dataSource: DataSource,
  options: { readonly run: boolean },
): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    return dataSource.options.type === 'postgres'
      ? await alone(runner, () => bringUpToDate(dataSource, runner, options.run))
      : await bringUpToDate(dataSource, runner, options.run);
  } finally {
    await runner.release();
  }
}

// Waiting for another process, and building an index, may take longer than any query is allowed to.
async function alone<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await runner.query('SET statement_timeout = 0');
  await runner.query('SET idle_in_transaction_session_timeout = 0');
  await runner.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  try {
    return await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]);
    await runner.query('RESET statement_timeout');
    await runner.query('RESET idle_in_transaction_session_timeout');
  }
}

async function bringUpToDate(
  dataSource: DataSource,
  runner: QueryRunner,
  run: boolean,
): Promise<readonly string[]> {
  const applied = await appliedMigrations(runner);
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new DatabaseTooNew(unknown);
  const pending = known.filter((name) => !applied.includes(name));
  if (pending.length === 0) return [];
  if (!run) throw new MigrationsPending();
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'all';
  await executor.executePendingMigrations();
  return pending;
}

async function appliedMigrations(runner: QueryRunner): Promise<readonly string[]> {
  if (!(await runner.hasTable('migration'))) return [];
  const rows = (await runner.query('SELECT name FROM migration ORDER BY id')) as { name: string }[];
  return rows.map((row) => row.name);
}
