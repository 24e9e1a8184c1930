import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Served } from '../processes';
import { ADMIN_TOKEN, startServerOn } from '../processes';
import { printTable } from '../table';
import { ask, until } from './cluster';
import type { Phase } from './own-reads';
import { OwnReads } from './own-reads';
import { StreamingPair } from './streaming-pair';

const HELP = `npx tsx bench/drills/streaming-replica.ts [--binaries DIR] [--seconds N]

Writes and reads through two server processes over a PostgreSQL primary and a streaming replica, while the replica follows, is paused, goes
on, is killed and comes back. Counts what a client that has written did not find, and what was not answered. Needs npm run build, and
PostgreSQL with pg_basebackup (Debian: postgresql-15).
`;
// Milliseconds; less than a phase, so that a replica that is paused is left out in it.
const MAX_LAG = 2_000;

const { values: given } = parseArgs({
  options: {
    binaries: { type: 'string', default: '/usr/lib/postgresql/15/bin' },
    seconds: { type: 'string', default: '6' },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (given.help) return void process.stdout.write(HELP);
  const pair = new StreamingPair(given.binaries);
  const servers: Served[] = [];
  try {
    await pair.start();
    Object.assign(process.env, {
      ONRECORD_MIGRATE: 'on',
      ONRECORD_REPLICA_URLS: pair.replica,
      ONRECORD_REPLICA_MAX_LAG_MS: String(MAX_LAG),
    });
    const entry = join(__dirname, '../../dist/main.js');
    for (let i = 0; i < 2; i += 1) servers.push(await startServerOn(entry, pair.primary));
    await drill(
      pair,
      servers.map(({ url }) => url),
    );
  } finally {
    for (const server of servers) await server.stop();
    await pair.stop();
  }
}

async function drill(pair: StreamingPair, urls: readonly string[]): Promise<void> {
  await until('the replica to be read from', async () => (await inUse(urls)) === urls.length, 20);
  const reads = new OwnReads(urls, ADMIN_TOKEN);
  const working = reads.start();
  const seconds = Number(given.seconds);
  const rows: string[][] = [];
  const phase = async (
    name: string,
    begin: () => Promise<unknown>,
    isMet?: () => Promise<boolean>,
  ): Promise<void> => {
    reads.begin();
    const began = performance.now();
    await begin();
    let met: number | null = null;
    const watching =
      isMet === undefined
        ? Promise.resolve()
        : until(name, isMet, 20).then(() => void (met = performance.now() - began));
    await Promise.all([setTimeout(seconds * 1000), watching]);
    rows.push(rowOf(name, reads.end(), await lag(urls), met));
  };
  const everybodyUsesIt = async (): Promise<boolean> => (await inUse(urls)) === urls.length;
  const nobodyUsesIt = async (): Promise<boolean> => (await inUse(urls)) === 0;
  await phase('follows', () => Promise.resolve());
  await phase('is paused', () => ask(pair.replica, 'SELECT pg_wal_replay_pause()'), nobodyUsesIt);
  await phase('goes on', () => ask(pair.replica, 'SELECT pg_wal_replay_resume()'), everybodyUsesIt);
  await phase('is killed', () => pair.killReplica(), nobodyUsesIt);
  await phase('is back', () => pair.startOne('replica'), everybodyUsesIt);
  reads.stop();
  await working;
  printTable(
    [
      'the replica',
      'written',
      'own reads',
      'not found',
      'reads/s',
      'p50 ms',
      'p99 ms',
      'failed',
      'lag s',
      'noticed ms',
    ],
    rows,
  );
  const isGood = reads.missed === 0 && reads.failed === 0;
  process.stdout.write(isGood ? 'The drill is passed.\n' : 'THE DRILL HAS FAILED.\n');
  process.exitCode = isGood ? 0 : 1;
}

function rowOf(name: string, phase: Phase, late: string, met: number | null): string[] {
  const { written, ownReads, missed, reads, p50, p99, failed, seconds } = phase;
  return [
    name,
    ...[written, ownReads, missed].map(String),
    (reads / seconds).toFixed(0),
    ...[p50, p99].map((n) => n.toFixed(1)),
    String(failed),
    late,
    met === null ? '' : met.toFixed(0),
  ];
}

async function metric(url: string, name: string): Promise<number | null> {
  const address = url.replace('/graphql', '/metrics');
  const response = await fetch(address, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
  const value = new RegExp(`^${name}\\{.*\\} (.*)$`, 'm').exec(await response.text())?.[1];
  return value === undefined ? null : Number(value);
}

/** How many of the processes read from the replica. */
async function inUse(urls: readonly string[]): Promise<number> {
  const values = await Promise.all(urls.map((url) => metric(url, 'onrecord_replica_in_use')));
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

async function lag([url = '']: readonly string[]): Promise<string> {
  const value = await metric(url, 'onrecord_replica_lag_seconds');
  return value === null ? 'unknown' : Number.isFinite(value) ? value.toFixed(1) : 'more';
}

void main();
