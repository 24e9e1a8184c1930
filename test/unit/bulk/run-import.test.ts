import { batchesOf } from '../../../src/bulk/batches';
import { RowSender } from '../../../src/bulk/row-sender';
import type { BatchReport, RunEnd, RunOptions } from '../../../src/bulk/run-import';
import { runImport } from '../../../src/bulk/run-import';
import { ConnectionLost } from '../../../src/bulk/transport';
import type { Transport } from '../../../src/bulk/transport';
import type { Item } from '../../../src/formats/item';
import { FileRefused } from '../../../src/formats/item';
import { answered, FakeServer, itemOf, tooEarly } from './fake-server';

const OPTIONS = {
  onConflict: 'UPDATE',
  dryRun: false,
  suggestClaims: true,
  sourceName: 'a',
  keyBase: 'h',
} as const;

async function* file(items: readonly Item[], failure?: Error): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
  if (failure !== undefined) throw failure;
}

const lines = (count: number): Item[] => Array.from({ length: count }, (_, i) => itemOf(`text ${i}`, i + 1));

async function run(
  items: AsyncIterable<Item>,
  server: Transport,
  { rows, ...options }: Partial<RunOptions> & { rows?: number } = {},
): Promise<{ end: RunEnd; reports: BatchReport[] }> {
  const reports: BatchReport[] = [];
  const onError = options.stopOnError === true ? 'REJECT_ALL' : 'SKIP_FAILED';
  const sender = new RowSender(server, { ...OPTIONS, onError }, { total: 0, firstWait: 1, longestWait: 1 });
  const end = await runImport(batchesOf(items, rows), sender, {
    parallel: 2,
    stopOnError: false,
    signal: new AbortController().signal,
    onBatch: (report) => void reports.push(report),
    ...options,
  });
  return { end, reports };
}

/** The server, refusing what comes before the call that it names. */
function keepingOrder(server: FakeServer): Transport {
  const stored = new Set<string | undefined>();
  return {
    async post(body) {
      const { afterKey, idempotencyKey } = (
        JSON.parse(body) as { variables: { input: Record<string, string> } }
      ).variables.input;
      if (afterKey !== undefined && !stored.has(afterKey)) return tooEarly();
      const reply = await server.post(body);
      stored.add(idempotencyKey);
      return reply;
    },
  };
}

