import type { DataSource, QueryRunner } from 'typeorm';

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

/**
 * Brings the tables up to date, or says why it will not: one transaction for all pending migrations,
 * and on PostgreSQL one process at a time.
 */
export async function migrate(
  dataSource: DataSource,
  options: { readonly run: boolean },
): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  const isPostgres = dataSource.options.type === 'postgres';
  try {
    if (isPostgres) await runner.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
    await refuseNewer(dataSource, runner);
    if (!options.run) {
      if (await dataSource.showMigrations()) throw new MigrationsPending();
      return [];
    }
    const done = await dataSource.runMigrations({ transaction: 'all' });
    return done.map((migration) => migration.name);
  } finally {
    if (isPostgres) await runner.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]);
    await runner.release();
  }
}

async function refuseNewer(dataSource: DataSource, runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('migration'))) return;
  const applied = (await runner.query('SELECT name FROM migration ORDER BY id')) as { name: string }[];
  const known = new Set(
    dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name),
  );
  const unknown = applied.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseTooNew(unknown);
}
