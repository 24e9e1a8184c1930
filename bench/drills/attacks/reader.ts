import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** What the reader saw while something was tried, in milliseconds. */
export interface Seen {
  readonly answers: number;
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

/** What the reader is told: where to ask, and whether each question comes on a connection of its own. */
export type Order = { readonly url: string; readonly isNewEachTime: boolean } | 'stop';

const EVERY = 10;
const BODY = JSON.stringify({
  query:
    '{ quotations(first: 20) { nodes { id text saidOn { earliest } speaker { name } article { headline outlet { name } } } } }',
});

let isAsking = false;
let over: Promise<Seen> | null = null;

/** Asks for a page of 20 quotations each 10 ms, whether or not the last one was answered, until told to stop. */
async function ask(url: string, isNewEachTime: boolean): Promise<Seen> {
  const agent = new Agent({ keepAlive: !isNewEachTime, maxSockets: Infinity });
  const latencies: number[] = [];
  let refused = 0;
  const underWay: Promise<void>[] = [];
  for (let due = performance.now(); isAsking; due += EVERY) {
    await setTimeout(Math.max(0, due - performance.now()));
    underWay.push(
      answered(url, agent).then((isGood) => {
        if (isGood) latencies.push(performance.now() - due);
        else refused += 1;
      }),
    );
  }
  await Promise.all(underWay);
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.ceil(latencies.length * share) - 1] ?? NaN;
  return { answers: latencies.length, refused, p50: at(0.5), p99: at(0.99), worst: at(1) };
}

function answered(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
      response.once('error', () => resolve(false));
    });
    sent.once('error', () => resolve(false));
    sent.end(BODY);
  });
}

process.on('message', (order: Order) => {
  if (order !== 'stop') {
    isAsking = true;
    over = ask(order.url, order.isNewEachTime);
    return;
  }
  isAsking = false;
  void over?.then((seen) => process.send?.(seen));
});
