import { Client } from 'pg';
import sql from 'sql-template-tag';
import type { Database } from '../../src/database/database';
import { DatabaseAway, OutcomeUnknown } from '../../src/database/failures/availability';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase, dialect } from '../support/test-database';
import { insertTokens, openDatabase } from './open-database';

// A file cannot be lost on the way.
(dialect === 'postgres' ? describe : describe.skip)('when connections to PostgreSQL are lost', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let other: Client;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase(testDatabase);
    other = new Client({ connectionString: testDatabase.url });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await database.close();
    await testDatabase.drop();
  });

  const END_ALL = `SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'onrecord'`;

  async function names(): Promise<string[]> {
    const { rows } = await other.query<{ name: string }>('SELECT name FROM api_token ORDER BY name');
    return rows.map(({ name }) => name);
  }

  it('a write that has not begun begins on another, and a read is read again', async () => {
    await database.reader.all(sql`SELECT 1`);
    await other.query(END_ALL);
    await database.write((tx) => insertTokens(tx, ['begun again']));
    await other.query(END_ALL);

    expect(await database.reader.all(sql`SELECT name FROM api_token`)).toEqual([{ name: 'begun again' }]);
  });

  it('a write that has begun is not stored, and says so', async () => {
    const before = await names();
    const cut = database.write(async (tx) => {
      insertTokens(tx, ['cut off']);
      await tx.settled();
      await other.query(END_ALL);
      insertTokens(tx, ['never sent']);
    });

    await expect(cut).rejects.toThrow(DatabaseAway);
    expect(await names()).toEqual(before);
  });

  it('a write whose commit nobody answers is not repeated, and says that nobody knows', async () => {
    await other.query(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END $$`);
    await other.query(`CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON api_token
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()`);
    let attempts = 0;

    const cut = database.write((tx) => {
      attempts++;
      insertTokens(tx, ['who knows']);
    });

    await expect(cut).rejects.toThrow(OutcomeUnknown);
    expect(attempts).toBe(1);
  });
});
