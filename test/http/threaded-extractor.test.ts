import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { buildExtractor, ThreadedExtractor } from '../../src/app/threaded-extractor';
import { ServerBusy } from '../../src/domain/errors/server-busy';
import { extract } from '../../src/extraction/extract';
import { scratchFolder } from '../support/server-process';

const ROOT = join(__dirname, '../..');
const TEXT = 'Mayor Sigrun Aldahl told reporters on Tuesday: “The piers will hold for another year.”';
const OPTIONS = { publishedOn: '2024-03-07' };

describe('ThreadedExtractor', () => {
  const folder = scratchFolder();
  const thread = join(folder.path, 'extraction-thread.js');
  let extractor: ThreadedExtractor;
  const threadOf = (code: string): ThreadedExtractor => {
    const path = join(folder.path, 'other.js');
    writeFileSync(path, `const { parentPort } = require('node:worker_threads'); ${code}`);
    return new ThreadedExtractor(path, 2);
  };
  beforeAll(() =>
    buildSync({
      absWorkingDir: ROOT,
      entryPoints: ['src/app/extraction-thread.ts'],
      outfile: thread,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    }),
  );
  afterEach(() => extractor.stop());
  afterAll(() => folder.remove());

  it('finds what is found at once', async () => {
    extractor = new ThreadedExtractor(thread);

    expect(await extractor.extract(TEXT, OPTIONS)).toEqual(extract(TEXT, OPTIONS));
  });

  it('leaves the calling thread free', async () => {
    extractor = new ThreadedExtractor(thread);
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      counting = setImmediate(turn);
    };
    let counting = setImmediate(turn);

    await extractor.extract(`${TEXT}\n`.repeat(600));

    clearImmediate(counting);
    expect(turns).toBeGreaterThan(10);
  });

  it('answers each text with its own quotations', async () => {
    extractor = new ThreadedExtractor(thread);
    const days = ['one', 'two', 'three'];

    const found = await Promise.all(days.map((day) => extractor.extract(`“Wait ${day} days,” Aldahl said.`)));

    expect(found.map(({ quotations }) => quotations[0]?.text)).toEqual(
      days.map((day) => `Wait ${day} days,`),
    );
  });

  it('takes no more texts than may wait', async () => {
    extractor = threadOf('parentPort.on("message", () => {});');
    const waiting = [extractor.extract(TEXT), extractor.extract(TEXT)];
    const refused = waiting.map((one) => expect(one).rejects.toThrow('was stopped'));

    await expect(extractor.extract(TEXT)).rejects.toThrow(ServerBusy);

    await extractor.stop();
    await Promise.all(refused);
  });

  it('tells of an error in reading, and reads on', async () => {
    extractor = threadOf(`parentPort.on('message', ({ id, text }) =>
      parentPort.postMessage(text === '' ? { id, error: new Error('unreadable') } : { id, found: text }));`);

    await expect(extractor.extract('')).rejects.toThrow('unreadable');
    expect(await extractor.extract(TEXT)).toBe(TEXT);
  });

  it.each(['throw new Error("broken")', 'process.exit(3)'])(
    'starts another thread after one that died: %s',
    async (death) => {
      extractor = threadOf(`parentPort.on('message', ({ id, text }) => {
        if (text === '') { ${death}; }
        parentPort.postMessage({ id, found: text });
      });`);

      await expect(extractor.extract('')).rejects.toThrow(/broken|ended with 3/);
      expect(await extractor.extract(TEXT)).toBe(TEXT);
    },
  );
});

describe('buildExtractor', () => {
  it('reads in the calling thread where only the sources are', async () => {
    const extractor = buildExtractor();

    expect(extractor).not.toBeInstanceOf(ThreadedExtractor);
    expect(await extractor.extract(TEXT, OPTIONS)).toEqual(extract(TEXT, OPTIONS));
    await extractor.stop();
  });
});
