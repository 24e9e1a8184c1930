/**
 * Attacks a server while somebody reads from it, and prints what the reader saw and what the server took.
 * See docs/limits.md, "Attacks that we measured".
 *
 *   npm run build && npx tsx bench/drills/attacks/run.ts [part of a name]
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ADMIN_TOKEN, startServer } from '../../processes';
import { printTable } from '../../table';
import type { Attack, Target } from './attack';
import { CROWDS } from './crowds';
import { FILES } from './files';
import { PAGES } from './pages';
import type { Order, Seen } from './reader';

const CALM = 4_000;
// So that what is short is measured too.
const AT_LEAST = 3_000;
const NOTHING: Attack = {
  name: 'nothing',
  prepare: () => undefined,
  run: () => setTimeout(CALM, '', undefined),
};
const NOBODY: Attack = { ...NOTHING, name: 'nothing, each question on a new connection', isCrowd: true };

async function main(part: string): Promise<void> {
  const attacks = [...FILES, ...PAGES, ...CROWDS].filter(({ name }) => name.includes(part));
  const rows: string[][] = [];
  for (const attack of [NOTHING, NOBODY, ...attacks]) {
    const row = await tried(attack);
    console.log(row.join(' | '));
    rows.push(row);
  }
  printTable(['tried', 'p50 ms', 'p99 ms', 'worst ms', 'refused', 'memory MB', 'what became of it'], rows);
}

async function tried(attack: Attack): Promise<string[]> {
  const prepared = attack.prepare();
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'));
  delete process.env['ONRECORD_TRUSTED_PROXIES'];
  Object.assign(process.env, attack.settings);
  const server = await startServer(join(__dirname, '../../../dist/main.js'), join(folder, 'record.db'));
  const target = { url: server.url, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } };
  await fill(target);
  const reader = fork(join(__dirname, 'reader.ts'), { execArgv: ['--import', 'tsx'] });
  const order: Order = { url: server.url, isNewEachTime: attack.isCrowd === true };
  reader.send(order);
  await setTimeout(1_000);
  const [outcome] = await Promise.all([attack.run(prepared, target), setTimeout(AT_LEAST)]);
  const seen = new Promise<Seen>((resolve) => reader.once('message', (result) => resolve(result as Seen)));
  reader.send('stop' satisfies Order);
  const { p50, p99, worst, refused } = await seen;
  reader.disconnect();
  const memory = largestMemory(server.pid);
  await server.stop();
  rmSync(folder, { recursive: true });
  return [attack.name, p50.toFixed(1), p99.toFixed(0), worst.toFixed(0), String(refused), memory, outcome];
}

/** Quotations for the reader to find. */
async function fill({ url, headers }: Target): Promise<void> {
  const rows = Array.from({ length: 200 }, (_, i) => ({
    article: { url: `https://calm.example/${i >> 2}`, headline: 'Bridge', publishedOn: '2024-04-01' },
    speaker: { name: `Ilan Brae ${i % 7}` },
    text: `The bridge closes for ${i} nights.`,
  }));
  const query =
    'mutation ($rows: [QuotationRowInput!]!) { importQuotations(input: { rows: $rows }) { createdCount } }';
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { rows } }),
  });
  const text = await answer.text();
  if (!text.includes('"createdCount":200')) throw new Error(text.slice(0, 500));
}

/** The largest resident size that the process has had, in megabytes; Linux only. */
function largestMemory(pid: number): string {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kilobytes) / 1024).toFixed(0);
}

void main(process.argv[2] ?? '');
