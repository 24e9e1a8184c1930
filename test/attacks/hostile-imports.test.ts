import { gzipSync } from 'node:zlib';
import { quotationRows } from '../cli/run-import';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { atImport, linesOf, upload, whenOver } from '../support/upload';

const DEEP = `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`;
const MARKS = 'a,"'.concat('a"b"'.repeat(350_000));

describe('POST /import, given files made to do harm', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({
      environment: { ONRECORD_MAX_REFUSED_AT_FIRST: '1500', ONRECORD_MAX_UNPACK_RATIO: '500' },
    });
  });
  afterAll(() => test.stop());

  const imported = async (content: Buffer | string, query: string) => {
    const { job, status, refusal } = await upload(test, content, query);
    if (status !== 202) throw new Error(refusal);
    return await whenOver(test, job.id);
  };

  it('refuses the record that is nested a million deep, and takes the others', async () => {
    const rows = linesOf(quotationRows(3));

    const job = await imported(`${rows}${DEEP}\n${linesOf(quotationRows(5))}`, '?format=rows-jsonl');

    expect(job).toMatchObject({ status: 'DONE', recordCount: 9, refusedCount: 1, createdCount: 5 });
    const failed = await atImport(test, `/${job.id}/failed.jsonl`);
    expect(JSON.parse(failed.text)).toMatchObject({
      line: 4,
      error: expect.stringMatching(/^The record is too deep: .* Only the beginning of the record is kept\.$/),
      record: expect.stringMatching(/^\{"a":\{/),
    });
  });

  it('refuses the line of 700,000 quotation marks, and takes the others', async () => {
    const job = await imported(
      `url,text\nhttps://marks.example/1,Said once\n${MARKS}\nhttps://marks.example/2,Said twice\n`,
      '?format=rows-csv',
    );

    expect(job).toMatchObject({ status: 'DONE', recordCount: 3, refusedCount: 1, createdCount: 2 });
    expect((await atImport(test, `/${job.id}/failed.csv`)).text).toMatch(
      /^line,error,url,text\n3,"The record has 700,001 quotation marks/,
    );
  });

  it('ends a job that has refused many records and taken none, and says so', async () => {
    const job = await imported('{"article":\n'.repeat(20_000), '?format=rows-jsonl');

    expect(job).toMatchObject({
      status: 'FAILED',
      reason: expect.stringMatching(
        /^Stopped after \d,\d00 refused records, because none was imported\. Check the format/,
      ),
    });
    expect(job['refusedCount']).toBeLessThan(5_000);
  });

  it('ends a job whose archive holds too much, after what came before', async () => {
    const archive = gzipSync(`${linesOf(quotationRows(2))}${'\n'.repeat(40_000_000)}`);

    const job = await imported(archive, '?format=rows-jsonl');

    expect(job).toMatchObject({
      status: 'FAILED',
      reason:
        'After line 2: The gzip archive holds more than 500 times its own size. Unpack it, and send the files in it.',
      recordCount: 2,
    });
  });
});
