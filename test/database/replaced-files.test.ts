import { copyFileSync, renameSync, rmSync } from 'node:fs';
import sql from 'sql-template-tag';
import type { Database } from '../../src/database/database';
import { DatabaseReplaced } from '../../src/database/failures/storage-failures';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase, dialect } from '../support/test-database';
import { insertTokens, openDatabase } from './open-database';

// PostgreSQL keeps its files to itself.
(dialect === 'sqlite' ? describe : describe.skip)('a SQLite database whose files are taken away', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase(testDatabase);
    await write('before');
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const file = (ending: string): string => `${testDatabase.file!}${ending}`;
  const write = (name: string): Promise<void> => database.write((tx) => insertTokens(tx, [name]));
  const stored = async (): Promise<string[]> => {
    const snapshot = await database.snapshot(1_000);
    const rows = await snapshot.all<{ name: string }>(sql`SELECT t.name FROM api_token t ORDER BY t.name`);
    await snapshot.end();
    return rows.map(({ name }) => name);
  };

  it.each([
    ['file', ''],
    ['-wal file', '-wal'],
    ['-shm file', '-shm'],
  ])('takes no write once its %s was deleted, and says that it is not ready', async (_what, ending) => {
    rmSync(file(ending));

    await expect(write('lost')).rejects.toThrow(DatabaseReplaced);
    await expect(database.answers()).rejects.toThrow(`${file(ending)} was deleted or replaced`);
    await expect(database.snapshot(1_000)).rejects.toThrow(DatabaseReplaced);
  });

  it('takes no write once another file has its name, and goes on when its own is back', async () => {
    renameSync(file(''), file('.away'));
    copyFileSync(file('.away'), file(''));
    await expect(write('lost')).rejects.toThrow(DatabaseReplaced);
    renameSync(file('.away'), file(''));

    await write('after');

    expect(await stored()).toEqual(['after', 'before']);
    await expect(database.answers()).resolves.toBeUndefined();
  });

  it('has lost nothing that was acknowledged when the -wal file was deleted', async () => {
    rmSync(file('-wal'));
    await expect(write('lost')).rejects.toThrow(DatabaseReplaced);

    await database.close();
    database = await openDatabase(testDatabase);

    expect(await stored()).toEqual(['before']);
  });

  it('tells of it by itself', async () => {
    await database.close();
    const told = new Promise<unknown>((resolve) => {
      const onFault = (error: unknown): void => void (error instanceof DatabaseReplaced && resolve(error));
      void openDatabase(testDatabase, { onFault }).then((opened) => {
        database = opened;
        rmSync(file(''));
      });
    });

    await expect(told).resolves.toMatchObject({ message: expect.stringContaining(file('')) });
  });
});
