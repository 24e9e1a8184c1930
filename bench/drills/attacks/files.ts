import { gzipSync } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import { spawnSync } from 'node:child_process';
import type { Attack } from './attack';

const MEGABYTE = 1_000_000;

function rows(count: number, more: object = {}): string {
  const line = (i: number): string =>
    JSON.stringify({
      article: { url: `https://attack.example/${i >> 2}`, headline: 'Harbour', publishedOn: '2024-05-01' },
      speaker: { name: `Mara Okonjo ${i % 9}` },
      text: `The harbour opens in ${i} days.`,
      ...more,
    });
  return Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');
}

function bzip2(content: Buffer): Buffer {
  return spawnSync('bzip2', ['-9', '-c'], { input: content, maxBuffer: 50 * MEGABYTE }).stdout;
}

const lineEnds = (count: number): Buffer => Buffer.alloc(count, '\n');

/** Files for `POST /import`: each is sent, and its job is waited for. */
export const FILES: readonly Attack[] = [
  file('400 MB of line ends, as bzip2', 'rows-jsonl', () => bzip2(lineEnds(400 * MEGABYTE))),
  file('200 rows, then 400 MB of line ends, as bzip2', 'rows-jsonl', () =>
    bzip2(Buffer.concat([Buffer.from(rows(200)), lineEnds(400 * MEGABYTE)])),
  ),
  file('the same as gzip', 'rows-jsonl', () =>
    gzipSync(Buffer.concat([Buffer.from(rows(200)), lineEnds(400 * MEGABYTE)])),
  ),
  file('a record of objects a million deep', 'rows-jsonl', () =>
    `${'{"a":'.repeat(MEGABYTE)}1${'}'.repeat(MEGABYTE)}\n`.concat(rows(10)),
  ),
  file('a line of 4 million `[`', 'rows-jsonl', () => `${'['.repeat(4 * MEGABYTE)}\n`.concat(rows(10))),
  file('a CSV line of 700,000 quotation marks', 'rows-csv', () => `url,text\na,"${'a"b"'.repeat(350_000)}\n`),
  file('2 million records that are no JSON', 'rows-jsonl', () => '{"article":\n'.repeat(2 * MEGABYTE)),
  file('20 broken records of 8 MB', 'rows-jsonl', () => `{"text":"${'x'.repeat(8 * MEGABYTE)}\n`.repeat(20)),
  file('a row of 49,001 empty stances', 'rows-jsonl', () => rows(1, { stances: Array(49_001).fill({}) })),
  file('10 rows with a text of 8 MB', 'rows-jsonl', () => rows(10, { text: 'word '.repeat(1.6 * MEGABYTE) })),
  file('10 rows with a text of a million characters', 'rows-jsonl', () =>
    rows(10, { text: 'word '.repeat(0.2 * MEGABYTE) }),
  ),
  file(
    '3,000 CSV records of 9,000 fields',
    'rows-csv',
    () => `url,text\n${`${'a,'.repeat(9_000)}\n`.repeat(3_000)}`,
  ),
];

function file(name: string, format: string, make: () => Buffer | string): Attack {
  return { name, prepare: make, run: (content, server) => imported(content, format, server) };
}

async function imported(
  content: unknown,
  format: string,
  { url, headers }: { url: string; headers: Record<string, string> },
): Promise<string> {
  const base = url.replace('/graphql', '/import');
  const sent = await fetch(`${base}?format=${format}`, {
    method: 'POST',
    headers,
    body: content as string,
  });
  if (sent.status !== 202) return `${sent.status}`;
  const { id } = (await sent.json()) as { id: string };
  for (;;) {
    await setTimeout(50);
    const job = (await (await fetch(`${base}/${id}`, { headers })).json()) as Job;
    if (job.status !== 'QUEUED' && job.status !== 'RUNNING')
      return `${job.status.toLowerCase()}, ${job.createdCount} stored, ${job.refusedCount} refused`;
  }
}

interface Job {
  readonly status: string;
  readonly createdCount: number;
  readonly refusedCount: number;
}
