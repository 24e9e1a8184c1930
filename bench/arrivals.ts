import type { LoadResult } from './load';
import type { OpenJob } from './open-loop';
import type { LoadProcess, Served } from './processes';
import { processorTime } from './processes';
import type { Question } from './questions';
import type { Effort } from './rounds';
import { bodiesOf, figuresOf } from './rounds';
import { median, printTable } from './table';

// Enough that nobody waits for a connection rather than for the server.
const CONNECTIONS = 256;

/** Requests a second that come by themselves; `half` of what the server can do, which is then measured first. */
export type Arrivals = number | 'half';

/** Reads `--open-loop`. */
export function readArrivals(text: string): Arrivals {
  if (text === 'half') return 'half';
  const arrivals = Number(text);
  if (arrivals > 0) return arrivals;
  throw new Error(`--open-loop ${text}: write requests a second, or half.`);
}

type Round = LoadResult & { readonly busy: number };

/** Measures what each question takes when requests come by themselves, and prints it. */
export async function measureArrivals(
  asked: readonly Question[],
  server: Served,
  load: LoadProcess,
  effort: Effort,
  wanted: Arrivals,
): Promise<void> {
  const rows: string[][] = [];
  for (const question of asked) {
    const bodies = bodiesOf(question);
    const capacity = (await figuresOf(load, server, bodies, effort)).rate;
    const arrivals = wanted === 'half' ? capacity / 2 : wanted;
    const rounds: Round[] = [];
    for (let round = 0; round < effort.rounds; round += 1)
      rounds.push(await once(server, load, { bodies, arrivals, seconds: effort.seconds }));
    rows.push(rowOf(question.name, capacity, arrivals, rounds));
    process.stderr.write('.');
  }
  console.log(
    `\n\nRequests that come by themselves (Poisson), each measured from when it was to be sent; medians of ${effort.rounds} rounds of ${effort.seconds} s.\n`,
  );
  const heading = [
    'question',
    'req/s closed',
    'arriving/s',
    'answered/s',
    'p50 ms',
    'p99 ms',
    'worst ms',
    'CPUs',
    'failed',
  ];
  printTable(heading, rows);
}

async function once(
  server: Served,
  load: LoadProcess,
  job: Pick<OpenJob, 'bodies' | 'arrivals' | 'seconds'>,
): Promise<Round> {
  const before = processorTime(server.pid);
  const result = await load.run({ ...job, url: server.url, connections: CONNECTIONS });
  return { ...result, busy: (processorTime(server.pid) - before) / (job.seconds * 1000) };
}

function rowOf(name: string, capacity: number, arrivals: number, rounds: readonly Round[]): string[] {
  const of = (key: 'rate' | 'p50' | 'p99' | 'worst' | 'busy'): number =>
    median(rounds.map((round) => round[key]));
  return [
    name,
    ...[capacity, arrivals, of('rate')].map((n) => n.toFixed(0)),
    ...[of('p50'), of('p99'), of('worst')].map((n) => n.toFixed(1)),
    of('busy').toFixed(2),
    String(rounds.reduce((sum, { failures }) => sum + failures, 0)),
  ];
}
