import process from 'node:process';
import pg from 'pg';

/** Stops the run's own PostgreSQL and removes its files; on another, removes what the run has left. */
export default async function stopPostgres() {
  if (globalThis.stopTestPostgres) await globalThis.stopTestPostgres();
  else await dropTemplates(process.env.TEST_DATABASE_URL);
}

async function dropTemplates(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `onrecord_template_${process.env.TEST_RUN}_%`,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname}`);
  await client.end();
}
