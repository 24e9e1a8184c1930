import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { storedContent } from '../../test/cli/stored-content';

const HELP = `npx tsx bench/drills/kills.ts [options]

Imports a file that it makes up, three times: undisturbed; with the server killed (SIGKILL) again and again and started
again; with the client killed again and again and started again. The three databases must be equal row for row.
Run npm run build first.

  --rows N    how many quotations (20000)
  --kills N   how often the server, and the client, is killed (20)
  --seed N    another seed kills at other moments (1)
`;

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const ROOT = resolve(__dirname, '../..');
const PROGRAM = join(ROOT, 'dist', 'main.js');
const TOKEN = 'a-token-for-the-drill-0123456789';
// Milliseconds between two kills: a start, and a few batches.
const SHORTEST = 300;
const LONGEST = 2_500;

interface Started {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
}

class Drill {
  private readonly folder = mkdtempSync(join(tmpdir(), 'onrecord-drill-'));
  private readonly file = join(this.folder, 'rows.jsonl');
  private random = Number(given.seed);
  private port = 0;

  async run(): Promise<boolean> {
    const generate = ['tsx', 'bench/generate.ts', '--quotations', given.rows, '--out', this.file];
    await this.start('npx', generate).exited;
    this.port = await freePort();
    try {
      const whole = await this.timed('undisturbed', (name) => this.undisturbed(name));
      const server = await this.timed('server killed', (name) => this.killServer(name));
      const client = await this.timed('client killed', (name) => this.killClient(name));
      return tell('server killed', whole, server) && tell('client killed', whole, client);
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private async timed(name: string, work: (database: string) => Promise<number>): Promise<Content> {
    const began = Date.now();
    const database = join(this.folder, `${name.replace(' ', '-')}.db`);
    const kills = await work(database);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    process.stdout.write(`${name}: ${kills} kills, ${seconds} s\n`);
    return await storedContent(database);
  }

  private async undisturbed(database: string): Promise<number> {
    const server = await this.serve(database);
    await this.finished(this.importing());
    await stop(server, 'SIGTERM');
    return 0;
  }

  private async killServer(database: string): Promise<number> {
    let server = await this.serve(database);
    let kills = 0;
    let client = this.importing();
    while (kills < Number(given.kills)) {
      const isOver = await Promise.race([client.exited.then(() => true), this.moment().then(() => false)]);
      // The file was finished between two kills: what is stored is imported again, under fire.
      if (isOver) client = this.importing();
      await stop(server, 'SIGKILL');
      kills += 1;
      server = await this.serve(database);
    }
    await this.finished(client);
    await this.finished(this.importing());
    await stop(server, 'SIGTERM');
    return kills;
  }

  private async killClient(database: string): Promise<number> {
    const server = await this.serve(database);
    for (let kills = 0; kills < Number(given.kills); kills += 1) {
      const client = this.importing();
      await Promise.race([client.exited, this.moment()]);
      await stop(client, 'SIGKILL');
    }
    await this.finished(this.importing());
    await stop(server, 'SIGTERM');
    return Number(given.kills);
  }

  private importing(): Started {
    const url = `http://127.0.0.1:${this.port}`;
    return this.start(process.execPath, [PROGRAM, 'import', this.file, '--url', url, '--token', TOKEN]);
  }

  private async finished({ exited }: Started): Promise<void> {
    const code = await exited;
    if (code !== 0) throw new Error(`The import ended with ${String(code)}.`);
  }

  private async serve(database: string): Promise<Started> {
    const server = this.start(process.execPath, [PROGRAM, 'serve'], {
      PORT: String(this.port),
      ONRECORD_DATABASE_URL: `sqlite:${database}`,
      ONRECORD_ADMIN_TOKEN: TOKEN,
      ONRECORD_SAMPLE_DATA: 'off',
      ONRECORD_LOG_LEVEL: 'silent',
    });
    const isReady = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${this.port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) await setTimeout(50);
    return server;
  }

  private start(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Started {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    });
    return { child, exited: new Promise((settle) => child.once('exit', (code) => settle(code))) };
  }

  // Park and Miller's generator: the same seed, the same moments.
  private async moment(): Promise<void> {
    this.random = (this.random * 48_271) % 2_147_483_647;
    await setTimeout(SHORTEST + (this.random / 2_147_483_647) * (LONGEST - SHORTEST));
  }
}

type Content = Awaited<ReturnType<typeof storedContent>>;

async function stop({ child, exited }: Started, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await exited;
}

function tell(name: string, expected: Content, found: Content): boolean {
  const tables = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const different = tables.filter(
    (table) => JSON.stringify(expected[table]) !== JSON.stringify(found[table]),
  );
  const rows = Object.values(found).reduce((sum, table) => sum + table.length, 0);
  const outcome = different.length === 0 ? 'equal row for row' : `DIFFERENT in ${different.join(', ')}`;
  process.stdout.write(`${name}: ${rows} rows in ${tables.length} tables, ${outcome}\n`);
  return different.length === 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  await new Promise((settle) => server.close(settle));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

if (given.help) process.stdout.write(HELP);
else void new Drill().run().then((isEqual) => (process.exitCode = isEqual ? 0 : 1));
