import { Readable } from 'node:stream';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { openFile } from '../../src/formats/read-file';
import { Role } from '../../src/domain/role';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { exported } from '../support/exported';
import { givenClaims, givenQuotations } from '../support/factories';
import { bearer, request } from './http-request';

const NASTY = '=HYPERLINK("http://evil.example";"x")';

// fetch unpacks what is compressed; this does not.
function unopened(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
}

function restOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
    socket.resume();
  });
}

describe('GET /export', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(test, [
      {
        text: NASTY,
        speakerMention: '-5 degrees, "they" said\nso 🌊',
        attribution: 'ANONYMOUS',
        anchored: false,
      },
      { text: 'Plain words', anchored: false },
    ]);
  });
  afterAll(() => test.stop());

  it('of a table has a header, and cells that other programs read as they are and spreadsheets do not run', async () => {
    const { text, headers } = await exported(test, '/export/quotations.csv');

    const { header, items } = await openFile(Readable.from([Buffer.from(text)]), { format: 'rows-csv' });
    const rows: unknown[] = [];
    for await (const item of items) rows.push(...item.rows.map(({ value }) => value));

    expect(header?.fields.slice(0, 3)).toEqual(['quotation', 'kind', 'speaker']);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="quotations.csv"');
    expect(rows).toEqual([
      expect.objectContaining({ text: NASTY, speakerMention: '-5 degrees, "they" said\nso 🌊' }),
      expect.objectContaining({ text: 'Plain words' }),
    ]);
    expect(text).toContain(`\r\n"'=HYPERLINK(""http`);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('begins with a byte order mark only when asked to', async () => {
    const marked = await fetch(`${test.url}/export/claims.csv?bom=true`);
    const plain = await fetch(`${test.url}/export/claims.csv`);

    expect([...new Uint8Array(await marked.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await plain.arrayBuffer())).toMatch(/^text,/);
  });

  it('is compressed for those who accept it', async () => {
    const path = '/export/quotations.jsonl';
    const plain = await exported(test, path, {}, { headers: { 'accept-encoding': 'identity' } });
    const refused = await exported(test, path, {}, { headers: { 'accept-encoding': 'gzip;q=0' } });
    const raw = await unopened(`${test.url}${path}`);

    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(refused.headers.get('content-encoding')).toBeNull();
    expect(gunzipSync(raw).toString()).toBe(plain.text);
  });

  it('by HEAD answers the headers and reads nothing', async () => {
    test.statements.length = 0;
    const { status, headers, text } = await exported(test, '/export/quotations.csv', {}, { method: 'HEAD' });

    expect([status, headers.get('content-type'), headers.get('content-length'), text]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      null,
      '',
    ]);
    expect(test.statements).toEqual([]);
  });

  it.each([
    ['a parameter that there is not', '?fliter={}', /no parameter "fliter"\. There are: filter/],
    ['a filter that is not JSON', '?filter=country', /not JSON/],
    ['a parameter twice', '?ids=true&ids=true', /twice/],
    ['a word for yes or no', '?ids=maybe', /ids=true/],
  ])('refuses %s', async (_what, query, message) => {
    const { status, body } = await request(`${test.url}/export/actors.csv${query}`);

    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(message);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('of what cannot be exported is not found', async () => {
    const answers = await Promise.all(
      ['secrets.csv', 'quotations.xml', 'articles.csv'].map((name) => request(`${test.url}/export/${name}`)),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe('GET /export with ONRECORD_READ_ACCESS=token', () => {
  it('needs a token of any role', async () => {
    const test = await createTestApp({ environment: { ONRECORD_READ_ACCESS: 'token' } });
    try {
      const reader = await test.token(Role.READER);
      const path = `${test.url}/export/quotations.csv`;

      expect((await request(path)).status).toBe(401);
      expect((await request(path, { headers: bearer('wrong') })).status).toBe(401);
      expect((await request(path, { headers: bearer(reader) })).status).toBe(200);
    } finally {
      await test.stop();
    }
  });
});

describe('an export whose client stops reading', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({
      environment: { ONRECORD_MAX_EXPORTS: '1', ONRECORD_EXPORT_STALL_MS: '300' },
    });
    // Twice what the buffers on the way take.
    const text = 'It rains on the just. '.repeat(80);
    for (let at = 0; at < 5; at += 1)
      await givenClaims(
        test,
        Array.from({ length: 1000 }, (_, i) => ({ text: `${at * 1000 + i} ${text}` })),
      );
  }, 60_000);
  afterAll(() => test.stop());

  // Takes the beginning of an export, and then nothing more.
  const stuck = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(test.url);
      const socket = connect(Number(port), hostname);
      socket.once('error', reject);
      socket.once('data', () => resolve(socket.pause()));
      socket.write('GET /export/claims.jsonl HTTP/1.1\r\nHost: x\r\n\r\n');
    });
  const status = async (): Promise<number> => {
    const response = await fetch(`${test.url}/export/claims.jsonl?filter={"ids":[]}`);
    await response.arrayBuffer();
    return response.status;
  };
  const untilFree = async (): Promise<void> => {
    while ((await status()) !== 200) await new Promise((resolve) => setImmediate(resolve));
  };

  it('keeps its place for a while, is cut off, and lets the next one in', async () => {
    const socket = await stuck();
    const busy = await request(`${test.url}/export/claims.csv`);

    await untilFree();
    const end = await restOf(socket);

    expect(busy.status).toBe(503);
    expect(busy.headers.get('retry-after')).toBe('5');
    expect(busy.body.errors?.[0]?.extensions).toMatchObject({ code: 'SERVER_BUSY' });
    // A chunked body that is whole ends with an empty chunk.
    expect(end.length).toBeGreaterThan(0);
    expect(end.endsWith('0\r\n\r\n')).toBe(false);
  });

  it('gives its place back when the client hangs up', async () => {
    const socket = await stuck();
    const before = await status();

    socket.destroy();
    await untilFree();

    expect(before).toBe(503);
  });
});
