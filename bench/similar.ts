import { readFileSync } from 'node:fs';
import { SqliteConnection } from '../src/database/sqlite/sqlite-connection';
import { Random } from './generator/random';
import { sentences } from './generator/words';
import type { LoadProcess, Served } from './processes';
import type { Effort, Figures } from './rounds';
import { bodiesOf, figuresOf, medians } from './rounds';
import type { Question } from './questions';
import { printTable } from './table';

/** What one number of clients at a time came to: the medians of the rounds. */
interface Load {
  readonly connections: number;
  readonly figures: Figures;
}

const STATEMENTS = 300;
const CLIENTS = [1, 4];
const WARM_UP = 2;
const QUERY = `query similarClaims($text: String!) {
  similarClaims(text: $text, first: 5) { score claim { id text } sharedWords otherNumbers }
}`;

/** Asks which claims a text repeats, of a server on a file of claims, and prints how long it takes to answer. */
export async function measureSimilarClaims(
  file: string,
  server: Served,
  load: LoadProcess,
  effort: Effort,
): Promise<void> {
  const question = await statementsAbout(file);
  const bodies = bodiesOf(question);
  await figuresOf(load, server, bodies, { connections: 1, seconds: WARM_UP });
  const loads: Load[] = [];
  for (const connections of CLIENTS) {
    const rounds: Figures[] = [];
    for (let round = 0; round < effort.rounds; round++)
      rounds.push(await figuresOf(load, server, bodies, { ...effort, connections }));
    loads.push({ connections, figures: medians(rounds) });
  }
  print(loads, server);
}

// Half of the texts repeat two thirds of a claim's words among others, in another order; half repeat nothing.
async function statementsAbout(file: string): Promise<Question> {
  const connection = await SqliteConnection.open(file);
  const random = new Random(17);
  const sentence = sentences(random);
  const rows = (await connection.all(
    'SELECT text FROM claim WHERE search_key % ((SELECT COUNT(*) FROM claim) / ? + 1) = 0',
    [STATEMENTS / 2],
  )) as { text: string }[];
  await connection.close();
  const repeating = rows.map(({ text }) => {
    const words = text.slice(0, -1).split(' ').slice(0, -1);
    return [...words.filter(() => random.chance(2 / 3)).reverse(), sentence(4, 16)].join(' ');
  });
  const other = rows.map(() => sentence(6, 22));
  return {
    name: 'similarClaims',
    query: QUERY,
    variables: [...repeating, ...other].map((text) => ({ text })),
  };
}

function print(loads: readonly Load[], { pid }: Served): void {
  const whole = (n: number): string => n.toFixed(0);
  printTable(
    ['similarClaims, clients at a time', 'req/s', 'p50 ms', 'p99 ms', 'CPU µs'],
    loads.map(({ connections, figures: { rate, p50, p99, processor } }) => [
      String(connections),
      ...[rate, p50, p99, processor].map(whole),
    ]),
  );
  console.log(`Memory of the server: ${memoryOf(pid)}`);
}

/** What the process holds, as Linux tells it: with, and without, the pages of the file that are mapped into it. */
function memoryOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
    return `${of('RssAnon').toFixed(0)} MB of its own, ${of('VmRSS').toFixed(0)} MB with the mapped file`;
  } catch {
    return 'not known here';
  }
}
