import fc from 'fast-check';
import { csvField } from '../../../src/formats/csv-fields';
import { readItems, readRefusals, readRows } from './read-items';

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
    ['further fields without names', 'url,text,\nhttps://a.example/1,Hello,\n'],
  ])('reads a file with %s', async (_what, content) => {
    expect(await readRows(content)).toEqual([{ article: { url: 'https://a.example/1' }, text: 'Hello' }]);
  });

  it('keeps commas, marks, line ends and emoji of a text', async () => {
    const text = 'One, "two"\r\nthree 🚂 =1+1';

    const items = await readItems(`${HEADER}https://a.example/1,${csvField(text, ',')},\nb,Next,\n`);

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
          const content = `${HEADER}${given.map((text) => `u,${csvField(text, ',')},s\n`).join('')}`;

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
      [2, expect.stringContaining('quotation mark is opened')],
    ]);
    expect((await readRows(content)).map(({ text }) => text)).toEqual(['right', 'right, too']);
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
