import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadJob, LoadResult } from './load';
import type { OpenJob } from './open-loop';

const TYPESCRIPT = ['--import', 'tsx'];
export const ADMIN_TOKEN = 'a-token-for-measuring-only-1234567890';

/** A server under measurement, in a process of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the program itself on a file; `entry` is its built main.js. */
export function startServer(entry: string, file: string, extra: readonly string[] = []): Promise<Served> {
  return startServerOn(entry, `sqlite:${file}`, extra);
}

/** Starts the program itself on a database, with this Node.js unless another is named. */
export function startServerOn(
  entry: string,
  database: string,
  extra: readonly string[] = [],
  node = process.execPath,
): Promise<Served> {
  return served(
    spawn(node, [...extra, entry, 'serve'], {
      env: {
        ...process.env,
        PORT: '0',
        ONRECORD_DATABASE_URL: database,
        ONRECORD_SAMPLE_DATA: 'off',
        ONRECORD_LOG_LEVEL: 'warn',
        ONRECORD_ADMIN_TOKEN: ADMIN_TOKEN,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/** Starts the floor on a file. */
export function startFloor(file: string): Promise<Served> {
  return served(
    spawn(process.execPath, [...TYPESCRIPT, join(__dirname, 'floor.ts'), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/** The process that makes the load: one job at a time. */
export class LoadProcess {
  private readonly child = fork(join(__dirname, 'load.ts'), { execArgv: TYPESCRIPT });

  run(job: LoadJob | OpenJob): Promise<LoadResult> {
    return new Promise((resolve, reject) => {
      this.child.once('exit', () => reject(new Error('The load generator stopped.')));
      this.child.once('message', (result) => {
        this.child.removeAllListeners('exit');
        resolve(result as LoadResult);
      });
      this.child.send(job);
    });
  }

  stop(): void {
    this.child.disconnect();
  }
}

/** Processor time that a process has used, in milliseconds; 0 where the system does not tell. */
export function processorTime(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // Fields 14 and 15 of proc(5), in ticks of 10 ms.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Waits for the welcome of a server that was started. */
export function served(child: ChildProcess): Promise<Served> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', (code) => reject(new Error(`A server stopped with ${code}. ${output}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /^GraphQL +(\S+)$/m.exec(output)?.[1];
      if (url !== undefined && child.pid !== undefined)
        resolve({ url, pid: child.pid, stop: () => stopped(child) });
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit').once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
