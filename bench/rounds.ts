import { isDeepStrictEqual } from 'node:util';
import type { LoadProcess, Served } from './processes';
import { processorTime } from './processes';
import type { Question } from './questions';
import { median } from './table';

/** How long and how hard to measure. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** One contender's figures in one round. */
export interface Figures {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor microseconds of the process per answer. */
  readonly processor: number;
}

/** The medians of all rounds; `ratio` is the median of the rounds' own ratios, which noise disturbs least. */
export interface Outcome {
  readonly name: string;
  readonly server: Figures;
  readonly floor: Figures;
  readonly ratio: number;
}

/** What a question's requests look like on the wire. */
export function bodiesOf({ name, query, variables }: Question): string[] {
  return variables.map((set) => JSON.stringify({ query, operationName: name, variables: set }));
}

/** Refuses to measure contenders that answer differently. */
export async function assertSameAnswers(question: Question, server: Served, floor: Served): Promise<void> {
  for (const body of bodiesOf(question).slice(0, 25)) {
    const [ours, theirs] = await Promise.all([answerOf(server, body), answerOf(floor, body)]);
    if (isDeepStrictEqual(ours, theirs)) continue;
    throw new Error(
      `${question.name}: the answers differ.\n${body}\nserver ${JSON.stringify(ours)}\nfloor  ${JSON.stringify(theirs)}`,
    );
  }
}

/** Measures both contenders in turn, A B B A, so that a slow minute of the machine hits both. */
export async function measure(
  question: Question,
  server: Served,
  floor: Served,
  load: LoadProcess,
  effort: Effort,
): Promise<Outcome> {
  const bodies = bodiesOf(question);
  const once = (target: Served, seconds = effort.seconds): Promise<Figures> =>
    figuresOf(load, target, bodies, { ...effort, seconds });
  for (const target of [server, floor]) await once(target, Math.min(2, effort.seconds));
  const [ours, theirs]: [Figures[], Figures[]] = [[], []];
  for (let round = 0; round < effort.rounds; round++) {
    const order = [
      () => once(server).then((f) => ours.push(f)),
      () => once(floor).then((f) => theirs.push(f)),
    ];
    for (const turn of round % 2 === 0 ? order : order.reverse()) await turn();
  }
  const ratios = ours.map((figures, i) => figures.rate / (theirs[i]?.rate ?? NaN));
  return { name: question.name, server: medians(ours), floor: medians(theirs), ratio: median(ratios) };
}

/** Loads one contender once. */
export async function figuresOf(
  load: LoadProcess,
  target: Served,
  bodies: readonly string[],
  { connections, seconds }: Omit<Effort, 'rounds'>,
): Promise<Figures> {
  const before = processorTime(target.pid);
  const result = await load.run({ url: target.url, bodies, connections, seconds });
  if (result.failures > 0) throw new Error(`${result.failures} requests failed.`);
  const processor = ((processorTime(target.pid) - before) * 1000) / result.answers;
  return { rate: result.rate, p50: result.p50, p99: result.p99, processor };
}

async function answerOf(target: Served, body: string): Promise<unknown> {
  const response = await fetch(target.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return await response.json();
}

/** The median of each figure. */
export function medians(figures: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(figures.map((f) => f[key]));
  return { rate: of('rate'), p50: of('p50'), p99: of('p99'), processor: of('processor') };
}
