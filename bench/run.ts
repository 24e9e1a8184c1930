import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureArrivals, readArrivals } from './arrivals';
import { Unavailable } from './beside/postgraphile';
import { measureBeside } from './beside/side-by-side';
import { measureChecks } from './checks';
import { measureExtraction } from './extraction';
import { claimsFile, filledFile } from './generator/filled-file';
import { IMPORTS, measureFileImport } from './import-file';
import type { Mixed } from './importing';
import { measureImport } from './importing';
import type { Served } from './processes';
import { LoadProcess, startFloor, startServer } from './processes';
import { questions } from './questions';
import type { Effort, Outcome } from './rounds';
import { assertSameAnswers, measure } from './rounds';
import { measureSimilarClaims } from './similar';
import { printTable } from './table';

const ROOT = join(__dirname, '..');
const MIXED = 'import';
const EXTRACTION = 'extraction';
const SIMILAR = 'similarClaims';
const CHECKS = 'checkQuotations';
const FILE = 'importFile';

const { values: given } = parseArgs({
  options: {
    quotations: { type: 'string', default: '200000' },
    claims: { type: 'string', default: '10375' },
    rows: { type: 'string', default: '100000' },
    import: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string', multiple: true },
    'open-loop': { type: 'string' },
    beside: { type: 'string' },
    postgres: { type: 'string' },
    postgraphile: { type: 'string' },
    data: { type: 'string', default: join(ROOT, 'bench', 'data') },
    server: { type: 'string', default: join(ROOT, 'dist', 'main.js') },
  },
});

const wanted = (name: string): boolean => given.only === undefined || given.only.includes(name);

const effort: Effort = {
  rounds: Number(given.rounds),
  seconds: Number(given.seconds),
  connections: Number(given.connections),
};

async function main(): Promise<void> {
  if (given['open-loop'] !== undefined || given.beside !== undefined) return await measureQuestions();
  if (wanted(EXTRACTION)) measureExtraction();
  if (given.only?.every((name) => name === EXTRACTION) === true) return;
  if (!existsSync(given.server)) throw new Error(`${given.server} is missing. Run npm run build first.`);
  if (wanted(SIMILAR)) await measureSimilar();
  if (wanted(CHECKS)) await measureDrafts();
  if (wanted(FILE)) await measureFile();
  if (given.only?.every((name) => [EXTRACTION, SIMILAR, CHECKS, FILE].includes(name)) !== true)
    await measureQuestions();
}

async function measureFile(): Promise<void> {
  for (const name of given.import ?? Object.keys(IMPORTS)) {
    const what = IMPORTS[name];
    if (what === undefined)
      throw new Error(`--import ${name}: there are ${Object.keys(IMPORTS).join(', ')}.`);
    await measureFileImport(resolve(given.data), resolve(given.server), Number(given.rows), what);
  }
}

async function measureSimilar(): Promise<void> {
  const filled = await claimsFile(resolve(given.data), Number(given.claims));
  await onCopy(filled, async (file, server, load) => {
    console.log(`\n${given.claims} claims, medians of ${effort.rounds} rounds of ${effort.seconds} s.\n`);
    await measureSimilarClaims(file, server, load, effort);
  });
}

async function measureDrafts(): Promise<void> {
  const filled = await filledFile(resolve(given.data), Number(given.quotations));
  await onCopy(filled, async (file, server) => {
    console.log(`\n${given.quotations} quotations, drafts one after the other.\n`);
    await measureChecks(file, server);
  });
}

async function measureQuestions(): Promise<void> {
  const filled = await filledFile(resolve(given.data), Number(given.quotations));
  if (given.beside !== undefined) return await withCopy(filled, measureOthers);
  await onCopy(filled, async (file, server, load) => {
    if (given['open-loop'] !== undefined) {
      const asked = (await questions(file)).filter(({ name }) => wanted(name));
      await measureArrivals(asked, server, load, effort, readArrivals(given['open-loop']));
      return;
    }
    const floor = await startFloor(file);
    try {
      await measureAll(file, server, floor, load);
    } finally {
      await floor.stop();
    }
  });
}

async function measureOthers(file: string, load: LoadProcess): Promise<void> {
  if (given.beside !== 'postgraphile') throw new Error('--beside: there is postgraphile.');
  const [headline] = await questions(file);
  const { postgres, data } = given;
  const folder = resolve(given.postgraphile ?? join(data, 'postgraphile'));
  const parts = { entry: resolve(given.server), file, postgres, folder };
  try {
    if (headline !== undefined) await measureBeside(headline, load, effort, parts);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.log(`PostGraphile was left out: ${error.message}`);
  }
}

async function measureAll(file: string, server: Served, floor: Served, load: LoadProcess): Promise<void> {
  const all = await questions(file);
  const outcomes: Outcome[] = [];
  const asked = all.filter(({ name }) => wanted(name));
  for (const question of asked) await assertSameAnswers(question, server, floor);
  for (const question of asked) {
    outcomes.push(await measure(question, server, floor, load, effort));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  print(outcomes);
  const [headline] = all;
  if (wanted(MIXED) && headline !== undefined)
    printMixed(await measureImport(headline, server, load, effort));
}

async function onCopy(
  filled: string,
  work: (file: string, server: Served, load: LoadProcess) => Promise<void>,
): Promise<void> {
  await withCopy(filled, async (file, load) => {
    const server = await startServer(resolve(given.server), file);
    try {
      await work(file, server, load);
    } finally {
      await server.stop();
    }
  });
}

// The kept file stays as it is: what is measured may write.
async function withCopy(
  filled: string,
  work: (file: string, load: LoadProcess) => Promise<void>,
): Promise<void> {
  const file = `${filled}.run-${process.pid}`;
  copyFileSync(filled, file);
  const load = new LoadProcess();
  try {
    await work(file, load);
  } finally {
    load.stop();
    for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(`${file}${ending}`, { force: true });
  }
}

function print(outcomes: readonly Outcome[]): void {
  const { rounds, seconds, connections } = effort;
  if (outcomes.length === 0) return;
  console.log(
    `${given.quotations} quotations, ${connections} connections, medians of ${rounds} rounds of ${seconds} s. ` +
      'Floor: node:http and the sqlite3 driver on 4 connections, SQL and JSON by hand.\n',
  );
  const whole = (n: number): string => n.toFixed(0);
  printTable(
    [
      'question',
      'req/s',
      'floor',
      'ratio',
      'p50 ms',
      'p99 ms',
      'floor p50',
      'floor p99',
      'CPU µs',
      'floor CPU µs',
    ],
    outcomes.map(({ name, server, floor, ratio }) => [
      name,
      ...[server.rate, floor.rate].map(whole),
      ratio.toFixed(2),
      ...[server.p50, server.p99, floor.p50, floor.p99, server.processor, floor.processor].map(whole),
    ]),
  );
}

function printMixed(mixed: Mixed): void {
  console.log(`
Reads (byCountry) while batches of 500 rows are imported through GraphQL without pause:
  imported     ${mixed.rows.toFixed(0)} rows/s beside the reads, ${mixed.rowsAlone.toFixed(0)} alone
  reads        ${mixed.aloneRate.toFixed(0)}/s alone, ${mixed.duringRate.toFixed(0)}/s during: ${mixed.kept.toFixed(2)} kept
  p99          ${mixed.aloneP99.toFixed(0)} ms alone, ${mixed.duringP99.toFixed(0)} ms during`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
