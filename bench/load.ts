import autocannon from 'autocannon';
import type { OpenJob } from './open-loop';
import { runOpen } from './open-loop';

/** What to ask, how hard, and for how long. */
export interface LoadJob {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it: answers a second, and latencies in milliseconds. */
export interface LoadResult {
  readonly answers: number;
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  readonly failures: number;
}

async function run({ url, bodies, connections, seconds }: LoadJob): Promise<LoadResult> {
  const started = performance.now();
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: bodies.map((body) => ({ method: 'POST', body })),
  });
  const answers = result['2xx'];
  return {
    answers,
    rate: (answers * 1000) / (performance.now() - started),
    p50: result.latency.p50,
    p99: result.latency.p99,
    worst: result.latency.max,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}

process.on('message', (job: LoadJob | OpenJob) => {
  void ('arrivals' in job ? runOpen(job) : run(job)).then(
    (result) => process.connected && process.send?.(result),
  );
});
