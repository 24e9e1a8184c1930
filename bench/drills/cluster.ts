import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';

const HOST = '127.0.0.1';
const MONITOR = 56_501;

/** One of the two servers. */
export interface Node {
  readonly name: string;
  readonly port: number;
  readonly url: string;
}

/** Two PostgreSQL servers that copy each other, and pg_auto_failover's monitor, on loopback and in a folder of its own. */
export class Cluster {
  readonly nodes: readonly [Node, Node] = [nodeOf('a', MONITOR + 1), nodeOf('b', MONITOR + 2)];
  private readonly folder = mkdtempSync(join(tmpdir(), 'onrecord-drill-'));
  private readonly keepers = new Map<string, ChildProcess>();
  private readonly user = ownUser();

  constructor(
    private readonly binaries: string,
    /** Settings of the monitor, such as `primary_demote_timeout = 5000`. */
    private readonly impatience: readonly string[],
  ) {
    if (this.user !== null) chownSync(this.folder, this.user.uid, this.user.gid);
  }

  /** Starts everything, and waits until what the first acknowledges is on the second too. */
  async start(): Promise<void> {
    this.keep('monitor', ['create', 'monitor', ...this.common('monitor', MONITOR)]);
    const monitor = urlOf(MONITOR, 'autoctl_node', 'pg_auto_failover');
    await until('the monitor', () => answers(monitor));
    for (const setting of this.impatience) {
      await ask(asAdmin(monitor), `ALTER SYSTEM SET pgautofailover.${setting}`);
    }
    await ask(asAdmin(monitor), 'SELECT pg_reload_conf()');
    for (const { name, port, url } of this.nodes) {
      const own = ['--name', name, '--listen', HOST, '--monitor', monitor];
      const database = ['--username', 'onrecord', '--dbname', 'onrecord'];
      this.keep(name, ['create', 'postgres', ...this.common(name, port), ...own, ...database]);
      await until(`server ${name}`, async () => {
        // The copy for the second begins with a checkpoint, which takes its time unless somebody asks for one.
        if (url !== this.nodes[0].url) await ask(asAdmin(this.nodes[0].url), 'CHECKPOINT');
        return await answers(url);
      });
    }
    await until('synchronous replication', async () => (await syncState(this.nodes[0])) === 'sync', 1000);
  }

  /** Kills a server and what would start it again, without a warning. Answers when. */
  kill({ name }: Node): number {
    const pid = Number(readFileSync(join(this.folder, name, 'postmaster.pid'), 'utf8').split('\n')[0]);
    killGroup(this.keepers.get(name));
    process.kill(pid, 'SIGKILL');
    return performance.now();
  }

  async stop(): Promise<void> {
    for (const name of ['a', 'b', 'monitor']) {
      killGroup(this.keepers.get(name));
      try {
        const pid = Number(readFileSync(join(this.folder, name, 'postmaster.pid'), 'utf8').split('\n')[0]);
        process.kill(pid, 'SIGQUIT');
      } catch {
        // It is gone already.
      }
    }
    await setTimeout(1000);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private common(name: string, port: number): string[] {
    const where = ['--pgdata', join(this.folder, name), '--pgport', String(port), '--hostname', HOST];
    return [...where, '--pgctl', join(this.binaries, 'pg_ctl'), '--auth', 'trust', '--no-ssl', '--run'];
  }

  // Its own group, so that pg_autoctl dies with those it has started.
  private keep(name: string, args: readonly string[]): void {
    const options: SpawnOptions = {
      ...(this.user ?? {}),
      cwd: this.folder,
      env: { PATH: `${this.binaries}:/usr/bin:/bin`, HOME: this.folder, LC_ALL: 'C' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    const keeper = spawn('pg_autoctl', args, options);
    const log = createWriteStream(join(this.folder, `${name}.log`));
    keeper.stdout?.pipe(log, { end: false });
    keeper.stderr?.pipe(log, { end: false });
    this.keepers.set(name, keeper);
  }
}

/** Waits until something is so; fails after two minutes. */
export async function until(what: string, isSo: () => Promise<boolean>, every = 200): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`Waited two minutes for ${what}.`);
    await setTimeout(every);
  }
}

/** Asks one server. */
export async function ask<T extends object>(url: string, question: string): Promise<T[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<T>(question)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function answers(url: string): Promise<boolean> {
  return (await ask(url, 'SELECT 1')).length === 1;
}

async function syncState({ url }: Node): Promise<string | undefined> {
  const [row] = await ask<{ state: string }>(
    asAdmin(url),
    'SELECT sync_state AS state FROM pg_stat_replication',
  );
  return row?.state === 'quorum' ? 'sync' : row?.state;
}

function asAdmin(url: string): string {
  const admin = process.getuid?.() === 0 ? 'postgres' : userInfo().username;
  return url.replace(/\/\/\w+@/, `//${admin}@`);
}

function nodeOf(name: string, port: number): Node {
  return { name, port, url: urlOf(port, 'onrecord', 'onrecord') };
}

function urlOf(port: number, user: string, database: string): string {
  return `postgres://${user}@${HOST}:${port}/${database}`;
}

function killGroup(child: ChildProcess | undefined): void {
  if (child?.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Whom PostgreSQL runs as where root starts it; null where that is not needed. */
export function ownUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
