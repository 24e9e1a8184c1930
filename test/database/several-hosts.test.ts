import sql from 'sql-template-tag';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { openDatabase } from './open-database';

describe('a URL of several PostgreSQL servers', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const withHosts = (hosts: (host: string) => string): TestDatabase => ({
    ...database,
    url: database.url.replace(/@([^/]*)/, (_, host: string) => `@${hosts(host)}`),
  });

  it('leads to the one that is there and takes writes', async () => {
    if (database.dialect === 'sqlite') return;
    const opened = await openDatabase(withHosts((host) => `127.0.0.1:1,${host}`));

    expect(await opened.reader.all(sql`SELECT pg_is_in_recovery() AS "standby"`)).toEqual([
      { standby: false },
    ]);
    await opened.close();
  });

  it('fails as one server would when none is there', async () => {
    if (database.dialect === 'sqlite') return;

    await expect(openDatabase(withHosts(() => '127.0.0.1:1,127.0.0.1:2'))).rejects.toMatchObject({
      name: 'NoPrimary',
      code: 'ECONNREFUSED',
    });
  });
});
