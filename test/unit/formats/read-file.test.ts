import { gzipSync } from 'node:zlib';
import { openFile } from '../../../src/formats/read-file';
import { inPieces, readItems, readRefusals, readRows } from './read-items';

const ROW = { article: { url: 'https://a.example/1' }, text: 'Hello' };
const LINE = `${JSON.stringify(ROW)}\n`;
// The text "A line.\n" twice, as bzip2 packs it.
const BZIP2 = Buffer.from(
  'QlpoOTFBWSZTWRhkJ/sAAAPVAAAQQAEgAAIlIAAgqoaZoQwI8p9SIxGi7kinChIDDIT/YA==',
  'base64',
);

describe('openFile', () => {
  it('counts lines from 1, blank ones too', async () => {
    const items = await readItems(`${LINE}\n${LINE}`);

    expect(items.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('refuses a line that is not JSON, and reads on', async () => {
    const content = `${LINE}{"article":\n[1]\n${LINE}`;

    expect(await readRefusals(content)).toEqual([
      [2, expect.stringContaining('not JSON')],
      [3, expect.stringContaining('not an object')],
    ]);
    expect(await readRows(content)).toEqual([ROW, ROW]);
  });

  it('reads the objects of one JSON list, over many lines', async () => {
    const items = await readItems(JSON.stringify([ROW, ROW], null, 2), { size: 5 });

    expect(items.map(({ rows }) => rows[0]?.value)).toEqual([ROW, ROW]);
    expect(items.map(({ line }) => line)).toEqual([2, 8]);
  });

  it('refuses what is wrong in a JSON list, and reads on', async () => {
    const content = `[${LINE.trim()}, {"article": nothing}, 7, ${LINE.trim()}]`;

    expect(await readRows(content, { format: 'rows-jsonl' })).toEqual([ROW, ROW]);
    expect(await readRefusals(content, { format: 'rows-jsonl' })).toHaveLength(2);
  });

  it('says that a JSON list is cut off', async () => {
    const [, second] = await readItems(`[${LINE.trim()},\n{"article": `, { format: 'rows-jsonl' });

    expect(second).toMatchObject({ line: 2, refusals: [expect.stringContaining('file ends in the middle')] });
  });

  it.each(['', ' \n\n'])('says that a file is empty: %j', async (content) => {
    await expect(readItems(content)).rejects.toThrow('The file is empty.');
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\ufeff{"text": "Hello"}', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('url,text\nhttps://a.example/1,Hello', 'utf16le')],
  ])('refuses %s and says how to convert it', async (_what, content) => {
    await expect(readItems(content)).rejects.toThrow('iconv -f UTF-16 -t UTF-8');
  });

  it('refuses what is not text', async () => {
    await expect(readItems(Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3, 7]))).rejects.toThrow('not a text');
  });

  it('refuses a line in Latin-1, naming the byte and the remedy', async () => {
    const latin = Buffer.from('{"article": {"url": "u"}, "text": "Café"}\n', 'latin1');

    const [refusal] = await readRefusals(Buffer.concat([Buffer.from(LINE), latin]));

    expect(refusal?.[0]).toBe(2);
    expect(refusal?.[1]).toMatch(/^Byte 0xE9 after ".*Caf" is not UTF-8.*iconv -f WINDOWS-1252/);
  });

  it.each([
    ['JSON', 'rows-jsonl', '', LINE],
    ['CSV', 'rows-csv', 'url,text\n', 'https://a.example/1,Hello\n'],
  ] as const)('names a line of %s that is too long, and reads on', async (_what, format, header, line) => {
    const long = 'x'.repeat(9 * 1024 * 1024);
    const content = `${header}${line}${long}\n${line}`;

    const items = await readItems(content, { format, size: 65_536 });

    const first = header === '' ? 1 : 2;
    expect(items.map((item) => [item.line, item.rows.length])).toEqual([
      [first, 1],
      [first + 1, 0],
      [first + 2, 1],
    ]);
    expect(items[1]?.refusals[0]).toContain('9.0 MiB, but at most 8 MiB');
    expect(items[1]?.source.length).toBeLessThan(1000);
  });

  it('unpacks gzip, also of several parts', async () => {
    const content = Buffer.concat([gzipSync(LINE), gzipSync(LINE)]);

    expect(await readRows(content, { size: 10 })).toEqual([ROW, ROW]);
  });

  it('unpacks bzip2', async () => {
    const refusals = await readRefusals(BZIP2, { format: 'rows-jsonl', size: 10 });

    expect(refusals.map(([line]) => line)).toEqual([1, 2]);
  });

  it('reads what a cut gzip archive still holds, then says that it is cut', async () => {
    const lines = Array.from({ length: 2000 }, (_, i) => JSON.stringify({ ...ROW, text: `Text ${i * i}` }));
    const archive = gzipSync(lines.join('\n'));

    const { items } = await openFile(inPieces(archive.subarray(0, archive.length - 500)), {
      format: 'rows-jsonl',
    });
    const read: number[] = [];
    const reading = (async () => {
      for await (const { line, rows } of items) if (rows.length === 1) read.push(line);
    })();

    await expect(reading).rejects.toThrow(/^After line \d+: The gzip archive is incomplete/);
    expect(read.length).toBeGreaterThan(100);
    expect(read.length).toBeLessThan(2000);
  });

  it('says that a bzip2 archive is cut', async () => {
    await expect(readItems(BZIP2.subarray(0, 40), { format: 'rows-jsonl' })).rejects.toThrow(
      'The bzip2 archive is incomplete',
    );
  });

  it('refuses archives of other kinds', async () => {
    await expect(readItems(Buffer.from('PK\u0003\u0004 something'))).rejects.toThrow('packed as zip');
  });

  it.each([
    ['rows-csv', 'url,text\nu,Hello\n'],
    ['rows-csv', 'speaker.name;saidOn.earliest\nOda Brandvik;2026-01-01\n'],
    ['rows-jsonl', LINE],
    ['rows-jsonl', '{"text": "Trains run.", "topics": ["trains"]}\n'],
    ['rows-jsonl', `broken\n${LINE}`.replace('broken', '{"article":')],
    ['articles-jsonl', '{"url": "https://a.example/1", "body": "Hello."}\n'],
    ['articles-jsonl', '{"url": "https://a.example/1", "html": "<p>Hello.</p>"}\n'],
    ['claimreview', '{"@type": "ClaimReview", "claimReviewed": "Trains run."}'],
    ['claimreview', '{\n  "@context": "https://schema.org",\n  "@graph": [\n    {"@type": "ClaimReview"}]}'],
    ['claimreview', '[{"@type": "https://schema.org/ClaimReview"}]'],
    ['claimreview', '{"@type": "DataFeed", "dataFeedElement": [{"item": [{"@type": "ClaimReview"}]}]}'],
    ['google-factcheck', '{"claims": [{"text": "Trains run.", "claimReview": []}]}'],
    ['google-factcheck', '{\n "claims": [\n  {"text": "Trains run.",\n "claimReview": []}]}'],
    ['gdelt-gqg', '{"url": "u", "quotes": [{"pre": "", "quote": "Hello", "post": ""}]}\n'],
    ['quotebank', '{"quoteID": "2018-01-01-000001", "quotation": "hello", "urls": []}\n'],
    ['quotebank', '{"articleID": "1", "url": "u", "quotations": []}\n'],
  ] as const)('recognises %s', async (format, content) => {
    const opened = await openFile(inPieces(Buffer.from(content)), { format: 'auto' });

    expect(opened.format).toBe(format);
  });

  it.each(['{"what": "ever"}\n', 'Dear diary,\ntoday it rained.\n'])(
    'asks for the format when it cannot be told: %j',
    async (content) => {
      await expect(readItems(content)).rejects.toThrow('Name it with --format');
    },
  );
});
