import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Role } from '../../src/domain/role';
import { scratchFolder, startServer, stopAll } from '../support/server-process';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { linesOf, upload, whenOver } from '../support/upload';
import type { Ended } from './run-import';
import { countsOf, quotationRows, runImport, writeLines } from './run-import';

const EXAMPLES = join(__dirname, '../../examples/import');

jest.setTimeout(120_000);

describe('onrecord import', () => {
  let folder: ReturnType<typeof scratchFolder>;
  let test: TestApp;
  let environment: Record<string, string>;
  beforeAll(async () => {
    test = await createTestApp();
    environment = { ONRECORD_URL: test.url, ONRECORD_TOKEN: ADMIN_TOKEN };
  });
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(async () => {
    await stopAll();
    folder.remove();
  });
  afterAll(() => test.stop());

  const importing = (...args: string[]): Promise<Ended> => runImport(args, environment);
  const write = (name: string, values: readonly (object | string)[]): string =>
    writeLines(folder.path, name, values);
  const quotationCount = async (): Promise<number> => {
    const { data } = await test.send<{ quotations: { totalCount: number } }>('{ quotations { totalCount } }');
    return data?.quotations.totalCount ?? -1;
  };
  const bad = { article: { url: 'no address' }, text: 'Bad' };

  it('takes the sample file of every format, twice to the same end', async () => {
    const files = readdirSync(EXAMPLES).map((name) => join(EXAMPLES, name));

    const first = await importing(...files);
    const stored = await quotationCount();
    const second = await importing('--key', 'again', ...files);

    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(
      new Set(first.stdout.match(/(?<=\s)[a-z]+-(?:csv|jsonl|factcheck|gqg)|claimreview |quotebank /g)),
    ).toHaveProperty('size', 7);
    expect(second.code).toBe(0);
    for (const file of readdirSync(EXAMPLES)) {
      expect(countsOf(second, file)).toMatchObject({ created: 0, refused: 0 });
    }
    expect(await quotationCount()).toBe(stored);
  });

  it('says of each article in another language that it was not read, and counts what it did not keep', async () => {
    const article = (number: number, body: string): object => ({
      url: `https://kurier.example/${number}`,
      body,
    });
    const file = write('kurier.jsonl', [
      article(1, 'Die Fähre fährt im Winter nicht, sagte die Ministerin am Montag. Niemand war zufrieden.'),
      article(2, 'Minister Ilka Marrow never said that the ferry would stop. “It will sail,” she said.'),
      article(
        3,
        'Le bac ne part plus en hiver, a dit la ministre lundi, et personne n’est content de la décision.',
      ),
    ]);

    const run = await importing(file);

    expect(run.code).toBe(0);
    expect(run.stdout).toContain('kurier.jsonl: line 1: The text is German');
    expect(run.stdout).toContain('kurier.jsonl: line 3: The text is French');
    expect(run.stdout).not.toContain('line 2: The text');
    expect(run.stdout).toContain('kurier.jsonl: not kept of line 2: NEGATED 1');
    expect(run.stdout).toContain('kurier.jsonl: not kept as statements: NEGATED 1');
  });

  it('ends with 0 when all is in', async () => {
    const run = await importing(write('good.jsonl', quotationRows(3)));

    expect(run.code).toBe(0);
    expect(countsOf(run, 'good.jsonl')).toMatchObject({ records: 3, refused: 0 });
  });

  it('ends with 1 when some is refused, and names line and reason', async () => {
    const run = await importing(write('some.jsonl', [...quotationRows(2), bad, '{"text": ']));

    expect(run.code).toBe(1);
    expect(run.stderr).toContain('some.jsonl: line 3: article.url: "no address" is not a web address');
    expect(run.stderr).toContain('some.jsonl: line 4: This is not JSON');
    expect(countsOf(run, 'some.jsonl')).toMatchObject({ records: 4, refused: 2 });
  });

  it.each([
    ['every row is refused', () => [write('none.jsonl', [bad])], 'is not a web address'],
    ['a file is empty', () => [write('empty.jsonl', [])], 'The file is empty.'],
    ['there is no such file', () => [join(folder.path, 'missing.jsonl')], 'There is no such file'],
    ['it is a folder', () => [folder.path], 'is a folder'],
    ['an option is wrong', () => ['--parallel', '99', 'x'], 'Write a whole number from 1 to 8'],
    ['nothing is named', () => [], 'Name the files to import'],
    ['the token is wrong', () => ['--token', 'wrong', write('a.jsonl', [bad])], 'token'],
    [
      'nobody answers',
      () => ['--url', 'http://127.0.0.1:9', '--patience', '0', write('a.jsonl', [bad])],
      'No answer from',
    ],
    [
      'the address is none',
      () => ['--url', 'nowhere', write('a.jsonl', [bad])],
      'not the address of a server',
    ],
  ])('ends with 2 when %s', async (_when, args, message) => {
    const before = await quotationCount();

    const run = await importing(...args());

    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
    expect(await quotationCount()).toBe(before);
  });

  it('needs a token that may write', async () => {
    const token = await test.token(Role.READER);

    const run = await importing('--token', token, write('a.jsonl', quotationRows(1)));

    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('role READER may not write')]);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const before = await quotationCount();
    const rows = quotationRows(3).map((row, i) => ({ ...row, article: { url: `https://dry.example/${i}` } }));

    const run = await importing('--dry-run', write('dry.jsonl', rows));

    expect(run.code).toBe(0);
    expect(countsOf(run, 'dry.jsonl')).toMatchObject({ created: 3 });
    expect(run.stdout).toContain('This was a dry run: nothing was written.');
    expect(await quotationCount()).toBe(before);
  });

  it('lets one row that is not what the schema takes block no other', async () => {
    const rows = quotationRows(9).map((row, i) => ({
      ...row,
      article: { url: `https://misfit.example/${i}` },
      ...(i % 4 === 1 ? { kind: 'SHOUTED', mood: 7 } : {}),
    }));

    const run = await importing(write('misfits.jsonl', rows));

    expect(run.code).toBe(1);
    expect(countsOf(run, 'misfits.jsonl')).toMatchObject({ created: 7, refused: 2 });
    expect(run.stderr).toMatch(/line 2: .*"SHOUTED" does not exist in "QuotationKind" enum/);
    expect(run.stderr).toMatch(/line 6: .*"mood" is not defined/);
  });

  it('stores the last of two rows that say different things of one quotation', async () => {
    const url = 'https://twins.example/1';
    const rows = ['shore', 'harbour'].map((venue) => ({ article: { url }, text: 'Twice said', venue }));

    const run = await importing(write('twins.jsonl', rows));

    expect(countsOf(run, 'twins.jsonl')).toMatchObject({ created: 1, updated: 1, refused: 0 });
    const { data } = await test.send<{ article: { quotations: { nodes: object[] } } }>(
      `{ article(url: "${url}") { quotations { nodes { venue } } } }`,
    );
    expect(data?.article.quotations.nodes).toEqual([{ venue: 'harbour' }]);
  });

  it('stops at the first refused row when told to, and leaves out the whole of its batch', async () => {
    const rows = quotationRows(20).map((row, i) => ({
      ...row,
      article: { url: `https://stop.example/${i}` },
    }));
    const file = write('stop.jsonl', [...rows.slice(0, 14), bad, ...rows.slice(14)]);
    const before = await quotationCount();

    const run = await importing('--on-error', 'stop', '--rows', '5', file);

    expect(run.code).toBe(1);
    expect(run.stderr).toContain('line 15: article.url');
    expect(run.stderr).toContain('Stopped at the first refused record.');
    expect((await quotationCount()) - before).toBe(10);
  });

  describe('--failed', () => {
    it('writes refused lines of JSON, ready to be mended and imported', async () => {
      const failed = join(folder.path, 'failed.jsonl');
      const run = await importing(
        '--failed',
        failed,
        write('a.jsonl', [...quotationRows(1), bad, '{"text": ']),
      );

      const lines = readFileSync(failed, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(run.code).toBe(1);
      expect(lines).toEqual([
        { line: 2, error: expect.stringContaining('not a web address'), ...bad },
        { line: 3, error: expect.stringContaining('not JSON'), record: '{"text": ' },
      ]);

      writeFileSync(
        failed,
        readFileSync(failed, 'utf8').split('\n')[0]!.replaceAll('no address', 'https://mended.example/1'),
      );
      expect((await importing(failed)).code).toBe(0);
    });

    it('writes refused records of CSV with two columns more, ready to be mended and imported', async () => {
      const failed = join(folder.path, 'failed.csv');
      const header = 'url;text;saidOn';
      const file = write('a.csv', [
        header,
        'https://csv.example/1;"One; two";2026-01-01',
        'https://csv.example/2;"Three; ""four""";soon',
      ]);
      const run = await importing('--failed', failed, file);

      const [columns, record] = readFileSync(failed, 'utf8').trim().split('\n');
      expect(run.code).toBe(1);
      expect(columns).toBe(`line;error;${header}`);
      expect(record).toMatch(/^3;.*saidOn.*;https:\/\/csv\.example\/2;"Three; ""four""";soon$/);

      writeFileSync(failed, `${columns}\n${record!.replace(/soon$/, '2026-01-02')}\n`);
      const mended = await importing(failed);
      expect([mended.code, countsOf(mended, 'failed.csv')['created']]).toEqual([0, 1]);
    });

    it('leaves no file when nothing was refused', async () => {
      const failed = join(folder.path, 'failed.jsonl');

      await importing('--failed', failed, write('a.jsonl', quotationRows(1)));

      expect(existsSync(failed)).toBe(false);
    });

    it('never overwrites a file that is being imported', async () => {
      const file = write('a.jsonl', quotationRows(1));

      const run = await importing('--failed', file, file);

      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('is being imported')]);
      expect(readFileSync(file, 'utf8')).not.toBe('');
    });
  });

  it('imports what a cut archive still holds, and says that it is cut', async () => {
    const lines = quotationRows(900).map((row) => JSON.stringify(row));
    const archive = gzipSync(lines.join('\n'));
    const file = join(folder.path, 'cut.jsonl.gz');
    writeFileSync(file, archive.subarray(0, archive.length - 300));

    const run = await importing(file);

    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/cut\.jsonl\.gz: After line \d+: The gzip archive is incomplete or damaged/);
    expect(countsOf(run, 'cut.jsonl.gz')['created']).toBeGreaterThan(100);
  });

  it('undoes what it did', async () => {
    const batches = join(folder.path, 'batches.txt');
    const before = await quotationCount();
    const rows = quotationRows(12).map((row, i) => ({
      ...row,
      article: { url: `https://undo.example/${i}` },
    }));
    const file = write('undo.jsonl', rows);
    await importing('--rows', '5', '--batches', batches, file);
    const ids = readFileSync(batches, 'utf8').trim().split('\n');

    const run = await importing('--revert', ...ids);

    expect(ids).toHaveLength(3);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^imp_\S+: \d+ removed, 0 put back, 0 left alone$/m);
    expect(await quotationCount()).toBe(before);

    const again = await importing('--rows', '5', file);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('add --key')]);
    expect((await importing('--key', 'second time', file)).code).toBe(0);
  });

  describe('into a database', () => {
    const url = (): string => `sqlite:${join(folder.path, 'own.db')}`;

    it('needs no server', async () => {
      const file = write('a.jsonl', quotationRows(3));

      const first = await runImport([file, '--database', url()]);
      const second = await runImport([file, '--database', url(), '--key', 'again']);

      expect([first.code, countsOf(first, 'a.jsonl')['created']]).toEqual([0, 3]);
      expect([second.code, countsOf(second, 'a.jsonl')['unchanged']]).toEqual([0, 3]);
    });

    it('is refused while a server has it open', async () => {
      await startServer({ ONRECORD_DATABASE_URL: url() });

      const run = await runImport([write('a.jsonl', quotationRows(1)), '--database', url()]);

      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('Another On Record process has')]);
    });

    it('is refused when it cannot be made', async () => {
      const file = join(folder.path, 'file');
      writeFileSync(file, '');

      const run = await runImport([
        write('a.jsonl', quotationRows(1)),
        '--database',
        `sqlite:${file}/own.db`,
      ]);

      expect([run.code, run.stderr]).toEqual([
        2,
        expect.stringContaining('cannot be opened, made or written to'),
      ]);
    });
  });

  it('undoes a file that was sent over HTTP, by the id of its job', async () => {
    const before = await quotationCount();
    const rows = quotationRows(600).map((row, i) => ({
      ...row,
      article: { url: `https://sent.example/${i}` },
    }));
    const { job } = await upload(test, linesOf(rows));
    await whenOver(test, job.id);

    const run = await importing('--revert', job.id);

    expect(run.code).toBe(0);
    expect(run.stdout.match(/^imp_\S+: 1?\d{3,} removed/gm)).toHaveLength(2);
    expect(await quotationCount()).toBe(before);
  });
});
