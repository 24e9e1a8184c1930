import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, ownUser, until } from './cluster';
import { freePort } from './own-postgres';

const USER = 'onrecord';
const SETTINGS = ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_wal_senders=5', '-c', 'hot_standby=on'];

/** A PostgreSQL primary and a streaming replica of it, on loopback and in a folder of their own. */
export class StreamingPair {
  private readonly folder = mkdtempSync(join(tmpdir(), 'onrecord-drill-'));
  private readonly user = ownUser();
  private readonly running = new Map<string, ChildProcess>();
  private readonly ports = new Map<string, number>();

  constructor(private readonly binaries: string) {
    if (this.user !== null) chownSync(this.folder, this.user.uid, this.user.gid);
  }

  get primary(): string {
    return this.urlOf('primary');
  }

  get replica(): string {
    return this.urlOf('replica');
  }

  /** Makes and starts both; the replica follows when it resolves. */
  async start(): Promise<void> {
    for (const name of ['primary', 'replica']) this.ports.set(name, await freePort());
    const data = join(this.folder, 'primary');
    this.run('initdb', ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C']);
    await this.startOne('primary');
    const from = ['-h', '127.0.0.1', '-p', String(this.ports.get('primary')), '-U', USER];
    this.run('pg_basebackup', [
      ...from,
      '-D',
      join(this.folder, 'replica'),
      '-R',
      '-X',
      'stream',
      '-c',
      'fast',
    ]);
    await this.startOne('replica');
    await until('the replica to follow', () => this.isStreaming());
  }

  async startOne(name: 'primary' | 'replica'): Promise<void> {
    const place = ['-D', join(this.folder, name), '-p', String(this.ports.get(name)), '-k', this.folder];
    const server = spawn(join(this.binaries, 'postgres'), [...place, ...SETTINGS], {
      ...(this.user ?? {}),
      cwd: this.folder,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      stdio: 'ignore',
    });
    this.running.set(name, server);
    await until(name, async () => (await ask(this.urlOf(name), 'SELECT 1')).length === 1, 50);
  }

  /** Ends the replica at once, without a word to those who are connected. */
  async killReplica(): Promise<void> {
    await this.end('replica', 'SIGQUIT');
  }

  async stop(): Promise<void> {
    for (const name of ['replica', 'primary']) await this.end(name, 'SIGQUIT');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async end(name: string, signal: NodeJS.Signals): Promise<void> {
    const server = this.running.get(name);
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }

  private async isStreaming(): Promise<boolean> {
    const rows = await ask(this.primary, "SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'");
    return rows.length === 1;
  }

  private run(program: string, args: readonly string[]): void {
    execFileSync(join(this.binaries, program), args, {
      ...(this.user ?? {}),
      cwd: this.folder,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  private urlOf(name: string): string {
    return `postgres://${USER}@127.0.0.1:${this.ports.get(name) ?? 0}/postgres`;
  }
}
