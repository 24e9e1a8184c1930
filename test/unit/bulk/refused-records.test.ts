import { RefusedRecords } from '../../../src/bulk/refused-records';
import type { ImportRow } from '../../../src/formats/item';
import { undefused } from '../../../src/formats/csv/formula-safe';
import { openFile } from '../../../src/formats/read-file';

const HEADER = 'url,text,speaker\n';

async function* bytesOf(content: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(content));
}

/** The file of refused records when each record of a file is refused, and the rows that the file holds. */
async function refused(content: string): Promise<{ text: string; rows: readonly (ImportRow | undefined)[] }> {
  const { header, items } = await openFile(bytesOf(content), { format: 'auto' });
  const records = new RefusedRecords(header);
  const rows: (ImportRow | undefined)[] = [];
  let text = '';
  for await (const item of items) {
    rows.push(item.rows[0]);
    const report = { item, statuses: ['FAILED' as const], reasons: ['=not, so'], unread: [] };
    text += await records.textOf({ items: [report], batchIds: [] });
  }
  return { text, rows };
}

describe('refused records', () => {
  it('stand in a table with line and reason before them', async () => {
    const { text } = await refused(`${HEADER}https://a.example/1,"All, aboard",Oda\n`);

    expect(text).toBe('line,error,url,text,speaker\n2,"\'=not, so",https://a.example/1,"All, aboard",Oda\n');
  });

  it.each(['=1+1', '@SUM(1)', '+1', '-1', "'=1", "''@x", "'tis", '"=quoted"'])(
    'are no formulas in a spreadsheet and say the same when imported again, also twice: %s',
    async (words) => {
      const first = await refused(`${HEADER}https://a.example/1,"${words.replaceAll('"', '""')}",\n`);
      const second = await refused(first.text);
      const third = await refused(second.text);

      expect(first.text).not.toMatch(/(^|,)"?[=+\-@]/m);
      expect(first.rows[0]?.value).toHaveProperty('text', undefused(words));
      expect([second.rows, third.rows]).toEqual([first.rows, first.rows]);
      expect(second.text.split('\n')[0]).toBe('line,error,url,text,speaker');
    },
  );

  it('are no formulas either when their quotation marks do not fit', async () => {
    const { text } = await refused(`${HEADER}=1,"=2"x,@3\n`);

    expect(text).toContain(`2,"'=not, so",'=1,"'=2"x,'@3\n`);
  });

  it('stay JSON when the file was', async () => {
    const { text } = await refused('{"article":{"url":"https://a.example/1"},"text":"=1","line":7}\n');

    expect(text).toBe('{"line":1,"error":"=not, so","article":{"url":"https://a.example/1"},"text":"=1"}\n');
  });

  it('stay as they were written when they are one line of JSON that reports nothing yet', async () => {
    const { text } = await refused('{"article": {"url":"https://a.example/1"}, "text":"1.0"}\n');

    expect(text).toBe(
      '{"line":1,"error":"=not, so","article": {"url":"https://a.example/1"}, "text":"1.0"}\n',
    );
  });

  it('become one line when they were several', async () => {
    const { text } = await refused('[\n{"article":{"url":"https://a.example/1"},\n"text":"Wait"}\n]\n');

    expect(text).toBe(
      '{"line":2,"error":"=not, so","article":{"url":"https://a.example/1"},"text":"Wait"}\n',
    );
  });
});
