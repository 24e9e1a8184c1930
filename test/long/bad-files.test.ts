import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import sqlite3 from 'sqlite3';
import { countsOf, runImport } from '../cli/run-import';
import { scratchFolder } from '../support/server-process';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { linesOf } from '../support/upload';

/** A file that is not as it should be, and what becomes of it. */
interface BadFile {
  readonly name: string;
  readonly content: (site: string) => Buffer;
  /** Rows that are written all the same; NaN when its message tells. */
  readonly created: number;
  readonly told: string | RegExp;
}

const HEADER = 'url,text,saidOn\n';
const LONG = 'x'.repeat(50_000_000);

const PARTLY_GOOD: readonly BadFile[] = [
  {
    name: 'broken-line.jsonl',
    content: (site) => utf8(records(site, 1, 30), '{"text": "The ferry\n', records(site, 31, 60)),
    created: 60,
    told: 'line 31: This is not JSON',
  },
  {
    name: 'open-quote.csv',
    content: (site) =>
      utf8(HEADER, table(site, 1, 30), 'https://a.example/,"Never closed,\n', table(site, 31, 60)),
    created: 60,
    told: 'line 32: This line opens a quotation mark that is not closed',
  },
  {
    name: 'half-latin-1.csv',
    content: (site) =>
      Buffer.concat([utf8(HEADER, table(site, 1, 30)), Buffer.from(table(site, 31, 33), 'latin1')]),
    created: 30,
    told: /line 32: Byte 0xE4 after ".*31,M" is not UTF-8; the file is probably Latin-1/,
  },
  {
    name: 'long-line.jsonl',
    content: (site) => utf8(records(site, 1, 30), `{"text":"${LONG}"}\n`, records(site, 31, 60)),
    created: 60,
    told: 'line 31: The record has 47.7 MiB, but at most 8 MiB are allowed.',
  },
  {
    name: 'deep-line.jsonl',
    content: (site) => utf8(records(site, 1, 30), `${'['.repeat(4_000_000)}\n`, records(site, 31, 60)),
    created: 60,
    told: 'line 31: The record is too deep: at most 100 levels of brackets are allowed.',
  },
  {
    name: 'marks.csv',
    content: (site) => utf8(HEADER, table(site, 1, 30), `${'"'.repeat(700_000)}\n`, table(site, 31, 60)),
    created: 60,
    told: 'line 32: The record has 700,000 quotation marks, but at most 50,000 are allowed.',
  },
  {
    name: 'cut.jsonl.gz',
    content: (site) => beginningOf(gzipSync(utf8(wide(records(site, 1, 300)))), 0.7),
    created: NaN,
    told: /After line (\d+): The gzip archive is incomplete or damaged/,
  },
];

const HOPELESS: readonly BadFile[] = [
  { name: 'empty.csv', content: () => utf8(), created: 0, told: 'The file is empty.' },
  { name: 'empty.jsonl.gz', content: () => gzipSync(''), created: 0, told: 'The file is empty.' },
  { name: 'header.csv', content: () => utf8(HEADER), created: 0, told: 'The file has no records.' },
  {
    name: 'blown-up.jsonl.gz',
    content: () => gzipSync(`${' '.repeat(40_000_000)}{}`),
    created: 0,
    told: 'The file is empty.',
  },
  {
    name: 'no-rows.jsonl',
    content: () => utf8('{"article":\n'.repeat(12_000)),
    created: 0,
    told: 'Stopped after 10,000 refused records, because none was imported.',
  },
  {
    name: 'utf-16.csv',
    content: (site) => Buffer.from(`\ufeff${HEADER}${table(site, 1, 9)}`, 'utf16le'),
    created: 0,
    told: 'The file is UTF-16, but only UTF-8 is supported.',
  },
  {
    name: 'utf-16.jsonl',
    content: (site) => Buffer.from(records(site, 1, 9), 'utf16le').swap16(),
    created: 0,
    told: 'The file is UTF-16, but only UTF-8 is supported.',
  },
  {
    name: 'latin-1.csv',
    content: (site) => Buffer.from(`${HEADER}${table(site, 1, 9)}`, 'latin1'),
    created: 0,
    told: /line 2: Byte 0xE4 after ".*1,M" is not UTF-8; the file is probably Latin-1/,
  },
  {
    name: 'cut-at-once.jsonl.gz',
    content: (site) => beginningOf(gzipSync(utf8(records(site, 1, 9))), 0.1),
    created: 0,
    told: 'The gzip archive is incomplete or damaged',
  },
];

