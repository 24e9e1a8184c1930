import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Node } from './cluster';
import { ask, Cluster, until } from './cluster';

const HELP = `npx tsx bench/drills/failover.ts [--binaries DIR] [--seconds N] [--impatient]

--impatient tells the monitor to wait five seconds where it waits twenty and thirty.

Kills the primary of two PostgreSQL servers under an import, and counts what was acknowledged and what is there afterwards.
Needs PostgreSQL and pg_auto_failover (Debian: postgresql-15-auto-failover, pg-auto-failover-cli). Everything listens on loopback;
pg_auto_failover's monitor does so only inside a network of its own: unshare --net sh -c 'ip link set lo up; npx tsx …'
`;
const TOKEN = 'an-admin-token-for-the-drill-0123456789';
const URL = 'http://127.0.0.1:56510';
const ROWS = 20;
// After how long without a sign of life a server counts as gone, and how long an old primary may take to notice that it
// is none any more, in milliseconds. The monitor's own are 20,000 and 30,000.
const IMPATIENT = ['node_considered_unhealthy_timeout = 5000', 'primary_demote_timeout = 5000'];
const IMPORT = `mutation ($rows: [QuotationRowInput!]!, $key: String!) {
  importQuotations(input: { rows: $rows, idempotencyKey: $key }) { rows { status } userErrors { message } }
}`;

const { values: given } = parseArgs({
  options: {
    binaries: { type: 'string', default: '/usr/lib/postgresql/15/bin' },
    seconds: { type: 'string', default: '8' },
    impatient: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** What the importers saw. Times in milliseconds. */
interface Seen {
  readonly acknowledged: string[];
  refusals: number;
  lastBefore: number;
  firstAfter: number;
}

async function main(): Promise<void> {
  if (given.help) return void process.stdout.write(HELP);
  const cluster = new Cluster(given.binaries, given.impatient ? IMPATIENT : []);
  const stops: (() => void)[] = [];
  try {
    await cluster.start();
    stops.push(startServer(cluster.nodes));
    await until('the server', isReady);
    await drill(cluster);
  } finally {
    for (const stop of stops) stop();
    await cluster.stop();
  }
}

async function drill(cluster: Cluster): Promise<void> {
  const [primary, standby] = cluster.nodes;
  const seen: Seen = { acknowledged: [], refusals: 0, lastBefore: 0, firstAfter: 0 };
  const done = new AbortController();
  let killed = Infinity;
  const importers = [0, 1, 2].map((n) => importing(n, seen, () => killed, done.signal));
  await setTimeout(Number(given.seconds) * 1000);
  killed = cluster.kill(primary);
  const before = seen.acknowledged.length;
  await until('the promotion', () => takesWrites(standby), 50);
  const promoted = performance.now() - killed;
  await until('the server', async () => seen.firstAfter > 0 && (await isReady()), 50);
  const ready = performance.now() - killed;
  await setTimeout(Number(given.seconds) * 1000);
  done.abort();
  await Promise.all(importers);
  const found = await stored(standby);
  const lost = seen.acknowledged.filter((key) => !found.keys.has(key));
  process.stdout.write(
    [
      `batches of ${ROWS} rows acknowledged before the kill   ${before}`,
      `batches acknowledged in all                     ${seen.acknowledged.length}`,
      `requests refused or cut off, and sent again     ${seen.refusals}`,
      `standby promoted after                          ${(promoted / 1000).toFixed(1)} s`,
      `first write acknowledged after                  ${((seen.firstAfter - killed) / 1000).toFixed(1)} s`,
      `server ready again after                        ${(ready / 1000).toFixed(1)} s`,
      `acknowledged batches that are missing           ${lost.length}`,
      `quotations stored / acknowledged                ${found.quotations} / ${seen.acknowledged.length * ROWS}`,
      '',
    ].join('\n'),
  );
  if (lost.length > 0 || found.quotations !== seen.acknowledged.length * ROWS) process.exitCode = 1;
}

// Sends batch after batch, each until it is acknowledged.
async function importing(n: number, seen: Seen, killed: () => number, signal: AbortSignal): Promise<void> {
  for (let batch = 0; !signal.aborted; batch++) {
    const key = `importer ${n} batch ${batch}`;
    while (!(await sent(key))) {
      seen.refusals++;
      await setTimeout(100);
    }
    seen.acknowledged.push(key);
    if (performance.now() > killed() && seen.firstAfter === 0) seen.firstAfter = performance.now();
  }
}

async function sent(key: string): Promise<boolean> {
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    article: { url: `https://quay-news.example/${key.replaceAll(' ', '-')}/${i}` },
    text: `The quay is open, said in row ${i} of ${key}`,
    speaker: { name: `Pilot ${'ABCDEFGH'.charAt(i % 8)}berg`, kind: 'PERSON', country: 'NO' },
  }));
  try {
    const response = await fetch(`${URL}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query: IMPORT, variables: { rows, key } }),
      signal: AbortSignal.timeout(15_000),
    });
    const { data } = (await response.json()) as { data?: { importQuotations?: { rows: object[] } } | null };
    return data?.importQuotations?.rows.length === ROWS;
  } catch {
    return false;
  }
}

async function stored({ url }: Node): Promise<{ keys: Set<string>; quotations: number }> {
  const keys = await ask<{ key: string }>(url, 'SELECT idempotency_key AS key FROM import_batch');
  const [count] = await ask<{ n: number }>(url, 'SELECT COUNT(*)::int AS n FROM quotation');
  return { keys: new Set(keys.map(({ key }) => key)), quotations: count?.n ?? 0 };
}

async function takesWrites({ url }: Node): Promise<boolean> {
  const [row] = await ask<{ transaction_read_only: string }>(url, 'SHOW transaction_read_only');
  return row?.transaction_read_only === 'off';
}

async function isReady(): Promise<boolean> {
  return (await fetch(`${URL}/readyz`)).ok;
}

function startServer([a, b]: readonly [Node, Node]): () => void {
  const main = join(__dirname, '..', '..', 'src', 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '56510',
      ONRECORD_DATABASE_URL: `postgres://onrecord@127.0.0.1:${a.port},127.0.0.1:${b.port}/onrecord`,
      ONRECORD_MIGRATE: 'on',
      ONRECORD_ADMIN_TOKEN: TOKEN,
      ONRECORD_SAMPLE_DATA: 'off',
      ONRECORD_LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.once('exit', (code) => {
    if (code !== null)
      process.stderr.write(`The server has ended (${code}).
`);
  });
  return () => void child.kill('SIGKILL');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
