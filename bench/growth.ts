import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LoadProcess, startServer } from './processes';
import { questions } from './questions';
import type { Figures } from './rounds';
import { bodiesOf, figuresOf, medians } from './rounds';
import { printTable } from './table';

/**
 * Asks the same of a small and of a large file, in turn, and prints how much slower the large one is. The files are used
 * as they are; the server only reads them, once it has brought their tables up to date.
 */
const { values: given } = parseArgs({
  options: {
    small: { type: 'string' },
    large: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '8' },
    only: { type: 'string', multiple: true },
    server: { type: 'string', default: resolve(__dirname, '..', 'dist', 'main.js') },
  },
});

async function main(): Promise<void> {
  if (given.small === undefined || given.large === undefined)
    throw new Error('Name two files: --small FILE --large FILE.');
  const files = [resolve(given.small), resolve(given.large)];
  const asked = await Promise.all(files.map((file) => questions(file)));
  const servers = await Promise.all(files.map((file) => startServer(resolve(given.server), file)));
  const load = new LoadProcess();
  const effort = { connections: Number(given.connections), seconds: Number(given.seconds) };
  const rows: string[][] = [];
  try {
    for (const [i, { name }] of (asked[0] ?? []).entries()) {
      if (given.only?.includes(name) === false) continue;
      const figures: Figures[][] = servers.map(() => []);
      for (let round = -1; round < Number(given.rounds); round++) {
        for (const [j, server] of servers.entries()) {
          const question = asked[j]?.[i];
          if (question === undefined) continue;
          const seconds = round < 0 ? 1 : effort.seconds;
          const once = await figuresOf(load, server, bodiesOf(question), { ...effort, seconds });
          if (round >= 0) figures[j]?.push(once);
        }
      }
      rows.push(rowOf(name, figures));
      process.stderr.write('.');
    }
  } finally {
    load.stop();
    for (const server of servers) await server.stop();
  }
  process.stderr.write('\n');
  printTable(
    ['question', 'small/s', 'large/s', 'slower', 'CPU µs', 'large', 'more', 'p99 ms', 'large'],
    rows,
  );
}

function rowOf(name: string, [small = [], large = []]: readonly Figures[][]): string[] {
  const [few, many] = [medians(small), medians(large)];
  return [
    name,
    ...[few.rate, many.rate].map((n) => n.toFixed(0)),
    `${(few.rate / many.rate).toFixed(2)}x`,
    ...[few.processor, many.processor].map((n) => n.toFixed(0)),
    `${(many.processor / few.processor).toFixed(2)}x`,
    ...[few.p99, many.p99].map((n) => n.toFixed(0)),
  ];
}

void main();
