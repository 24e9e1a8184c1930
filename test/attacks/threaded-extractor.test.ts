import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { buildExtractor, ThreadedExtractor } from '../../src/app/reading/threaded-extractor';
import { DomainError, ErrorCode } from '../../src/domain/errors/errors';
import { ServerBusy } from '../../src/domain/errors/server-busy';
import { extract } from '../../src/extraction/extract';
import { articleFromHtml } from '../../src/markup/article-from-html';
import { scratchFolder } from '../support/server-process';

const ROOT = join(__dirname, '../..');
const TEXT = 'Mayor Sigrun Aldahl told reporters on Tuesday: “The piers will hold for another year.”';
const OPTIONS = { publishedOn: '2024-03-07' };
const PAGE = `<html><head><title>The piers</title></head><body>${`<p>${TEXT}</p>`.repeat(5)}</body></html>`;
const PATIENT = { time: 60_000 };

function refusalOf(reading: Promise<unknown>): Promise<DomainError> {
  return reading.then(
    () => Promise.reject(new Error('It was read.')),
    (error: unknown) => (error instanceof DomainError ? error : Promise.reject(error as Error)),
  );
}

describe('ThreadedExtractor', () => {
  const folder = scratchFolder();
  const thread = join(folder.path, 'extraction-thread.js');
  let extractor: ThreadedExtractor;
  const threadOf = (code: string, time = PATIENT.time): ThreadedExtractor => {
    const path = join(folder.path, 'other.js');
    writeFileSync(path, `const { parentPort } = require('node:worker_threads'); ${code}`);
    return new ThreadedExtractor(path, { jobs: 2, time });
  };
  beforeAll(() =>
    buildSync({
      absWorkingDir: ROOT,
      entryPoints: ['src/app/reading/extraction-thread.ts'],
      outfile: thread,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    }),
  );
  afterEach(() => extractor.stop());
  afterAll(() => folder.remove());

  it('finds what is found at once', async () => {
    extractor = new ThreadedExtractor(thread, PATIENT);

    expect(await extractor.extract(TEXT, OPTIONS)).toEqual(extract(TEXT, OPTIONS));
  });

  it('takes out of a page what is taken out at once', async () => {
    extractor = new ThreadedExtractor(thread, PATIENT);

    expect(await extractor.readPage(PAGE)).toEqual(articleFromHtml(PAGE));
  });

  it('refuses a page for the reason for which it is refused at once', async () => {
    extractor = new ThreadedExtractor(thread, PATIENT);

    const refusal = await refusalOf(extractor.readPage('<b>'.repeat(320_000)));

    expect(refusal).toMatchObject({ code: ErrorCode.TOO_MANY, path: ['html'] });
    expect(refusal.message).toMatch(/more than 200 elements inside each other/);
  });

  it('ends what takes too long, refuses it, and reads on', async () => {
    extractor = threadOf(
      `parentPort.on('message', ({ text, html }) => {
        while (html || text === 'endless');
        parentPort.postMessage({ found: text });
      });`,
      2_000,
    );

    const [page, next] = [refusalOf(extractor.readPage(PAGE)), extractor.extract(TEXT)];

    expect(await page).toMatchObject({ code: ErrorCode.TOO_LONG, path: ['html'] });
    expect((await page).message).toMatch(/longer than 2000 ms to read\. Give its main text instead, as body/);
    expect(await next).toBe(TEXT);
    const text = await refusalOf(extractor.extract('endless'));
    expect(text).toMatchObject({ code: ErrorCode.TOO_LONG, path: [] });
    expect(text.message).toMatch(/The text takes longer .* Send less text at once/);
  });

  it('ends what takes too much memory, refuses it, and reads on', async () => {
    extractor = threadOf(`parentPort.on('message', ({ text, html }) => {
      for (const all = []; html; ) all.push(new Array(100_000).fill(html.length));
      parentPort.postMessage({ found: text });
    });`);

    const refusal = await refusalOf(extractor.readPage(PAGE));

    expect(refusal).toMatchObject({ code: ErrorCode.TOO_LONG, path: ['html'] });
    expect(refusal.message).toMatch(/takes more memory to read/);
    expect(await extractor.extract(TEXT)).toBe(TEXT);
  });

  it('leaves the calling thread free', async () => {
    extractor = new ThreadedExtractor(thread, PATIENT);
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
    extractor = new ThreadedExtractor(thread, PATIENT);
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
    extractor = threadOf(`parentPort.on('message', ({ text }) =>
      parentPort.postMessage(text === '' ? { error: new Error('unreadable') } : { found: text }));`);

    await expect(extractor.extract('')).rejects.toThrow('unreadable');
    expect(await extractor.extract(TEXT)).toBe(TEXT);
  });

  it.each(['throw new Error("broken")', 'process.exit(3)'])(
    'starts another thread after one that died: %s',
    async (death) => {
      extractor = threadOf(`parentPort.on('message', ({ text }) => {
        if (text === '') { ${death}; }
        parentPort.postMessage({ found: text });
      });`);

      const [deadly, next] = [extractor.extract(''), extractor.extract(TEXT)];

      await expect(deadly).rejects.toThrow(/broken|ended with 3/);
      expect(await next).toBe(TEXT);
    },
  );
});

describe('buildExtractor', () => {
  it('reads in the calling thread where only the sources are', async () => {
    const extractor = buildExtractor(PATIENT);

    expect(extractor).not.toBeInstanceOf(ThreadedExtractor);
    expect(await extractor.extract(TEXT, OPTIONS)).toEqual(extract(TEXT, OPTIONS));
    expect(await extractor.readPage(PAGE)).toEqual(articleFromHtml(PAGE));
    await extractor.stop();
  });
});
