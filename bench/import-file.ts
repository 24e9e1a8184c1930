import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { SqliteConnection } from '../src/database/sqlite/sqlite-connection';
import { ADMIN_TOKEN, startServer } from './processes';
import { printTable } from './table';

/** How far an import had come, and what it took: looked at again and again while it ran. */
interface Look {
  readonly seconds: number;
  readonly rows: number;
  /** Resident memory, in megabytes, without the pages of files mapped into it: the database, and node itself. */
  readonly server: number;
  readonly client: number;
}

/** What is imported: rows as the generator's `--format` says, with suggestions of claims or without. */
export interface Imported {
  readonly format: 'bare' | 'rows';
  readonly suggest: boolean;
}

/** What is imported by the name that it is asked for with. */
export const IMPORTS: Readonly<Record<string, Imported>> = {
  bare: { format: 'bare', suggest: false },
  rows: { format: 'rows', suggest: false },
  suggested: { format: 'rows', suggest: true },
};

const WHAT = {
  bare: 'quotations without texts of articles, chains and stances',
  rows: 'rows with texts of articles, chains and stances',
};

const LOOK_EVERY = 1_000;
const BATCH = 500;
const TENTHS = 10;

/**
 * Imports a file of rows as its users do, with `onrecord import` through a server into a new database, and prints the
 * rate from tenth to tenth, the memory, and what the driver alone takes to insert the same quotations.
 */
export async function measureFileImport(
  folder: string,
  entry: string,
  rows: number,
  { format, suggest }: Imported,
): Promise<void> {
  const source = join(folder, `${format}-${rows}-by-day.jsonl`);
  if (!existsSync(source)) await ended(generate(source, format, rows));
  const file = join(folder, `import-${process.pid}.db`);
  try {
    const looks = await imported(entry, source, file, suggest);
    const raw = await rawRate(file, `${file}.raw`);
    print(`${rows} ${WHAT[format]}`, rows, looks, raw, suggest);
  } finally {
    for (const name of [file, `${file}.raw`])
      for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(`${name}${ending}`, { force: true });
  }
}

function generate(source: string, format: string, rows: number): ReturnType<typeof spawn> {
  const script = join(__dirname, 'generate.ts');
  const options = ['--quotations', String(rows), '--format', format, '--out', source];
  return spawn(process.execPath, ['--import', 'tsx', script, ...options], { stdio: 'inherit' });
}

async function imported(entry: string, source: string, file: string, suggest: boolean): Promise<Look[]> {
  const server = await startServer(entry, file);
  const options = ['--url', server.url, ...(suggest ? [] : ['--no-suggest-claims'])];
  const client = spawn(process.execPath, [entry, 'import', source, ...options], {
    env: { ...process.env, ONRECORD_TOKEN: ADMIN_TOKEN },
    stdio: 'ignore',
  });
  const reader = await SqliteConnection.open(file);
  const began = performance.now();
  const looks: Look[] = [];
  const look = async (): Promise<void> => {
    const [row] = (await reader.all('SELECT MAX(search_key) AS "rows" FROM quotation', [])) as {
      rows: number | null;
    }[];
    const seconds = (performance.now() - began) / 1000;
    const memory = { server: memoryOf(server.pid), client: memoryOf(client.pid ?? 0) };
    looks.push({ seconds, rows: row?.rows ?? 0, ...memory });
  };
  const looking = setInterval(() => void look(), LOOK_EVERY);
  try {
    await ended(client);
    await look();
  } finally {
    clearInterval(looking);
    await reader.close();
    await server.stop();
  }
  return looks;
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`It ended with ${code}.`))));
  });
}

/** Rows a second with which the driver inserts the quotations of a database into a copy of their table with its indexes. */
async function rawRate(from: string, to: string): Promise<number> {
  const source = await SqliteConnection.open(from);
  const tables = (await source.all(
    `SELECT sql FROM sqlite_master WHERE tbl_name = 'quotation' AND sql <> ''`,
    [],
  )) as {
    sql: string;
  }[];
  const target = new sqlite3.Database(to);
  const run = (text: string, values: unknown[] = []): Promise<void> =>
    new Promise((resolve, reject) =>
      target.run(text, values, (error) => (error ? reject(error) : resolve())),
    );
  await run('PRAGMA journal_mode = WAL');
  await run('PRAGMA synchronous = FULL');
  for (const { sql } of tables) await run(sql);
  let [count, took] = [0, 0];
  for (let key = 0; ; key += BATCH) {
    const rows = await source.all('SELECT * FROM quotation WHERE search_key > ? AND search_key <= ?', [
      key,
      key + BATCH,
    ]);
    if (rows.length === 0) break;
    const began = performance.now();
    await insertAll(target, run, rows as Record<string, unknown>[]);
    took += performance.now() - began;
    count += rows.length;
  }
  await source.close();
  await new Promise((resolve) => target.close(resolve));
  return (count * 1000) / took;
}

async function insertAll(
  target: sqlite3.Database,
  run: (text: string) => Promise<void>,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  await run('BEGIN IMMEDIATE');
  const statement = target.prepare(
    `INSERT INTO quotation (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  await Promise.all(
    rows.map(
      (row) =>
        new Promise<void>((resolve, reject) =>
          statement.run(Object.values(row), (error: Error | null) => (error ? reject(error) : resolve())),
        ),
    ),
  );
  await new Promise((resolve) => statement.finalize(resolve));
  await run('COMMIT');
}

function print(what: string, rows: number, looks: readonly Look[], raw: number, suggest: boolean): void {
  const timeAt = (wanted: number): number => {
    const i = looks.findIndex((look) => look.rows >= wanted);
    const [before, after] = [looks[i - 1] ?? { seconds: 0, rows: 0 }, looks[i]];
    if (after === undefined) return looks.at(-1)?.seconds ?? 0;
    if (after.rows === before.rows) return before.seconds;
    const share = (wanted - before.rows) / (after.rows - before.rows);
    return before.seconds + share * (after.seconds - before.seconds);
  };
  const rates = Array.from({ length: TENTHS }, (_, tenth) => {
    const [from, to] = [(rows * tenth) / TENTHS, (rows * (tenth + 1)) / TENTHS];
    return (to - from) / (timeAt(to) - timeAt(from));
  });
  const whole = (n: number): string => n.toFixed(0);
  const most = (of: (look: Look) => number): string => whole(Math.max(...looks.map(of)));
  const total = rows / (looks.at(-1)?.seconds ?? 1);
  console.log(
    `\n${what}, by onrecord import through a server, ${suggest ? 'with' : 'without'} suggestions.\n`,
  );
  printTable(
    ['rows/s', 'all', ...rates.map((_, i) => `${i + 1}/${TENTHS}`), 'driver alone'],
    [['', ...[total, ...rates, raw].map(whole)]],
  );
  console.log(
    `Last tenth to first: ${((rates.at(-1) ?? 0) / (rates[0] ?? 1)).toFixed(2)}. Most memory: server ${most((l) => l.server)} MB, client ${most((l) => l.client)} MB, together ${most((l) => l.server + l.client)} MB, without node itself and the mapped pages of the database.`,
  );
}

function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // It has just ended, or this is no Linux.
    return 0;
  }
}
