/**
 * Kills PostgreSQL again and again under a server that is written to, and counts what was lost. See docs/scaling.md.
 *
 *   npm run build && npx tsx bench/drills/postgres-restarts.ts [restarts]
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';

import { ADMIN_TOKEN, served } from '../processes';
import { median } from '../table';
import { startOwnPostgres } from './own-postgres';
import { Writers } from './writers';

const READY_WITHIN = 5_000;
const LOOK_EVERY = 20;

async function main(restarts: number): Promise<void> {
  const postgres = await startOwnPostgres();
  const log: string[] = [];
  const child = spawn(process.execPath, [join(__dirname, '../../dist/main.js'), 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      ONRECORD_DATABASE_URL: postgres.url,
      ONRECORD_MIGRATE: 'on',
      ONRECORD_SAMPLE_DATA: 'off',
      ONRECORD_LOG_LEVEL: 'error',
      ONRECORD_ADMIN_TOKEN: ADMIN_TOKEN,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const server = await served(child);
  const writers = new Writers(server.url, ADMIN_TOKEN);
  const writing = [
    writers.importBatches('A'),
    writers.importBatches('B'),
    writers.recordOnce('C'),
    writers.recordOnce('D'),
  ];
  const waits: number[] = [];
  for (let i = 0; i < restarts; i++) {
    // Never at the same point of what is under way.
    await setTimeout(300 + ((i * 137) % 700));
    await postgres.crash();
    await postgres.start();
    waits.push(await untilReady(server.url.replace('/graphql', '/readyz')));
    process.stdout.write(`restart ${i + 1}: ready ${Math.round(waits.at(-1) ?? 0)} ms after the database\n`);
  }
  await setTimeout(500);
  writers.stop();
  await Promise.all(writing);
  const lives = child.exitCode === null;
  const stored = await storedTexts(postgres.url);
  await server.stop();
  await postgres.remove();
  report(writers, stored, waits, lives);
  if (process.exitCode !== 0) process.stderr.write(log.join(''));
}

/** Milliseconds until queries work. */
async function untilReady(address: string): Promise<number> {
  const from = performance.now();
  for (;;) {
    const isReady = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady || performance.now() - from > 4 * READY_WITHIN) return performance.now() - from;
    await setTimeout(LOOK_EVERY);
  }
}

async function storedTexts(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ text: string }>('SELECT text FROM quotation');
  await client.end();
  return rows.map(({ text }) => text);
}

function report(
  { outcomes }: Writers,
  texts: readonly string[],
  waits: readonly number[],
  lives: boolean,
): void {
  const stored = new Set(texts);
  const lost = [...outcomes.acknowledged].filter((text) => !stored.has(text)).length;
  const kept = [...outcomes.refused].filter((text) => stored.has(text)).length;
  const unknownKept = [...outcomes.unknown].filter((text) => stored.has(text)).length;
  const lines = [
    ['restarts', waits.length],
    ['quotations acknowledged', outcomes.acknowledged.size],
    ['of these not stored', lost],
    ['stored twice', texts.length - stored.size],
    ['refused as not written', outcomes.refused.size],
    ['of these stored', kept],
    ['outcome unknown', outcomes.unknown.size],
    ['of these stored', unknownKept],
    ['server lives', lives ? 'yes' : 'no'],
    ['ready after the database, median', `${Math.round(median(waits))} ms`],
    ['ready after the database, longest', `${Math.round(Math.max(...waits))} ms`],
    ['answers', [...outcomes.codes].map(([code, count]) => `${code} ${count}`).join(', ')],
  ] as const;
  for (const [name, value] of lines) process.stdout.write(`${name.padEnd(34)} ${value}\n`);
  const isGood =
    lives && lost === 0 && kept === 0 && texts.length === stored.size && Math.max(...waits) <= READY_WITHIN;
  process.stdout.write(isGood ? 'The drill is passed.\n' : 'THE DRILL HAS FAILED.\n');
  process.exitCode = isGood ? 0 : 1;
}

void main(Number(process.argv[2] ?? 20));
