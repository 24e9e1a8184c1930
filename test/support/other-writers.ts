import { execFileSync } from 'node:child_process';
import { Client } from 'pg';
import type { TestApp } from './create-test-app';

/** Runs a statement in a process, or on a connection, that has nothing to do with the server. */
export async function writtenElsewhere({ database }: TestApp, statement: string): Promise<void> {
  if (database.file !== null) {
    const script =
      "new (require('sqlite3').Database)(process.argv[1]).exec(process.argv[2], (e) => { if (e) throw e; })";
    execFileSync(process.execPath, ['-e', script, database.file, statement]);
    return;
  }
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

const MOST_TRIES = 50;

/** Checks what holds while nothing is written: on a PostgreSQL server, other tests may write into its other databases. */
export async function quietly(check: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await check();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}
