import fc from 'fast-check';
import { csvLine } from '../../../../src/formats/csv/csv-fields';
import { readItems, readRefusals, readRows } from '../read-items';

const HEADER = 'url,text,speaker\n';

describe('rows-csv', () => {
  it('makes a row of a record, by the names of its columns in any order', async () => {
    const rows = await readRows('speaker,Text,URL\nOda Brandvik,All aboard,https://a.example/1\n');

    expect(rows).toEqual([
      { speaker: { name: 'Oda Brandvik' }, text: 'All aboard', article: { url: 'https://a.example/1' } },
    ]);
  });

  it('reaches any field by its path, and makes lists of numbered ones', async () => {
    const header =
      'article.url,parts.0,parts.1,saidOn.earliest,stances.0.towards.topic,stances.0.stance,stances.2.towards.claim,stances.2.stance,confidence';
    const [row] = await readRows(
      `${header}\nhttps://a.example/1,All,aboard,2026-03-01,trains,support,Trains run.,oppose,0.5\n`,
    );

    expect(row).toEqual({
      article: { url: 'https://a.example/1' },
      parts: ['All', 'aboard'],
      saidOn: { earliest: '2026-03-01' },
      stances: [
        { towards: { topic: 'trains' }, stance: 'SUPPORT' },
        { towards: { claim: 'Trains run.' }, stance: 'OPPOSE' },
      ],
      confidence: 0.5,
    });
  });

  it('takes an intermediary named in `via` for one that reported', async () => {
    const [row] = await readRows('url,text,via\nhttps://a.example/1,All aboard,Steppe Wire\n');

    expect(row).toHaveProperty('hops', [{ relation: 'REPORTED', outlet: { name: 'Steppe Wire' } }]);
  });

  it.each([
    ['a byte order mark', '\ufeffurl,text\nhttps://a.example/1,Hello\n'],
    ['semicolons', 'url;text\nhttps://a.example/1;Hello\n'],
    ['tabs', 'url\ttext\nhttps://a.example/1\tHello\n'],
    ['line ends of Windows', 'url,text\r\nhttps://a.example/1,Hello\r\n'],
    ['no line end at the end', 'url,text\nhttps://a.example/1,Hello'],
    ['quotation marks around everything', '"url","text"\n"https://a.example/1","Hello"\n'],
    ['blank lines', 'url,text\n\nhttps://a.example/1,Hello\n  \n'],
    ['line ends of both kinds', 'url,text\r\nhttps://a.example/1,"Hello"\n'],
    ['carriage returns alone, as old Macs write them', 'url,text\rhttps://a.example/1,Hello\r'],
    ['a line end in its header', '"url",text,"\n"\nhttps://a.example/1,Hello,\n'],
    ['spaces behind quotation marks', 'url,text\n"https://a.example/1" ,"Hello" \n'],
    ['further fields without names', 'url,text,\nhttps://a.example/1,Hello,\n'],
  ])('reads a file with %s', async (_what, content) => {
    expect(await readRows(content)).toEqual([{ article: { url: 'https://a.example/1' }, text: 'Hello' }]);
  });

  it('keeps commas, marks, line ends and emoji of a text', async () => {
    const text = 'One, "two"\r\nthree 🚂 =1+1';

    const items = await readItems(`${HEADER}https://a.example/1,${csvLine([text], ',')},\nb,Next,\n`);

    expect(items.map(({ line, rows }) => [line, rows[0]?.value['text']])).toEqual([
      [2, text],
      [4, 'Next'],
    ]);
  });

  it('reads the same in whatever pieces the bytes come', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', '🚂', ' ') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(field, { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const given = texts.filter((text) => text.trim() !== '');
          const content = `${HEADER}${given.map((text) => `u,${csvLine([text], ',')},s\n`).join('')}`;

          const rows = await readRows(content, { format: 'rows-csv', size });

          expect(rows.map(({ text }) => text)).toEqual(given);
        },
      ),
    );
  });

  it('refuses a record with a wrong quotation mark, and no other', async () => {
    const content = `${HEADER}u,"wrong" here,s\nu,right,s\n`;

    expect(await readRefusals(content)).toEqual([[2, expect.stringContaining('"wrong" here')]]);
    expect(await readRows(content)).toHaveLength(1);
  });

  it('refuses only the line of a quotation mark that is never closed', async () => {
    const content = `${HEADER}u,"never closed,s\nu,right,s\nu,"right, too",s\n`;

    expect(await readRefusals(content, { size: 7 })).toEqual([
      [2, expect.stringContaining('opens a quotation mark')],
    ]);
    expect((await readRows(content)).map(({ text }) => text)).toEqual(['right', 'right, too']);
  });

  it('takes quotation marks in pairs inside a field that has none around it for its text', async () => {
    expect(await readRows(`${HEADER}u,He said "no" twice,s\n`)).toEqual([
      { article: { url: 'u' }, text: 'He said "no" twice', speaker: { name: 's' } },
    ]);
  });

  it('refuses only the line of a quotation mark inside a field that has none around it', async () => {
    const content = `${HEADER}u,a 5" pipe\nu,right,s\nu,a 6" pipe\nu,"right, too",s\n`;

    expect(await readRefusals(content, { size: 7 })).toEqual([
      [2, expect.stringContaining('has no partner')],
      [4, expect.stringContaining('has no partner')],
    ]);
    expect((await readRows(content)).map(({ text }) => text)).toEqual(['right', 'right, too']);
  });

  it('refuses a text over several lines whole when a mark in it is not doubled', async () => {
    const content = `${HEADER}u,"She said: "no".\n\nThen left",s\nu,right,s\n`;

    const items = await readItems(content, { size: 7 });

    expect(items.map(({ line, source, rows }) => [line, source, rows.length])).toEqual([
      [2, 'u,"She said: "no".\n\nThen left",s', 0],
      [5, 'u,right,s', 1],
    ]);
    expect(items[0]?.refusals).toEqual([expect.stringContaining('do not fit at "She said: "no"')]);
  });

  it('refuses a text without marks that would go over a line end', async () => {
    const content = `${HEADER}u,"one\ntwo",a 5" pipe\nu,a 6" pipe,s\nu,right,s\n`;

    expect(await readRefusals(content)).toEqual([[2, expect.stringContaining('do not fit at a 5" pipe')]]);
    expect(await readRows(content)).toHaveLength(1);
  });

  it.each([
    ['8 MiB', 'x'.repeat(1023), 8200],
    ['50,000 lines', '', 50_001],
  ])('waits no longer than %s for a mark that closes', async (_limit, line, count) => {
    const lines = `${line}\n`.repeat(count);
    const content = `${HEADER}u,"never closed,s\n${lines}u,right,s\n`;

    const items = await readItems(content, { format: 'rows-csv', size: 65_536 });

    expect(items[0]).toMatchObject({ line: 2, refusals: [expect.stringContaining('not closed within')] });
    expect(items.at(-1)).toMatchObject({ line: count + 3, source: 'u,right,s' });
  });

  it('refuses a text over several lines that is too long, and reads on after its end', async () => {
    const content = `${HEADER}u,"${'x'.repeat(4_200_000)}\n${'x'.repeat(4_200_000)}",s\nu,right,s\n`;

    const items = await readItems(content, { format: 'rows-csv', size: 65_536 });

    expect(items.map(({ line, rows, refusals }) => [line, rows.length, refusals.length])).toEqual([
      [2, 0, 1],
      [4, 1, 0],
    ]);
    expect(items[0]?.refusals[0]).toContain('8.0 MiB, but at most 8 MiB');
  });

  it('refuses a line that is too long in the middle of an open mark, and the line of the mark', async () => {
    const content = `${HEADER}u,"never closed,s\n${'x'.repeat(9_000_000)}\nu,right,s\n`;

    const items = await readItems(content, { format: 'rows-csv', size: 65_536 });

    expect(items.map(({ line, rows }) => [line, rows.length])).toEqual([
      [2, 0],
      [3, 0],
      [4, 1],
    ]);
  });

  it('refuses a record with more fields than the header, which has a comma without marks', async () => {
    expect(await readRefusals(`${HEADER}u,One, two,s\n`)).toEqual([[2, expect.stringContaining('4 fields')]]);
  });

  it('refuses a number that is none', async () => {
    expect(await readRefusals('url,text,start\nu,Hello,twelve\n')).toEqual([
      [2, expect.stringContaining('"twelve" in column start')],
    ]);
  });

  it('refuses a file with a column that it does not know, unless told to pass it over', async () => {
    const content = 'url,text,mood\nu,Hello,good\n';

    await expect(readRows(content)).rejects.toThrow('Line 1: the column "mood" is not known.');
    expect(await readRows(content, { ignoreColumns: ['Mood'] })).toEqual([
      { article: { url: 'u' }, text: 'Hello' },
    ]);
  });

  it('refuses a file in which two columns mean the same', async () => {
    await expect(readRows('url,article.url,text\n')).rejects.toThrow('two columns mean the same');
  });

  it('passes over the columns of a file of refused rows', async () => {
    expect(await readRows('line,error,url,text\n7,Not a day.,u,Hello\n')).toEqual([
      { article: { url: 'u' }, text: 'Hello' },
    ]);
  });
});