jest.setTimeout(120_000);

describe('onrecord import, given bad files', () => {
  const folder = scratchFolder();
  let served: TestApp;
  let own: TestDatabase;
  beforeAll(async () => {
    served = await createTestApp();
    own = await createTestDatabase();
    for (const { name, content } of [...PARTLY_GOOD, ...HOPELESS]) writeFileSync(path(name), content(name));
  });
  afterAll(async () => {
    folder.remove();
    await served.stop();
    await own.drop();
  });

  const path = (name: string): string => join(folder.path, name);
  const run = (files: readonly BadFile[], to: readonly string[]) =>
    runImport([...files.map(({ name }) => path(name)), '--rows', '20', '--no-suggest-claims', ...to]);
  const ways: readonly [way: string, to: () => string[], database: () => TestDatabase][] = [
    ['through a server', () => ['--url', served.url, '--token', ADMIN_TOKEN], () => served.database],
    ['straight into a database', () => ['--database', own.url], () => own],
  ];

  it.each(ways)('%s: takes what is good, and names the line of what is not', async (_way, to, database) => {
    const before = await quotationsIn(database());

    const ended = await run(PARTLY_GOOD, to());

    expect(ended.code).toBe(1);
    const inCut = Number(/After line (\d+): The gzip/.exec(ended.stderr)?.[1]);
    expect(inCut).toBeGreaterThan(100);
    for (const { name, created, told } of PARTLY_GOOD) {
      expect(linesAbout(ended.stderr, name)).toMatch(told);
      expect([name, countsOf(ended, name)['created']]).toEqual([name, created || inCut]);
    }
    expect((await quotationsIn(database())) - before).toBe(330 + inCut);
  });

  it.each(ways)('%s: writes nothing of what cannot be read, and says why', async (_way, to, database) => {
    const before = await quotationsIn(database());

    const ended = await run(HOPELESS, to());

    expect(ended.code).toBe(2);
    for (const { name, told } of HOPELESS) expect(linesAbout(ended.stderr, name)).toMatch(told);
    expect(await quotationsIn(database())).toBe(before);
  });
});

const COUNT = 'SELECT count(*) AS count FROM quotation';

// A database that nobody has written to has no tables.
async function quotationsIn({ file, url }: TestDatabase): Promise<number> {
  if (file === null) {
    const client = new Client({ connectionString: url });
    await client.connect();
    const counted = await client.query<{ count: string }>(COUNT).catch(() => null);
    await client.end();
    return Number(counted?.rows[0]?.count ?? 0);
  }
  return await new Promise((resolve) => {
    const db = new sqlite3.Database(file);
    db.get(COUNT, (_error, row?: { count: number }) => db.close(() => resolve(row?.count ?? 0)));
  });
}

// Progress is told too, on a machine that is slow.
function linesAbout(stderr: string, name: string): string {
  return stderr
    .split('\n')
    .filter((line) => line.includes(name))
    .join('\n');
}

function utf8(...parts: readonly string[]): Buffer {
  return Buffer.from(parts.join(''));
}

function beginningOf(bytes: Buffer, share: number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

function records(site: string, from: number, to: number): string {
  return linesOf(
    numbers(from, to).map((i) => ({ article: { url: `https://${site}.example/${i}` }, text: words(i) })),
  );
}

// A file is read from its first 64 KiB on.
function wide(lines: string): string {
  return lines.replaceAll('\n', `${' '.repeat(400)}\n`);
}

function table(site: string, from: number, to: number): string {
  return numbers(from, to)
    .map((i) => `https://${site}.example/${i},${words(i)},2026-10-01\n`)
    .join('');
}

function words(i: number): string {
  return `Mätti says for the ${i}th time that the ferry leaves`;
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
