import { copyFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filledFile } from './generator/filled-file';
import type { Served } from './processes';
import { LoadProcess, startServer, startServerOn } from './processes';
import { questions } from './questions';
import type { Figures } from './rounds';
import { assertSameAnswers, bodiesOf, figuresOf, medians } from './rounds';
import { median } from './table';

const { values: given } = parseArgs({
  options: {
    build: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: ['byCountry'] },
    quotations: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '32' },
    postgres: { type: 'string' },
    data: { type: 'string', default: join(__dirname, 'data') },
  },
});

/**
 * Measures several builds of the server in turn, on the same records, and prints each one's rate and processor time as
 * ratios to those of the first: `--build OLD/main.js --build NEW/main.js`.
 */
async function main(): Promise<void> {
  const filled = await filledFile(resolve(given.data), Number(given.quotations));
  // A file has one server.
  const files = given.build.map((_, i) => `${filled}.build-${i}-${process.pid}`);
  for (const file of files) copyFileSync(filled, file);
  const load = new LoadProcess();
  const servers: Served[] = [];
  try {
    for (const [i, file] of files.entries()) servers.push(await started(resolve(given.build[i] ?? ''), file));
    for (const question of await questions(filled)) {
      if (given.only.includes(question.name)) await compare(question, servers, load);
    }
  } finally {
    for (const server of servers) await server.stop();
    load.stop();
    for (const file of files) for (const end of ['', '-shm', '-wal']) rmSync(file + end, { force: true });
  }
}

function started(entry: string, file: string): Promise<Served> {
  return given.postgres === undefined ? startServer(entry, file) : startServerOn(entry, given.postgres);
}

async function compare(
  question: Awaited<ReturnType<typeof questions>>[number],
  servers: readonly Served[],
  load: LoadProcess,
): Promise<void> {
  const [first] = servers;
  if (first === undefined) throw new Error('Name the builds with --build FILE.');
  for (const server of servers) await assertSameAnswers(question, first, server);
  const effort = { seconds: Number(given.seconds), connections: Number(given.connections) };
  const figures = servers.map((): Figures[] => []);
  for (let round = -1; round < Number(given.rounds); round++) {
    const order = [...servers.keys()];
    for (const i of round % 2 === 0 ? order : order.reverse()) {
      const server = servers[i];
      if (server === undefined) continue;
      const found = await figuresOf(load, server, bodiesOf(question), effort);
      // The first round is for warming up.
      if (round >= 0) figures[i]?.push(found);
    }
  }
  console.log(`\n${question.name}, medians of ${given.rounds} rounds of ${given.seconds} s`);
  const base = figures[0] ?? [];
  for (const [i, own] of figures.entries()) {
    const { rate, processor, p50 } = medians(own);
    const ratio = (of: 'rate' | 'processor'): string =>
      median(own.map((one, round) => one[of] / (base[round]?.[of] ?? NaN))).toFixed(2);
    const name = basename(dirname(resolve(given.build[i] ?? '')));
    // On a busy machine the least of many short rounds says most.
    const least = Math.min(...own.map((one) => one.processor));
    console.log(
      `${name}: ${Math.round(rate)}/s (${ratio('rate')}), ${Math.round(processor)} µs (${ratio('processor')}), at least ${Math.round(least)} µs, p50 ${p50} ms`,
    );
  }
}

void main();
