import { join } from 'node:path';
import { inspectApart } from '../../src/cli/inspect-apart';
import type { Database } from '../../src/database/database';
import { migrate, migrationNames } from '../../src/database/migrate';
import type { SqliteInspection } from '../../src/database/sqlite/sqlite-inspection';
import { inspectSqlite, isTrusted } from '../../src/database/sqlite/sqlite-inspection';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase, createTestDatabase, dialect } from '../support/test-database';
import { connectTo, openDatabase, parts } from './open-database';

const { migrations } = parts;
const ALL = migrationNames(migrations).length;
// FTS5 numbers the pages of its segments from here, and keeps the end of their words in the third byte and the fourth.
const LEAVES = 'id >= (1 << 37) AND id < (1 << 53) AND (id & (63 << 31)) = 0';

// PostgreSQL has no files that are handed around.
(dialect === 'sqlite' ? describe : describe.skip)('the inspection of a SQLite file', () => {
  let testDatabase: TestDatabase;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
  });
  afterEach(() => testDatabase.drop());

  const inspected = (): Promise<SqliteInspection> => inspectSqlite(testDatabase.file!, migrations);
  const change = async (...statements: readonly string[]): Promise<void> => {
    const source = await connectTo(testDatabase, { entities: [], migrations: [] });
    for (const statement of statements) await source.query(statement);
    await source.destroy();
  };
  const fillIndex = async (): Promise<void> => {
    const database: Database = await openDatabase(testDatabase);
    const index = database.dialect.fullText('quotation');
    const documents = Array.from({ length: 400 }, (_, i) => ({
      ...{ id: `qt_${i}`, searchKey: i + 1, words: `ferry number${i} sails at the tide of hour${i % 7}` },
    }));
    await database.write((tx) => index.add(tx, documents));
    await database.write((tx) => index.remove(tx, documents.slice(0, 9)));
    await database.close();
  };

  it('trusts what the program has made, with its indexes filled and rows taken out of them', async () => {
    await fillIndex();
    await change('ANALYZE');
    const source = await connectTo(testDatabase, { entities: [], migrations: [] });
    const [removed] = await source.query<{ lists: number }[]>(
      'SELECT COUNT(*) AS lists FROM quotation_search_data WHERE id >= (1 << 53)',
    );
    await source.destroy();

    const found = await inspected();

    expect(removed?.lists).toBeGreaterThan(0);
    expect(found).toMatchObject({ isOurs: true, strange: [], damage: [], dangling: 0, pending: [] });
    expect(isTrusted(found)).toBe(true);
  });

  it.each([1, 5, ALL - 1])('trusts what an older program has made, after %d migrations', async (count) => {
    const older = await createEmptyDatabase();
    const classes = (migrations as unknown as readonly (new () => object)[]).slice(0, count);
    const source = await connectTo(older, { entities: [], migrations: classes as never });
    await migrate(source, { run: true });
    await source.destroy();

    const found = await inspectSqlite(older.file!, migrations);
    await older.drop();

    expect([found.strange, found.pending.length]).toEqual([[], ALL - count]);
    expect(isTrusted(found)).toBe(true);
  });

  it.each([
    [
      'trigger spy is not of On Record',
      "CREATE TRIGGER spy AFTER INSERT ON claim BEGIN UPDATE api_token SET role = 'ADMIN'; END",
    ],
    ['view spied is not of On Record', 'CREATE VIEW spied AS SELECT * FROM api_token'],
    ['table extra is not of On Record', 'CREATE VIRTUAL TABLE extra USING fts5(words)'],
    ['index more is not of On Record', 'CREATE INDEX more ON claim (upper(text))'],
    ['table claim is not as On Record makes it', "ALTER TABLE claim ADD COLUMN more AS (upper('x'))"],
    ['index IDX_claim_text_key is missing', 'DROP INDEX "IDX_claim_text_key"'],
  ])('finds: %s', async (what, statement) => {
    await change(statement);

    const found = await inspected();

    expect(found.strange).toContain(what);
    expect(isTrusted(found)).toBe(false);
  });

  it('reads nothing by way of a view that has the name of our table', async () => {
    await change('ALTER TABLE migration RENAME TO hidden', 'CREATE VIEW migration AS SELECT * FROM hidden');

    const found = await inspected();

    expect(isTrusted(found)).toBe(false);
  });

  it.each([
    ['shorter than its own head', "substr(block, 1, 2) || x'0003' || substr(block, 5)"],
    ['longer than it is', "substr(block, 1, 2) || x'ffff' || substr(block, 5)"],
    ['cut off', 'substr(block, 1, 3)'],
  ])('finds a page of a full-text index that says it is %s', async (_what, block) => {
    await fillIndex();
    await change(`UPDATE quotation_search_data SET block = ${block} WHERE ${LEAVES}`);

    const found = await inspected();

    expect(found.damage).toEqual([
      expect.stringMatching(/^quotation_search: \d+ pages of the index are damaged$/),
    ]);
  });

  it('survives a file that kills who looks at it', async () => {
    const crashing = join(__dirname, '../support/crashing-inspection.cjs');

    const looking = inspectApart(testDatabase.file!, crashing);

    await expect(looking).rejects.toThrow(/ended with SIGSEGV: the file is damaged/);
  });
});
