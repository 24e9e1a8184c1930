import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { startOwnPostgres } from '../drills/own-postgres';
import type { LoadProcess, Served } from '../processes';
import { startServerOn } from '../processes';
import type { Question } from '../questions';
import type { Effort, Figures } from '../rounds';
import { bodiesOf, figuresOf, medians } from '../rounds';
import { median, printTable } from '../table';
import { findPostgraphile, PAGE_BY_COUNTRY, startPostgraphile } from './postgraphile';

/** Where things are. */
export interface BesideParts {
  /** Our built main.js. */
  readonly entry: string;
  /** The SQLite file with the data. */
  readonly file: string;
  /** A PostgreSQL database that holds the same; one is made and filled when left out. */
  readonly postgres: string | undefined;
  /** Where PostGraphile is installed, or is to be. */
  readonly folder: string;
}

// Of the 20 rows of a page.
const MOSTLY = 15;

interface Contender {
  readonly name: string;
  readonly served: Served;
  readonly bodies: readonly string[];
  readonly figures: Figures[];
}

/**
 * Measures a page by country of ours, on both databases, beside PostGraphile's on the same PostgreSQL, all of them on the
 * Node.js that PostGraphile needs, and prints it.
 */
export async function measureBeside(
  question: Question,
  load: LoadProcess,
  effort: Effort,
  parts: BesideParts,
): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  try {
    const postgraphile = findPostgraphile(parts.folder);
    const url = parts.postgres ?? (await filledPostgres(parts, stops));
    const theirs = await startPostgraphile(postgraphile, url);
    stops.push(() => theirs.stop());
    const { node } = postgraphile;
    const onPostgres = await startServerOn(parts.entry, url, [], node);
    stops.push(() => onPostgres.stop());
    const onSqlite = await startServerOn(parts.entry, `sqlite:${parts.file}`, [], node);
    stops.push(() => onSqlite.stop());
    const bodies = bodiesOf(question);
    const contenders: Contender[] = [
      { name: 'PostGraphile, PostgreSQL', served: theirs, bodies: theirBodies(question), figures: [] },
      { name: 'On Record, PostgreSQL', served: onPostgres, bodies, figures: [] },
      { name: 'On Record, SQLite', served: onSqlite, bodies, figures: [] },
    ];
    await assertSamePages(contenders);
    for (const { served, bodies } of contenders)
      await figuresOf(load, served, bodies, { ...effort, seconds: 2 });
    for (let round = 0; round < effort.rounds; round += 1)
      for (const contender of round % 2 === 0 ? contenders : [...contenders].reverse())
        contender.figures.push(await figuresOf(load, contender.served, contender.bodies, effort));
    print(contenders, effort);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function filledPostgres({ entry, file }: BesideParts, stops: (() => Promise<void>)[]): Promise<string> {
  const postgres = await startOwnPostgres();
  stops.push(() => postgres.remove());
  process.stderr.write('The data is moved to a PostgreSQL of its own; that takes minutes.\n');
  const command = [entry, 'migrate-data', '--from', `sqlite:${file}`, '--to', postgres.url];
  const [code] = (await once(spawn(process.execPath, command, { stdio: 'ignore' }), 'exit')) as [
    number | null,
  ];
  if (code !== 0) throw new Error(`The move ended with ${String(code)}.`);
  return postgres.url;
}

function theirBodies({ name, variables }: Question): string[] {
  return variables.map((set) => {
    const [country] = (set as { country: readonly string[] }).country;
    return JSON.stringify({ query: PAGE_BY_COUNTRY, operationName: name, variables: { country } });
  });
}

type Page = { readonly nodes: readonly { readonly id?: string; readonly rowId?: string }[] };

// Rejected and retracted quotations are hidden by us and not by PostGraphile, whose conditions know no "not".
async function assertSamePages(contenders: readonly Contender[]): Promise<void> {
  for (let set = 0; set < 10; set += 1) {
    const [theirs = [], ...ours] = await Promise.all(contenders.map((one) => idsOf(one, set)));
    const shown = theirs.filter((id) => ours[0]?.includes(id));
    const isSame = ours.every((ids) => isDeepStrictEqual(ids.slice(0, shown.length), shown));
    if (isSame && shown.length >= MOSTLY && isDeepStrictEqual(ours[0], ours[1])) continue;
    throw new Error(`The answers differ: ${JSON.stringify([theirs, ...ours])}`);
  }
}

async function idsOf({ served, bodies }: Contender, set: number): Promise<(string | undefined)[]> {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodies[set] ?? '',
  });
  const { data } = (await response.json()) as { data: Readonly<Record<string, Page>> };
  return Object.values(data).flatMap(({ nodes }) => nodes.map(({ id, rowId }) => rowId ?? id));
}

function print(contenders: readonly Contender[], { rounds, seconds, connections }: Effort): void {
  const [theirs] = contenders;
  console.log(
    `\nA page of 20 by country with speaker, article and outlet; ${connections} connections, medians of ${rounds} rounds of ${seconds} s in turn.\n`,
  );
  printTable(
    ['contender', 'req/s', 'ratio', 'p50 ms', 'p99 ms', 'CPU µs'],
    contenders.map(({ name, figures }) => {
      const { rate, p50, p99, processor } = medians(figures);
      const ratio = median(figures.map((one, i) => one.rate / (theirs?.figures[i]?.rate ?? NaN)));
      return [name, rate.toFixed(0), ratio.toFixed(2), p50.toFixed(0), p99.toFixed(0), processor.toFixed(0)];
    }),
  );
}
