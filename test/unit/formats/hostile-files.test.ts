import { gzipSync } from 'node:zlib';
import { MAX_BODY } from '../../../src/articles/article-ref';
import { MAX_TEXT } from '../../../src/formats/text-lengths';
import { openFile } from '../../../src/formats/read-file';
import { inPieces, readItems, readRefusals, readRows } from './read-items';

const ROW = { article: { url: 'https://a.example/1' }, text: 'Hello' };
const LINE = `${JSON.stringify(ROW)}\n`;
const MEBI = 1024 * 1024;
const DEEP = '{"a":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000);
const BRACKETS = '['.repeat(4_000_000);
// A row, and then 60 million line ends, as bzip2 packs them.
const SMALL_BZIP2 = Buffer.from(
  'QlpoOTFBWSZTWePmtu4FfjxdgIAQEAWgEABAKmbeSgAIIAB1DVPRHpHqPSHqaPaoIqmhoNMgGmn1gBAVVEgoKCKoAe8Ula7SHc9eVtcOPkFDTDiI60ScTxrdJsc1dmU1YGKg5ABAVVE/MUFZJlNZosyY8QBsBuAAgBAACAAIIAAwzAUpppQClsKgFLxdyRThQkGUB9Sw',
  'base64',
);

jest.setTimeout(60_000);

describe('openFile, given a small archive that holds much', () => {
  it('refuses it where it holds too much, and keeps what came before', async () => {
    const archive = gzipSync(LINE + '\n'.repeat(40 * MEBI));

    const { items } = await openFile(inPieces(archive), { format: 'rows-jsonl' });

    expect((await items.next()).value).toMatchObject({ line: 1, rows: [{ value: ROW }] });
    await expect(items.next()).rejects.toThrow(
      'After line 1: The gzip archive holds more than 250 times its own size. Unpack it',
    );
  });

  it('refuses it in the middle of a block that holds too much', async () => {
    await expect(readItems(SMALL_BZIP2)).rejects.toThrow(
      'The bzip2 archive holds more than 250 times its own size. Unpack it',
    );
  });

  it('takes a ratio from its caller', async () => {
    const archive = gzipSync(LINE + '\n'.repeat(40 * MEBI));

    const { items } = await openFile(inPieces(archive), { format: 'rows-jsonl', unpackRatio: 10_000 });

    expect((await items.next()).done).toBe(false);
    expect((await items.next()).done).toBe(true);
  });

  it('looks at no more of it than its beginning when that is blank', async () => {
    const blank = gzipSync('\n'.repeat(40 * MEBI));

    await expect(readItems(blank)).rejects.toThrow('The file is empty.');
  });
});

describe('openFile, given a record that no parser should see', () => {
  it.each([
    ['objects a million deep', DEEP],
    ['four million brackets', BRACKETS],
    ['a million values', `{"a":[${'1,'.repeat(1_000_000)}1]}`],
    ['text after brackets in a text', `{"text":"${'[\\"'.repeat(1000)}","a":${DEEP}}`],
  ])('refuses its line, and reads on: %s', async (_what, record) => {
    const content = `${LINE}${record}\n${LINE}`;

    expect(await readRefusals(content, { format: 'rows-jsonl', size: 65_536 })).toEqual([
      [2, expect.stringMatching(/^The record is too (deep|large): at most 100/)],
    ]);
    expect(await readRows(content, { format: 'rows-jsonl' })).toEqual([ROW, ROW]);
  });

  it('refuses it in a JSON list too', async () => {
    const content = `[${LINE},\n${DEEP},\n${LINE}]`;

    expect(await readRefusals(content, { size: 65_536 })).toEqual([[3, expect.stringContaining('too deep')]]);
    expect(await readRows(content)).toEqual([ROW, ROW]);
  });

  it('refuses a file of brackets in its line, in little memory', async () => {
    const items = await readItems(`\n${BRACKETS}`, { format: 'rows-jsonl', size: 65_536 });

    expect(items).toEqual([
      { line: 2, source: expect.any(String), rows: [], refusals: [expect.any(String)], isBroken: true },
    ]);
    expect(items[0]?.source.length).toBeLessThan(1000);
  });

  it('keeps brackets that stand in a text', async () => {
    const row = { ...ROW, text: `"${'[{'.repeat(500)}\\` };

    expect(await readRows(`${JSON.stringify(row)}\n`)).toEqual([row]);
  });

  it.each([
    ['of even number', '"'.repeat(700_000)],
    ['of odd number', '"'.repeat(700_001)],
    ['in a field', `a,"${'a"b"'.repeat(350_000)}`],
  ])('refuses a line of 700,000 quotation marks, and reads on: %s', async (_what, line) => {
    const table = `url,text\nhttps://a.example/1,Hello\n${line}\nhttps://a.example/1,Hello\n`;

    expect(await readRefusals(table)).toEqual([
      [3, expect.stringMatching(/^The record has 700,00\d quotation marks, but at most 50,000 are allowed/)],
    ]);
    expect(await readRows(table)).toEqual([ROW, ROW]);
  });

  it('refuses a line of a million fields', async () => {
    const table = `url,text\n${'a,'.repeat(1_000_000)}\n`;

    expect(await readRefusals(table)).toEqual([[2, expect.stringContaining('1,000,001 fields')]]);
  });

  it('refuses a header of very many columns', async () => {
    const header = Array.from({ length: 1_500 }, (_, i) => `stances.${i}.note`).join(',');

    await expect(readItems(`url,text,${header}\n`, { format: 'rows-csv' })).rejects.toThrow(
      'Line 1: the header has 1502 columns, but at most 1000 are allowed.',
    );
  });

  it('keeps only the beginning of a record that is broken', async () => {
    const [refused] = await readItems(`{"text": ${'é'.repeat(200_000)}\n`, { format: 'rows-jsonl' });

    expect(refused?.refusals[0]).toMatch(/Only the beginning of the record is kept\.$/);
    expect(refused?.source).toMatch(/^\{"text": é+$/);
    expect(refused?.source.length).toBeLessThan(60_000);
  });
});

describe('a row with a text that no field takes', () => {
  const LONG = 'x'.repeat(1_000_001);

  it('is refused where it is read, by the name of the field', async () => {
    const article = JSON.stringify({ article: { url: 'https://long.example/1', body: LONG }, text: 'Wait' });

    expect(await readRefusals(`${article}\n`, { format: 'rows-jsonl' })).toEqual([
      [1, 'article.body has 1,000,001 characters, no field takes more than 1,000,000. Shorten it.'],
    ]);
  });

  it('is refused in a table too', async () => {
    expect(await readRefusals(`url,text\nhttps://long.example/1,${LONG}\n`)).toEqual([
      [2, 'text has 1,000,001 characters, no field takes more than 1,000,000. Shorten it.'],
    ]);
  });

  it('may hold a longer web page, from which the text is taken first', async () => {
    const line = JSON.stringify({ url: 'https://long.example/2', html: LONG });

    expect(await readRefusals(`${line}\n`, { format: 'articles-jsonl' })).toEqual([]);
  });

  it('has the limit that the longest field has', () => {
    expect(MAX_TEXT).toBe(MAX_BODY);
  });
});
