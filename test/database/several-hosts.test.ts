import sql from 'sql-template-tag';
import { InProcessEvents } from '../../src/app/in-process-events';
import type { Tidings } from '../../src/events';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase, dialect } from '../support/test-database';
import { openDatabase } from './open-database';

// SQLite is a file.
(dialect === 'postgres' ? describe : describe.skip)('a URL of several PostgreSQL servers', () => {
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
    const opened = await openDatabase(withHosts((host) => `127.0.0.1:1,${host}`));

    expect(await opened.reader.all(sql`SELECT pg_is_in_recovery() AS "standby"`)).toEqual([
      { standby: false },
    ]);
    await opened.close();
  });

  it('leads those who listen to what others write there, too', async () => {
    const told = { kind: 'quotationsRecorded', ids: ['quo_1'] } as const;
    const events = new InProcessEvents(() => undefined);
    const opened = await openDatabase(
      withHosts((host) => `127.0.0.1:1,${host}`),
      { events },
    );
    const other = await openDatabase(database);
    const heard = new Promise<Tidings>((resolve) => events.listen(resolve));

    await other.write((tx) => tx.announce(told));

    expect(await heard).toEqual(told);
    await other.close();
    await opened.close();
  });

  it('fails as one server would when none is there', async () => {
    await expect(openDatabase(withHosts(() => '127.0.0.1:1,127.0.0.1:2'))).rejects.toMatchObject({
      name: 'NoPrimary',
      code: 'ECONNREFUSED',
    });
  });
});
