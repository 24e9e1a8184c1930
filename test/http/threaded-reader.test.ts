import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { buildReader, threadedReader } from '../../src/app/reading/threaded-reader';
import type { Batch } from '../../src/bulk/batches';
import type { BatchOptions, FileReader } from '../../src/bulk/batched-file';
import { readHere, ReadingStopped } from '../../src/bulk/batched-file';
import { FileRefused } from '../../src/formats/item';
import { scratchFolder } from '../support/server-process';

const ROOT = join(__dirname, '../..');
const LINES = Array.from({ length: 30 }, (_, i) =>
  JSON.stringify({ article: { url: `https://a.example/${i >> 2}` }, text: `Wait ${i} days` }),
);
const CONTENT = `${LINES.slice(0, 20).join('\n')}\nno JSON\n${LINES.slice(20).join('\n')}\n`;
const OPTIONS: BatchOptions = { format: 'rows-jsonl', rows: 7 };

async function* inPieces(content: Uint8Array | string, failure?: Error): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += 100) yield await Promise.resolve(bytes.subarray(at, at + 100));
  if (failure !== undefined) throw failure;
}

async function* endless(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(CONTENT);
  for (;;) yield await Promise.resolve(Buffer.from(`${' '.repeat(1000)}\n`));
}

describe('a reader in a thread of its own', () => {
  const folder = scratchFolder();
  const thread = join(folder.path, 'reading-thread.js');
  const read = threadedReader(thread);
  beforeAll(() =>
    buildSync({
      absWorkingDir: ROOT,
      entryPoints: ['src/app/reading/reading-thread.ts'],
      outfile: thread,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    }),
  );
  afterAll(() => folder.remove());

  const batchesBy = async (reader: FileReader, content: string): Promise<Batch[]> => {
    const { batches } = await reader(inPieces(content), OPTIONS);
    const all: Batch[] = [];
    for await (const { items, entries } of batches) all.push({ items: [...items], entries: [...entries] });
    return all;
  };

  it('answers the batches that are answered without one', async () => {
    const batches = await batchesBy(read, CONTENT);

    expect(batches).toEqual(await batchesBy(readHere, CONTENT));
    expect(batches.length).toBeGreaterThan(3);
  });

  it('tells format and header', async () => {
    const file = await read(inPieces('url;text\nhttps://a.example/1;Hello\n'), { format: 'auto' });
    await file.close();

    expect(file).toMatchObject({ format: 'rows-csv', header: { fields: ['url', 'text'], delimiter: ';' } });
  });

  it('leaves the calling thread free while it unpacks and reads', async () => {
    const archive = gzipSync(`${CONTENT}${' \n'.repeat(10_000_000)}`);
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      counting = setImmediate(turn);
    };
    let counting = setImmediate(turn);

    const { batches } = await read(inPieces(archive), { ...OPTIONS, rows: 500, unpackRatio: 10_000 });
    for await (const { items } of batches) expect(items).toHaveLength(31);

    clearImmediate(counting);
    expect(turns).toBeGreaterThan(100);
  });

  it('names the line after which nothing more can be read', async () => {
    const archive = gzipSync(`${CONTENT}${'\n'.repeat(40_000_000)}`);

    const { batches } = await read(inPieces(archive), { ...OPTIONS, rows: 500 });

    expect((await batches.next()).value).toMatchObject({ items: { length: 31 } });
    await expect(batches.next()).rejects.toThrow(
      new FileRefused(
        'After line 31: The gzip archive holds more than 250 times its own size. Unpack it, and send the files in it.',
      ),
    );
  });

  it('refuses a file that cannot be read at all', async () => {
    await expect(read(inPieces(''), OPTIONS)).rejects.toThrow(new FileRefused('The file is empty.'));
  });

  it('passes on why there are no more bytes', async () => {
    const failure = new Error('The disk is gone.');

    await expect(read(inPieces('', failure), OPTIONS)).rejects.toBe(failure);
    const long = `${CONTENT}${' \n'.repeat(40_000)}`;
    const source = inPieces(long, new FileRefused('It is locked.'));
    const { batches } = await read(source, { ...OPTIONS, rows: 500 });
    const reading = (async () => {
      for await (const { items } of batches) expect(items).toHaveLength(31);
    })();
    await expect(reading).rejects.toThrow(new FileRefused('After line 31: It is locked.'));
  });

  it('stops when nobody wants the rest, whatever it is at', async () => {
    const stop = new AbortController();
    const { batches } = await read(endless(), { ...OPTIONS, rows: 500 }, stop.signal);

    const reading = batches.next();
    setImmediate(() => stop.abort());

    await expect(reading).rejects.toThrow(ReadingStopped);
  });

  it('ends the reading of a file that somebody has begun and left', async () => {
    const source = endless();
    const { batches } = await read(source, OPTIONS);

    for await (const _ of batches) break;

    expect((await source.next()).done).toBe(true);
  });

  it('does not begin when nobody wants it any more', async () => {
    await expect(read(inPieces(CONTENT), OPTIONS, AbortSignal.abort())).rejects.toThrow(ReadingStopped);
  });

  it('tells of a thread that dies', async () => {
    const none = threadedReader(join(folder.path, 'none.js'));

    await expect(none(inPieces(CONTENT), OPTIONS)).rejects.toThrow('Cannot find module');
  });
});

describe('buildReader', () => {
  it('reads in the calling thread where only the sources are', () => {
    expect(buildReader()).toBe(readHere);
  });
});
