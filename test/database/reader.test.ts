import sql from 'sql-template-tag';
import type { Sql } from 'sql-template-tag';
import type { Database } from '../../src/database/database';
import { DatabaseClosed } from '../../src/database/failures/database-closed';
import { ReadTimeout } from '../../src/database/reader';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase, dialect } from '../support/test-database';
import { openDatabase } from './open-database';

// Counts so far that no machine gets to the end of it in time.
const RUNAWAY = sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT MAX(i) AS top FROM n`;
const ONE = sql`SELECT 1 AS "one"`;

/** Counts for a while: long enough to overlap, short enough to end. */
function counting(to: number): Sql {
  return sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${to}) SELECT MAX(i) AS top FROM n`;
}

describe('a read', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase(testDatabase, { timeouts: { statement: 400, poolWait: 2_000 } });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  it('that takes too long is stopped, and told what to do', async () => {
    const began = Date.now();
    const runaway = database.reader.all(RUNAWAY);

    await expect(runaway).rejects.toThrow(ReadTimeout);
    await expect(runaway).rejects.toThrow(/longer than 400 ms.*Narrow it with a filter/);
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it('that was stopped leaves its connection usable', async () => {
    await Promise.allSettled(Array.from({ length: 4 }, () => database.reader.all(RUNAWAY)));

    const answers = await Promise.all(Array.from({ length: 12 }, () => database.reader.all(ONE)));

    expect(answers).toEqual(Array.from({ length: 12 }, () => [{ one: 1 }]));
  });

  it('goes on while another runs away', async () => {
    const runaway = database.reader.all(RUNAWAY).catch((error: unknown) => error);
    let ended = false;
    void runaway.then(() => (ended = true));

    const answer = await database.reader.all(ONE);

    expect(answer).toEqual([{ one: 1 }]);
    expect(ended).toBe(false);
    expect(await runaway).toBeInstanceOf(ReadTimeout);
  });

  it('that shares a connection with one that is stopped is answered all the same', async () => {
    const runaways = Array.from({ length: 3 }, () => database.reader.all(RUNAWAY).catch(() => 'stopped'));
    const others = Array.from({ length: 9 }, () => database.reader.all(ONE));

    expect(await Promise.all(others)).toHaveLength(9);
    expect(await Promise.all(runaways)).toEqual(['stopped', 'stopped', 'stopped']);
  });

  it('under way does not keep the database from closing', async () => {
    const other = await openDatabase(await createTestDatabase());
    const reads = Array.from({ length: 8 }, () => other.reader.all(ONE).catch(() => 'stopped'));

    await other.close();

    await expect(other.reader.all(ONE)).rejects.toThrow(DatabaseClosed);
    expect(await Promise.all(reads)).toHaveLength(8);
  });

  if (dialect === 'sqlite') {
    it('that takes long is stopped when the database closes', async () => {
      const other = await openDatabase(await createTestDatabase());
      const reads = [other.reader.all(RUNAWAY), other.reader.all(RUNAWAY, 'slow')];
      const reasons = reads.map((read) => read.catch((error: unknown) => error));
      const began = Date.now();

      await other.close();

      expect(await Promise.all(reasons)).toEqual(reads.map(() => new DatabaseClosed()));
      expect(Date.now() - began).toBeLessThan(5_000);
    });

    it.each([
      ['all of the file, up to 2 GB', undefined, 0x7fff0000],
      ['nothing of the file where that is wanted', 0, 0],
    ])('maps %s', async (_what, mappedBytes, expected) => {
      const other = await openDatabase(await createTestDatabase(), { mappedBytes });

      const [row] = await other.reader.all<{ mmap_size: number }>(sql`PRAGMA mmap_size`);
      await other.close();

      expect(row).toEqual({ mmap_size: expected });
    });

    it('in the slow lane waits for the one before it', async () => {
      const order: string[] = [];
      const first = database.reader.all(counting(200_000), 'slow').then(() => order.push('long'));
      const second = database.reader.all(ONE, 'slow').then(() => order.push('short'));
      await Promise.all([first, second]);

      expect(order).toEqual(['long', 'short']);
    });

    it('in the slow lane is refused when too many wait there, and told what to do', async () => {
      const other = await openDatabase(await createTestDatabase(), { maxWaiting: 2 });
      const slow = (): Promise<unknown> => other.reader.all(ONE, 'slow');

      const outcomes = await Promise.allSettled([slow(), slow(), slow(), slow()]);
      const later = await slow();
      await other.close();

      expect(outcomes.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'fulfilled',
        'rejected',
      ]);
      expect(outcomes[3]).toMatchObject({
        reason: { message: expect.stringMatching(/busy.*Ask again/) as string },
      });
      expect(later).toEqual([{ one: 1 }]);
    });

    it('in the fast lanes does not wait for the slow one', async () => {
      const order: string[] = [];
      const slow = database.reader.all(counting(300_000), 'slow').then(() => order.push('slow'));
      const fast = database.reader.all(ONE).then(() => order.push('fast'));
      await Promise.all([slow, fast]);

      expect(order).toEqual(['fast', 'slow']);
    });

    it('in the slow lane is answered after one there was stopped', async () => {
      const stopped = database.reader.all(RUNAWAY, 'slow').catch((error: unknown) => error);
      const next = database.reader.all(ONE, 'slow');

      expect(await stopped).toBeInstanceOf(ReadTimeout);
      expect(await next).toEqual([{ one: 1 }]);
    });

    it.each([
      `DELETE FROM quotation`,
      `INSERT INTO claim_topic VALUES ('a', 'b')`,
      `DROP TABLE quotation`,
      `PRAGMA user_version = 7`,
      `CREATE TABLE x (y)`,
    ])('cannot write: %s', async (text) => {
      await expect(database.reader.all(sql([text]))).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
    });
  }
});
