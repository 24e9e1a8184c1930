import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from './built-program';

const ROOT = join(__dirname, '../..');
// As the shipped program sets it.
const SHIPPED = { NODE_ENV: 'production' };

/** The program, started as its users start it, with what it has written so far. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Resolves with the exit code when the process has ended; null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

/** A server that answers. */
export interface RunningServer extends ServerProcess {
  readonly url: string;
  /** The four lines of the welcome. */
  readonly lines: readonly string[];
}

const running = new Set<ChildProcess>();

/** What a program is started under. */
export interface Surroundings {
  readonly uid?: number;
  readonly gid?: number;
  /** What its log goes to, in the place of the test. */
  readonly stderr?: number;
  /** Blocks that a file of it may have, of 512 bytes or 1024; the operating system fails writes behind them. */
  readonly largestFile?: number;
}

/**
 * Starts the program; only the settings given here reach it, a free port, and `input` as its standard
 * input, which stays open when that is null.
 */
export function startProcess(
  environment: Record<string, string>,
  args: readonly string[] = ['serve'],
  input: string | null = '',
  { stderr, largestFile, ...user }: Surroundings = {},
): ServerProcess {
  const command = [process.execPath, builtProgram(), ...args];
  const limited = ['/bin/sh', '-c', `ulimit -f ${largestFile}; exec "$0" "$@"`, ...command];
  const [name = '', ...given] = largestFile === undefined ? command : limited;
  const child = spawn(name, given, {
    cwd: ROOT,
    env: { ...SHIPPED, PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...environment },
    stdio: ['pipe', 'pipe', stderr ?? 'pipe'],
    ...user,
  });
  // It may end before it has read any of that.
  child.stdin?.on('error', () => undefined);
  if (input !== null) child.stdin?.end(input);
  running.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (output.stdout += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (output.stderr += chunk.toString('utf8')));
  const exited = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  void exited.then(() => running.delete(child));
  return { child, output, exited };
}

/** Starts the program and waits for its welcome. Fails when it ends before. */
export async function startServer(
  environment: Record<string, string>,
  surroundings: Surroundings = {},
): Promise<RunningServer> {
  const started = startProcess(environment, ['serve'], '', surroundings);
  const { child, output, exited } = started;
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (/^Admin token .*\n/m.test(output.stdout)) resolve();
    });
    void exited.then((code) => reject(new Error(`The server ended with ${String(code)}: ${output.stderr}`)));
  });
  const lines = output.stdout.trimEnd().split('\n');
  const url = /(http:\/\/\S+)\/graphql/.exec(output.stdout)?.[1] ?? '';
  return { ...started, lines, url };
}

/** Ends what a failed test has left running. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise<void>((resolve) => {
          child.once('close', () => resolve());
          child.kill('SIGKILL');
        }),
    ),
  );
}

/** A folder for one test's database. */
export function scratchFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-process-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
