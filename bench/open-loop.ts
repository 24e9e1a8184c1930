import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { LoadJob, LoadResult } from './load';

/** Requests that come when they come, whether or not the earlier ones were answered. */
export interface OpenJob extends LoadJob {
  /** Requests a second, on average. */
  readonly arrivals: number;
}

// Longest wait for the last answers, in milliseconds.
const PATIENCE = 10_000;

/**
 * Sends requests at times that were drawn before (a Poisson process) and measures each from the time at which it was to be
 * sent. A closed loop asks less while the server stalls, and so hardly notices a stall; those who come from
 * outside do not wait for one another. Timers are a millisecond late at most, which counts as the server's.
 */
export async function runOpen({ url, bodies, connections, seconds, arrivals }: OpenJob): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let failures = 0;
  let underWay = 0;
  const send = async (due: number, body: string): Promise<void> => {
    underWay += 1;
    const isGood = await answered(url, body, agent);
    underWay -= 1;
    if (isGood) latencies.push(performance.now() - due);
    else failures += 1;
  };
  const start = performance.now();
  const end = start + seconds * 1000;
  let sent = 0;
  for (let due = start + gap(arrivals); due < end; due += gap(arrivals)) {
    while (performance.now() < due) await setTimeout(1);
    void send(due, bodies[sent % bodies.length] ?? '');
    sent += 1;
  }
  const deadline = performance.now() + PATIENCE;
  while (underWay > 0 && performance.now() < deadline) await setTimeout(10);
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.ceil(latencies.length * share) - 1] ?? NaN;
  return {
    answers: latencies.length,
    rate: (latencies.length * 1000) / (performance.now() - start),
    p50: at(0.5),
    p99: at(0.99),
    worst: at(1),
    failures: failures + underWay,
  };
}

// Milliseconds to the next request: exponentially distributed, as of a Poisson process.
function gap(arrivals: number): number {
  return (-Math.log(1 - Math.random()) * 1000) / arrivals;
}

function answered(url: string, body: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
      response.once('error', () => resolve(false));
    });
    sent.once('error', () => resolve(false));
    sent.end(body);
  });
}