describe('runImport', () => {
  it('sends batches of 500 and reports on them in the order of the file', async () => {
    const server = new FakeServer(async (call) => {
      // The first answer comes last.
      if (call.rows[0]?.['text'] === 'text 0') await new Promise((resolve) => setImmediate(resolve));
      return answered(call);
    });

    const { end, reports } = await run(file(lines(1200)), server);

    expect(end).toEqual({ kind: 'complete', reason: null });
    expect(server.calls.map(({ rows }) => rows.length)).toEqual([500, 500, 200]);
    expect(reports.map(({ items }) => items[0]?.item.line)).toEqual([1, 501, 1001]);
  });

  it('has no more batches under way than it may', async () => {
    let underWay = 0;
    let most = 0;
    const server = new FakeServer(async (call) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return answered(call);
    });

    await run(file(lines(3000)), server, { parallel: 3 });

    expect(most).toBe(3);
  });

  it('reports records that the file refused beside those that were sent', async () => {
    const broken = { line: 2, source: '{', rows: [], refusals: ['Not JSON.'] };

    const { reports } = await run(file([itemOf('a', 1), broken]), new FakeServer((call) => answered(call)));

    expect(reports[0]?.items.map(({ statuses, reasons }) => [statuses, reasons])).toEqual([
      [['CREATED'], []],
      [[], ['Not JSON.']],
    ]);
  });

  it('stops when many records were refused and none was taken', async () => {
    const server = new FakeServer((call) => answered(call, () => ({ status: 'FAILED', code: 'INVALID' })));

    const { end, reports } = await run(file(lines(5000)), server, { mostRefused: 1000 });

    expect(end).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/^Stopped after 1,000 refused records, because none was imported\./),
    });
    expect(reports.length).toBeLessThan(5);
  });

  it('goes on through as many refused records when one was taken', async () => {
    const server = new FakeServer((call) =>
      answered(call, (row) =>
        row['text'] === 'text 0' ? { status: 'CREATED' } : { status: 'FAILED', code: 'INVALID' },
      ),
    );

    const { end } = await run(file(lines(5000)), server, { mostRefused: 1000 });

    expect(end).toEqual({ kind: 'complete', reason: null });
  });

  it('sends what was read before the file broke off', async () => {
    const server = new FakeServer((call) => answered(call));

    const { end, reports } = await run(file(lines(3), new FileRefused('After line 3: cut off.')), server);

    expect(end).toEqual({ kind: 'failed', reason: 'After line 3: cut off.' });
    expect(reports[0]?.items).toHaveLength(3);
  });

  it('ends when the server stays away, and still reports on what went in', async () => {
    const server = new FakeServer((call) =>
      call.rows[0]?.['text'] === 'text 500' ? Promise.reject(new ConnectionLost('Away.')) : answered(call),
    );

    const { end, reports } = await run(file(lines(2500)), keepingOrder(server));

    expect(end).toEqual({ kind: 'failed', reason: expect.stringContaining('Away.') });
    expect(reports.map(({ items }) => items[0]?.item.line)).toEqual([1]);
  });

  it('sends the article of neighbouring quotations once', async () => {
    const server = new FakeServer((call) => answered(call));
    const row = (text: string, url: string, line: number): Item => ({
      ...itemOf(text, line),
      rows: [{ kind: 'quotation', value: { text, article: { url } } }],
    });

    await run(file([row('a', 'one', 1), row('b', 'one', 2), row('c', 'two', 3), row('d', 'one', 4)]), server);

    expect(server.calls[0]?.rows).toEqual([
      { text: 'a', article: { url: 'one' } },
      { text: 'b', articleOfRow: 0 },
      { text: 'c', article: { url: 'two' } },
      { text: 'd', article: { url: 'one' } },
    ]);
  });

  it('sends a batch ahead and names the one that comes before it', async () => {
    const server = new FakeServer((call) => answered(call));

    await run(file(lines(1500)), server, { parallel: 3 });

    expect(server.calls.map(({ afterKey }) => afterKey)).toEqual([
      undefined,
      server.calls[0]?.key,
      server.calls[1]?.key,
    ]);
  });

  it('sends what came too early again, once what comes before it is stored to the last row', async () => {
    const stored: unknown[] = [];
    let refused = true;
    const server = new FakeServer((call) => {
      if (call.afterKey !== undefined) return tooEarly();
      // A row that says the same as an earlier one of its call is sent after it.
      const isTwin = (row: { text?: unknown }): boolean => refused && row.text === 'text 7';
      const answer = answered(call, (row) =>
        isTwin(row) ? { status: 'FAILED', code: 'DUPLICATE' } : { status: 'CREATED' },
      );
      stored.push(...call.rows.filter((row) => !isTwin(row)).map(({ text }) => text));
      refused = false;
      return answer;
    });

    const { end } = await run(file(lines(700)), server);

    const rest = lines(700).map((_, i) => `text ${i}`);
    expect(end.kind).toBe('complete');
    expect(stored).toEqual([
      ...rest.slice(0, 500).filter((text) => text !== 'text 7'),
      'text 7',
      ...rest.slice(500),
    ]);
  });

  it('finishes what is under way when it is interrupted, and begins nothing new', async () => {
    const controller = new AbortController();
    const server = new FakeServer((call) => {
      controller.abort();
      return answered(call);
    });

    const { end, reports } = await run(file(lines(5000)), server, { signal: controller.signal });

    expect(end.kind).toBe('interrupted');
    expect(server.calls).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });

  it('stops at a refused record when told to, and writes nothing of its batch', async () => {
    const broken = { line: 600, source: '{', rows: [], refusals: ['Not JSON.'] };
    const server = new FakeServer((call) => answered(call));

    const { end } = await run(file([...lines(599), broken, ...lines(900)]), server, { stopOnError: true });

    expect(end.kind).toBe('refused');
    expect(server.calls.map(({ rows }) => rows.length)).toEqual([500]);
  });
});
