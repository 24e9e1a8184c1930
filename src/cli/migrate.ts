import { openDatabase } from '../app/build-app';
import type { Config } from '../config';

/** Brings the tables up to date and says so. */
export async function migrateDatabase(config: Config): Promise<void> {
  const database = await openDatabase(
    { ...config, migrate: true },
    { tell: (text) => void process.stdout.write(`${text}\n`) },
  );
  await database.close();
  process.stdout.write('The database is up to date.\n');
}
