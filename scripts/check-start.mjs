// Starts dist/main.js, as `npm start` does, on a database of its own, and asks it whether it is ready. The tests start a
// bundle, in which modules find each other in another way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';

const PATIENCE = 60_000;
const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'main.js');
const folder = await mkdtemp(join(tmpdir(), 'onrecord-start-'));
const env = {
  ...process.env,
  HOST: '127.0.0.1',
  PORT: '0',
  ONRECORD_DATABASE_URL: `sqlite:${join(folder, 'onrecord.db')}`,
  ONRECORD_IMPORT_FOLDER: join(folder, 'imports'),
};
const server = spawn(process.execPath, [program, 'serve', '--log-level', 'warn'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const exited = once(server, 'exit');
const limit = setTimeout(() => server.kill('SIGKILL'), PATIENCE);

let isReady = false;
for await (const line of createInterface({ input: server.stdout })) {
  const [, health] = /^Health\s+(\S+)/.exec(line) ?? [];
  if (health === undefined) continue;
  isReady = (await fetch(health)).status === 200;
  server.kill('SIGTERM');
}
const [code] = await exited;
clearTimeout(limit);
await rm(folder, { recursive: true, force: true });
if (!isReady || code !== 0) {
  console.error(`dist/main.js did not start and stop as it should (ready: ${isReady}, exit code: ${code}).`);
  process.exit(1);
}
