import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Role } from '../../src/domain/role';
import { quotationRows } from '../cli/run-import';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { subscriber, WatchedEvents } from '../support/subscriber';
import { atImport, linesOf, upload, whenOver } from '../support/upload';
import { exchange } from './http-request';

const REQUEST_TIMEOUT = 1000;
const CSV = 'url,text,venue\nhttps://csv.example/1,Said once,=1+1\nno address,"Refused, twice",=2+2\n';

describe('POST /import', () => {
  let test: TestApp;
  let events: WatchedEvents;
  beforeAll(async () => {
    events = new WatchedEvents();
    test = await createTestApp({
      events,
      environment: {
        ONRECORD_MAX_IMPORT_BYTES: '200000',
        ONRECORD_MAX_WAITING_IMPORTS: '2',
        ONRECORD_REQUEST_TIMEOUT_MS: String(REQUEST_TIMEOUT),
      },
    });
  });
  afterAll(() => test.stop());

  const kept = (): string[] => {
    const folder = join(test.database.folder, 'imports', '1');
    return readdirSync(folder).filter((name) => !name.startsWith('in-use'));
  };
  const rows = (site: string): string =>
    linesOf(quotationRows(3).map((row, i) => ({ ...row, article: { url: `https://${site}.example/${i}` } })));

  it('takes on no more than may wait, and those that arrive count', async () => {
    const slow = [1, 2].map(() => openUpload());
    await Promise.all(slow.map(({ begun }) => begun));

    const third = await upload(test, CSV);
    slow.forEach(({ end }) => end());

    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '60']);
    expect(third.refusal).toMatch(/^SERVER_BUSY/);
    expect(await Promise.all(slow.map(({ answered }) => answered))).toEqual([400, 400]);
  });

  const openUpload = (): { begun: Promise<void>; answered: Promise<number>; end: () => void } => {
    let tellBegun = (): void => undefined;
    const begun = new Promise<void>((resolve) => (tellBegun = resolve));
    const sent = httpRequest(`${test.url}/import`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${ADMIN_TOKEN}`,
        expect: '100-continue',
        'transfer-encoding': 'chunked',
      },
    });
    const answered = new Promise<number>((resolve, reject) => {
      sent.on('response', (response) => resolve(response.resume().statusCode ?? 0));
      sent.on('error', reject);
    });
    sent.on('continue', () => tellBegun());
    sent.flushHeaders();
    return { begun, answered, end: () => sent.end() };
  };

  it('answers 202 with where to ask once the file is kept, and imports it', async () => {
    const answer = await upload(test, rows('first'));

    expect([answer.status, answer.headers.get('location')]).toEqual([202, `/import/${answer.job.id}`]);
    expect(await whenOver(test, answer.job.id)).toMatchObject({
      status: 'DONE',
      format: 'rows-jsonl',
      recordCount: 3,
      createdCount: 3,
      refusedCount: 0,
      failed: null,
      reason: null,
    });
  });

  it('counts what looks like statements in its articles and was not kept, summed over the file', async () => {
    const article = (number: number, body: string): object => ({
      url: `https://left-out.example/${number}`,
      body,
    });
    const file = linesOf([
      article(1, 'Minister Ilka Marrow never said that the ferry would stop. “It will sail,” she said.'),
      article(2, 'Nobody said the mill was safe. The figures suggest that it burned.'),
      article(3, '“It will sail,” said Ilka Marrow.'),
    ]);

    const { job } = await upload(test, file);
    const over = await whenOver(test, job.id);

    const leftOut = [
      { reason: 'NEGATED', count: 2 },
      { reason: 'NO_STATEMENT', count: 1 },
    ];
    expect(over).toMatchObject({ status: 'DONE', recordCount: 3, leftOut });
    const { data } = await test.send(`{ importJob(id: "${job.id}") { leftOut { reason count } } }`);
    expect(data).toEqual({ importJob: { leftOut } });
  });

  it('takes packed files, PUT, and the name behind the address', async () => {
    const body = gzipSync(rows('packed'));

    const { job } = await atImport(test, '/ferries.jsonl.gz?format=rows-jsonl', { method: 'PUT', body });

    expect(await whenOver(test, job.id)).toMatchObject({ createdCount: 3, sourceName: 'ferries.jsonl.gz' });
  });

  it('checks everything and writes nothing in a dry run', async () => {
    const { job } = await upload(test, rows('dry'), '?dryRun=true');

    expect(await whenOver(test, job.id)).toMatchObject({ status: 'DONE', createdCount: 3 });
    const { data } = await test.send('{ article(url: "https://dry.example/0") { id } }');
    expect(data).toEqual({ article: null });
  });

  it('answers refused rows with line and reason, ready to be mended and sent again', async () => {
    const first = await whenOver(test, (await upload(test, CSV)).job.id);
    const failed = await atImport(test, `/${first.id}/failed.csv`);
    const mended = failed.text.replace(',no address,', ',https://csv.example/2,');
    const second = await whenOver(test, (await upload(test, mended)).job.id);

    expect(first).toMatchObject({
      createdCount: 1,
      refusedCount: 1,
      failed: `/import/${first.id}/failed.csv`,
    });
    expect(failed.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(failed.text).toMatch(
      /^line,error,url,text,venue\n3,[^\n]+web address[^\n]*,no address,"Refused, twice",'=2\+2\n$/,
    );
    expect(second).toMatchObject({ createdCount: 1, refusedCount: 0 });
    const { data } = await test.send(
      '{ article(url: "https://csv.example/2") { quotations { nodes { text venue } } } }',
    );
    expect(data).toEqual({ article: { quotations: { nodes: [{ text: 'Refused, twice', venue: '=2+2' }] } } });
  });

  it('answers refused records of JSON as JSON to be mended, and as a table to be looked at', async () => {
    const { job } = await upload(test, linesOf([{ article: { url: 'nowhere' }, text: '=1' }, '{"text": ']));
    const { failed } = await whenOver(test, job.id);

    const [json, table] = [
      await atImport(test, `/${job.id}/failed.jsonl`),
      await atImport(test, `/${job.id}/failed.csv`),
    ];

    expect(failed).toBe(`/import/${job.id}/failed.jsonl`);
    expect(json.text.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^\{"line":1,"error":".*","article":\{"url":"nowhere"\},"text":"=1"\}$/),
      expect.stringMatching(/^\{"line":2,"error":"This is not JSON.*","record":"\{\\"text\\": "\}$/),
    ]);
    expect(table.text).toMatch(/^line,error,record\n1,[^\n]*"\{""article"".*\n2,/);
  });

  it('stops at the first refused record when told to, and says why', async () => {
    const { job } = await upload(test, CSV, '?onError=stop&key=stop');

    expect(await whenOver(test, job.id)).toMatchObject({
      status: 'FAILED',
      reason: 'Stopped at the first refused record.',
      createdCount: 0,
    });
  });

  it.each([
    ['no file', '', '', 'BAD_REQUEST: The file is empty.'],
    ['UTF-16', Buffer.from(CSV, 'utf16le'), '', 'BAD_REQUEST: The file is UTF-16'],
    ['no known format', 'Dear diary', '', 'over HTTP with ?format='],
    ['an unknown column', `mood,${CSV}`, '', 'the column "mood" is not known'],
    ['an unknown option', CSV, '?formt=auto', 'BAD_REQUEST: formt: not an option'],
    ['an unknown value', CSV, '?onError=maybe', 'BAD_REQUEST: onError: write skip or stop'],
    ['too many bytes', 'x'.repeat(200_001), '', 'REQUEST_TOO_LARGE: The file is larger than 200000 bytes.'],
    ['half an archive', gzipSync(rows('half')).subarray(0, 90), '', 'archive is incomplete'],
  ])('refuses %s at once and keeps nothing', async (_what, body, query, message) => {
    const before = kept();

    const { refusal } = await upload(test, body, query);

    expect(refusal).toContain(message);
    expect(kept().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('refuses too many bytes also when their number is not said', async () => {
    const body = new Blob(['x'.repeat(200_001)]).stream();

    const { status } = await upload(test, body, '', { duplex: 'half' });

    expect(status).toBe(413);
  });

  it('refuses forms, which would hide the file', async () => {
    const form = new FormData();
    form.set('file', new Blob([CSV]));

    expect((await upload(test, form)).refusal).toContain('curl --data-binary @FILE');
  });

  it('needs a token that may write, before it reads anything', async () => {
    const reader = await test.token(Role.READER);

    const [none, wrong, low] = [
      await upload(test, CSV, '', { token: null }),
      await upload(test, CSV, '', { token: 'wrong' }),
      await upload(test, CSV, '', { token: reader }),
    ];

    expect([none.status, wrong.status, low.status]).toEqual([401, 401, 403]);
    expect(await continued({ authorization: 'Bearer wrong' })).toBe(401);
    expect(await continued({ authorization: `Bearer ${ADMIN_TOKEN}` })).toBe(100);
  });

  // Asks first, as curl does with large files; 100 when told to go on.
  const continued = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest(`${test.url}/import`, {
        method: 'POST',
        headers: { ...headers, expect: '100-continue', 'content-length': '3' },
      });
      sent.on('continue', () => {
        resolve(100);
        sent.end('a,b');
      });
      sent.on('response', ({ statusCode = 0 }) => resolve(statusCode));
      sent.on('error', reject);
      sent.flushHeaders();
    });

  it('shows nobody else’s jobs', async () => {
    const other = await test.token(Role.REVIEWER);
    const { job } = await upload(test, CSV, '?key=hidden');

    const answers = [
      await atImport(test, `/${job.id}`, { token: other }),
      await atImport(test, `/${job.id}/failed.csv`, { token: other }),
      await atImport(test, `/${job.id}`, { token: other, method: 'DELETE' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    await whenOver(test, job.id);
  });

  it('cuts off a sender from whom nothing comes', async () => {
    const head = `POST /import HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${ADMIN_TOKEN}\r\ncontent-length: 99\r\n\r\n`;

    const answer = await exchange(test.url, `${head}url,text`);

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    // The file is removed a moment after the connection is closed.
    while (kept().some((name) => name.endsWith('.part'))) await atImport(test, '/none');
  });

  it('tells subscribers how far a job is, until it is over', async () => {
    const listener = subscriber(test);
    const slow = await upload(test, rows('slow'), '?key=slow');
    const told = listener.listen(
      'subscription ($id: ID!) { importJobProgressed(id: $id) { status createdCount } }',
      {
        id: slow.job.id,
      },
    );
    const first = told.next();
    await events.until(1);
    // What has happened by now is not told; what happens from here on is.
    await atImport(test, `/${slow.job.id}`, { method: 'DELETE' });
    events.publish({ kind: 'importJobProgressed', jobId: slow.job.id });

    expect((await first).value).toMatchObject({
      data: { importJobProgressed: { createdCount: expect.any(Number) } },
    });
    await listener.stop();
  });
});
