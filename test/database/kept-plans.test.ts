import { Client } from 'pg';
import sql, { raw } from 'sql-template-tag';
import type { Database } from '../../src/database/database';
import { PagePool } from '../../src/database/postgres/page-pool';
import { NoConnectionFree } from '../../src/database/failures/availability';
import { PostgresReader } from '../../src/database/postgres/postgres-reader';
import type { JoinedPage, JoinedReading } from '../../src/database/reader';
import { ReadTimeout } from '../../src/database/reader';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase, dialect } from '../support/test-database';
import { openDatabase } from './open-database';

const NUMBERS: JoinedReading<unknown> = { names: ['n'], expressions: ['t.n'], unpack: ([n]) => n };

// Milliseconds for which a connection may answer nothing.
const PATIENCE = 10_000;

function numbers(from: number, onePlan = true): JoinedPage {
  return {
    from: sql`(SELECT n FROM generate_series(CAST(${from} AS integer), 3) n) t`,
    order: sql`t.n DESC`,
    onePlan,
  };
}

// SQLite has no plans that change with values.
(dialect === 'postgres' ? describe : describe.skip)('pages of PostgreSQL, whose plans are kept', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let pool: PagePool;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase(testDatabase, { timeouts: { statement: 300, poolWait: 30_000 } });
  });
  beforeEach(() => {
    pool = new PagePool({ connectionString: testDatabase.url }, PATIENCE);
  });
  afterEach(() => pool.end());
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const kept = async (): Promise<unknown> =>
    await pool.query('SELECT COUNT(*)::int, pg_backend_pid() FROM pg_prepared_statements', []);

  it('keep those that are asked a second time, and are planned for any value', async () => {
    await pool.query('SELECT $1::text', ['once']);
    expect(await kept()).toEqual([[0, expect.any(Number)]]);

    for (const word of ['a', 'b', 'c']) expect(await pool.query('SELECT $1::text', [word])).toEqual([[word]]);

    expect(
      await pool.query('SELECT generic_plans::int, custom_plans::int FROM pg_prepared_statements', []),
    ).toEqual([[3, 0]]);
  });

  it('are forgotten with their connection when there are fifty', async () => {
    const [[, first]] = (await kept()) as [[number, number]];
    for (let form = 0; form < 60; form++)
      for (const word of ['a', 'b']) await pool.query(`SELECT $1::text, ${form}`, [word]);

    const [[count, second]] = (await kept()) as [[number, number]];
    expect(count).toBeLessThan(50);
    expect(second).not.toBe(first);
  });

  const backend = async (seconds = 0): Promise<unknown> =>
    (await pool.query(`SELECT pg_backend_pid() FROM pg_sleep(${seconds})`, []))[0]?.[0];
  const atOnce = <T>(count: number, ask: () => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, () => ask()));

  it('stand in line on one connection while they are few, and are spread over ten when they are many', async () => {
    expect(new Set(await atOnce(8, backend)).size).toBe(1);
    expect(new Set(await atOnce(200, backend)).size).toBe(10);
  });

  it('do not stand behind one that takes long', async () => {
    const other = new Client({ connectionString: testDatabase.url });
    await other.connect();
    const slow = backend(0.5);
    await other.query('SELECT pg_sleep(0.1)');
    await other.end();

    const first = await Promise.race([slow.then(() => 'slow'), backend().then(() => 'quick')]);

    expect(first).toBe('quick');
    await slow;
  });

  it('are answered though one beside them on the same connection is refused', async () => {
    await backend();
    const refused = pool.query('SELECT 1 / $1::int', [0]);
    const others = atOnce(4, backend);

    await expect(refused).rejects.toThrow('division by zero');
    expect(new Set(await others).size).toBe(1);
    expect(await others).not.toContain(await backend());
  });

  it('are refused when a thousand wait', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 1003 }, () => backend()));

    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toEqual(Array(3).fill(expect.any(NoConnectionFree)));
  });

  it('are answered before the pool is closed', async () => {
    const closed = new PagePool({ connectionString: testDatabase.url }, PATIENCE);
    const asked = Array.from({ length: 20 }, () => closed.query('SELECT 1', []));
    await closed.end();

    expect(await Promise.all(asked)).toEqual(asked.map(() => [[1]]));
  });

  it('are read again after their connections were lost', async () => {
    const { reader } = database;
    for (const from of [1, 2, 3]) await reader.page(NUMBERS, numbers(from));
    const other = new Client({ connectionString: testDatabase.url });
    await other.connect();
    await other.query(
      `SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await other.end();

    expect(await reader.page(NUMBERS, numbers(2))).toEqual([3, 2]);
  });

  it('are read without where a pooler has lost the statement', async () => {
    const gone = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('prepared statement does not exist'), { code: '26000' }));
    const query = <T>(): Promise<T[]> => Promise.resolve([{ n: 1 }] as T[]);
    const timeouts = { statement: 1000, poolWait: 1000 };
    const reader = new PostgresReader(query, null as never, timeouts, () => undefined, gone);

    expect(await reader.page(NUMBERS, numbers(1))).toEqual([1]);
  });

  it('are stopped when they take too long', async () => {
    const sleepy: JoinedPage = { ...numbers(1), from: sql`(SELECT 1 AS n, pg_sleep(5)) t` };

    await expect(database.reader.page({ ...NUMBERS, expressions: ['t.pg_sleep'] }, sleepy)).rejects.toThrow(
      ReadTimeout,
    );
  });

  it('hold the values that any other read has', async () => {
    const names = ['i', 'b', 't', 'd', 'nothing'];
    const reading: JoinedReading<unknown> = {
      names,
      expressions: names.map((name) => `t.${name}`),
      unpack: (values) => values,
    };
    const one = `(SELECT 7 AS i, TRUE AS b, 'a "text"' AS t, 0.5::float8 AS d, NULL::text AS nothing) t`;
    const page = (onePlan: boolean): JoinedPage => ({ from: raw(one), order: sql`t.i`, onePlan });

    const [expected] = await database.reader.page(reading, page(false));
    for (let time = 0; time < 3; time++)
      expect(await database.reader.page(reading, page(true))).toEqual([expected]);
    expect(expected).toEqual([7, true, 'a "text"', 0.5, null]);
  });
});
