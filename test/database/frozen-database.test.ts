import sql from 'sql-template-tag';
import type { Database } from '../../src/database/database';
import { DatabaseAway, NoConnectionFree } from '../../src/database/failures/availability';
import type { JoinedPage, JoinedReading } from '../../src/database/reader';
import type { FreezingProxy } from '../support/freezing-proxy';
import { openFreezingProxy } from '../support/freezing-proxy';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase, dialect } from '../support/test-database';
import { insertTokens, openDatabase } from './open-database';

const TIMEOUTS = { statement: 1_500, poolWait: 1_400 };
// The half second in which the database may say so itself, and what a busy machine adds.
const LONGEST = TIMEOUTS.statement + 500 + 700;

const NAMES: JoinedReading<unknown> = { names: ['name'], expressions: ['t.name'], unpack: ([name]) => name };
const PAGE: JoinedPage = { from: sql`api_token t`, order: sql`t.name`, onePlan: true };

interface Refusal {
  readonly error: unknown;
  /** Milliseconds until it was refused. */
  readonly after: number;
}

async function refusalOf(read: Promise<unknown>): Promise<Refusal> {
  const began = performance.now();
  const error = await read.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { error, after: performance.now() - began };
}

// A file does not freeze.
(dialect === 'postgres' ? describe : describe.skip)('a PostgreSQL that is frozen', () => {
  let testDatabase: TestDatabase;
  let way: FreezingProxy;
  let database: Database;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    way = await openFreezingProxy(testDatabase.url);
    database = await openDatabase({ ...testDatabase, url: way.url }, { timeouts: TIMEOUTS });
    await database.write((tx) => insertTokens(tx, ['a reader']));
    await Promise.all([page(), row()]);
  });
  afterEach(async () => {
    way.thaw();
    await database.close();
    await way.close();
    await testDatabase.drop();
  });

  const page = (): Promise<unknown> => database.reader.page(NAMES, PAGE);
  const row = (): Promise<unknown> => database.reader.all(sql`SELECT t.name FROM api_token t`);

  // New ones come while others wait, as readers do.
  async function crowd(read: () => Promise<unknown>): Promise<readonly Refusal[]> {
    const first = Array.from({ length: 20 }, () => refusalOf(read()));
    await Promise.race(first);
    const later = Array.from({ length: 20 }, () => refusalOf(read()));
    return await Promise.all([...first, ...later]);
  }

  it('keeps nobody waiting for longer than a statement may take', async () => {
    way.freeze();

    const refusals = await Promise.all([
      crowd(page),
      crowd(row),
      crowd(() => database.version()),
      crowd(() => database.answers()),
    ]);

    for (const { error } of refusals.flat())
      expect([DatabaseAway, NoConnectionFree]).toContain((error as Error).constructor);
    const longest = refusals.map((crowded) => Math.max(...crowded.map(({ after }) => after)));
    expect(longest.filter((after) => after > LONGEST)).toEqual([]);
  });

  it('keeps pages in line for no longer either when it is only slow, and says that it is busy', async () => {
    const slow: JoinedPage = { ...PAGE, from: sql`(SELECT 'slow' AS name FROM pg_sleep(1)) t` };
    const lined = Array.from({ length: 60 }, () => refusalOf(database.reader.page(NAMES, slow)));

    const refused = (await Promise.all(lined)).filter(({ error }) => error !== null);

    expect(refused.length).toBeLessThan(60);
    expect(new Set(refused.map(({ error }) => (error as Error).constructor))).toEqual(
      new Set([NoConnectionFree]),
    );
    expect(Math.max(...refused.map(({ after }) => after))).toBeLessThan(LONGEST);
  });

  it('is read again as soon as it goes on', async () => {
    way.freeze();
    await Promise.all([crowd(page), crowd(row)]);
    way.thaw();

    expect(await page()).toEqual(['a reader']);
    expect(await row()).toEqual([{ name: 'a reader' }]);
  });
});
