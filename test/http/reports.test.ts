import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/domain/role';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { bearer, post, request } from './http-request';
import { startLoggedApp } from './logged-app';

describe('/healthz', () => {
  it('answers as long as the process lives, also without a database', async () => {
    const test = await startLoggedApp();
    await test.app.database.close();

    const { status, text } = await request(`${test.url}/healthz`);
    await test.app.server.close();

    expect({ status, text }).toEqual({ status: 200, text: '{"status":"ok"}' });
  });
});

describe('/readyz', () => {
  it('answers 200 when queries will work', async () => {
    const test = await createTestApp();

    const { status, text } = await request(`${test.url}/readyz`);
    await test.stop();

    expect({ status, text }).toEqual({ status: 200, text: '{"status":"ready"}' });
  });

  it('answers 503 when the database does not, and tells only the log why', async () => {
    const test = await startLoggedApp();
    await test.app.database.close();

    const { status, text } = await request(`${test.url}/readyz`);
    await test.app.server.close();

    expect({ status, text }).toEqual({ status: 503, text: '{"status":"database does not answer"}' });
    expect(test.log).toContainEqual(
      expect.objectContaining({ level: 50, msg: 'the database does not answer', err: expect.anything() }),
    );
  });
});

describe('a server whose database file was deleted', () => {
  it('is not ready, and refuses writes with a code, and the log says which file', async () => {
    const test = await startLoggedApp({ ONRECORD_ADMIN_TOKEN: ADMIN_TOKEN });
    rmSync(test.database.file!);

    const [ready, reading, writing] = [
      await request(`${test.url}/readyz`),
      await post(`${test.url}/graphql`, { query: '{ claims { nodes { text } } }' }),
      await post(
        `${test.url}/graphql`,
        { query: 'mutation { createClaim(input: { text: "It rained on Monday." }) { claim { id } } }' },
        bearer(ADMIN_TOKEN),
      ),
    ];
    await test.stop();

    expect([ready.status, ready.text]).toEqual([503, '{"status":"database file was deleted or replaced"}']);
    expect([reading.status, reading.body.data]).toEqual([200, { claims: { nodes: [] } }]);
    expect([writing.status, writing.body.errors?.[0]?.extensions['code']]).toEqual([
      503,
      'DATABASE_REPLACED',
    ]);
    expect(writing.text).not.toContain(test.database.file!);
    expect(JSON.stringify(test.log)).toContain(`${test.database.file!} was deleted or replaced`);
  });
});

describe('/schema.graphql', () => {
  it('is the schema that the repository holds', async () => {
    const test = await createTestApp();

    const { text, headers } = await request(`${test.url}/schema.graphql`);
    const etag = headers.get('etag') ?? '';
    const again = await request(`${test.url}/schema.graphql`, {
      headers: { 'if-none-match': `"old", W/${etag}` },
    });
    const older = await request(`${test.url}/schema.graphql`, { headers: { 'if-none-match': '"old"' } });
    await test.stop();

    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toBe(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
    // Who holds a copy is told whether it is still the one.
    expect([again.status, again.text]).toEqual([304, '']);
    expect([older.status, older.text]).toEqual([200, text]);
  });
});

describe('/metrics', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('counts requests by route and status, and statements', async () => {
    await post(`${test.url}/graphql`, { query: '{ quotations { totalCount } }' });
    await request(`${test.url}/made/up`);

    const { text, headers } = await request(`${test.url}/metrics`, { headers: bearer(ADMIN_TOKEN) });

    expect(headers.get('content-type')).toMatch(/^text\/plain; version=/);
    expect(text).toMatch(
      /onrecord_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} 1/,
    );
    expect(text).toMatch(/onrecord_sql_statements_total [1-9]/);
    expect(text).toContain('route="none",status="404"');
    expect(text).not.toContain('made');
  });

  it('is for administrators', async () => {
    const reader = await test.token(Role.REVIEWER);

    expect((await request(`${test.url}/metrics`)).status).toBe(401);
    expect((await request(`${test.url}/metrics`, { headers: bearer('wrong') })).status).toBe(401);
    expect((await request(`${test.url}/metrics`, { headers: bearer(reader) })).status).toBe(403);
  });

  it('is for anyone, or for nobody, when the settings say so', async () => {
    const [open, closed] = await Promise.all(
      ['public', 'off'].map((access) => createTestApp({ environment: { ONRECORD_METRICS: access } })),
    );

    const statuses = [
      (await request(`${open!.url}/metrics`)).status,
      (await request(`${closed!.url}/metrics`, { headers: bearer(ADMIN_TOKEN) })).status,
    ];
    await Promise.all([open!.stop(), closed!.stop()]);

    expect(statuses).toEqual([200, 404]);
  });
});
