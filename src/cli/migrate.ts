import { openDatabase } from '../app/build-app';
import type { Config } from '../config';
import { say } from './terminal';

/** Brings the tables up to date and says so. */
export async function migrateDatabase(config: Config): Promise<void> {
  const database = await openDatabase(
    { ...config, migrate: true },
    { tell: (text) => void say(`${text}\n`) },
  );
  await database.close();
  say('The database is up to date.\n');
}
