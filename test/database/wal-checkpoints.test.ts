import { statSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { prepareSqliteWriter } from '../../src/database/data-source';
import { WalCheckpoints } from '../../src/database/sqlite/wal-checkpoints';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase, dialect } from '../support/test-database';
import { connectTo } from './open-database';

const ENOUGH = 20;
const PAGE = 4096;

// PostgreSQL does this by itself.
(dialect === 'sqlite' ? describe : describe.skip)('WalCheckpoints', () => {
  let database: TestDatabase;
  let source: DataSource;
  let checkpoints: WalCheckpoints;
  let faults: unknown[];
  beforeEach(async () => {
    faults = [];
    database = await createEmptyDatabase();
    source = await connectTo(database);
    await prepareSqliteWriter(source);
    await source.query('CREATE TABLE written (words)');
    checkpoints = new WalCheckpoints(database.file!, (error) => faults.push(error), ENOUGH);
  });
  afterEach(async () => {
    await checkpoints.close();
    await source.destroy();
    await database.drop();
  });

  async function write(pages: number): Promise<void> {
    await source.query(
      `INSERT INTO written WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${pages}) SELECT randomblob(${PAGE}) FROM n`,
    );
  }

  it('carries what was written into the file once enough has gathered, and again', async () => {
    await write(ENOUGH);
    checkpoints.afterCommit();
    await checkpoints.settled();
    const first = statSync(database.file!).size;
    await write(ENOUGH);

    checkpoints.afterCommit();
    await checkpoints.settled();

    expect(first).toBeGreaterThan(ENOUGH * PAGE);
    expect(statSync(database.file!).size).toBeGreaterThan(2 * ENOUGH * PAGE);
    expect(faults).toEqual([]);
  });

  it('leaves alone what is not worth it', async () => {
    await write(1);

    checkpoints.afterCommit();
    await checkpoints.settled();

    expect(statSync(database.file!).size).toBeLessThan(ENOUGH * PAGE);
  });

  it('lets the writer go on meanwhile', async () => {
    await write(50 * ENOUGH);

    checkpoints.afterCommit();
    await write(ENOUGH);
    await checkpoints.settled();

    expect(await source.query('SELECT COUNT(*) AS "rows" FROM written')).toEqual([{ rows: 51 * ENOUGH }]);
  });

  it('begins nothing once it is closed', async () => {
    await write(ENOUGH);
    await checkpoints.close();

    checkpoints.afterCommit();

    expect(statSync(database.file!).size).toBeLessThan(ENOUGH * PAGE);
  });

  it('tells of a file that it cannot open', async () => {
    const elsewhere = new WalCheckpoints('/nowhere/at-all.db', (error) => faults.push(error), ENOUGH);

    elsewhere.afterCommit();
    await elsewhere.settled();

    expect(faults).toEqual([expect.objectContaining({ code: 'SQLITE_CANTOPEN' })]);
  });
});
