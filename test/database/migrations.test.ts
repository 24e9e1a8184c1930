import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { Column, Entity } from 'typeorm';
import { migrations } from '../../migrations';
import { GroupNaturalKeys1764000014000 } from '../../migrations/1764000014000-group-natural-keys';
import { entities } from '../../src/app/entities';
import { DatabaseTooNew, migrate, MigrationsPending } from '../../src/database/migrate';
import { ClaimReview } from '../../src/reviews/claim-review.entity';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase } from '../support/test-database';
import { importRows, statuses } from '../mutations/support/import-quotations';
import { articleRow, bodylessRow, quotationRow } from '../mutations/support/rows';
import { createTestApp } from '../support/create-test-app';
import { connectTo, openDatabase } from './open-database';

describe('migrations', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeEach(async () => {
    database = await createEmptyDatabase();
    source = await connectTo(database);
  });
  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  it('fill an empty database, each of them once', async () => {
    const first = await migrate(source, { run: true });
    const second = await migrate(source, { run: true });

    expect(first).toEqual(migrations.map((migration) => new migration().name));
    expect(second).toEqual([]);
  });

  it('make exactly the tables that the entities describe', async () => {
    await migrate(source, { run: true });

    expect(await differences(source)).toEqual([]);
  });

  it('lead from a row’s key in a full-text index to the row by an index', async () => {
    await migrate(source, { run: true });
    const searched = source.entityMetadatas.filter((entity) =>
      entity.findColumnWithPropertyName('searchKey'),
    );
    const indexed = searched.filter(({ indices }) =>
      indices.some(({ columns }) => columns[0]?.propertyName === 'searchKey'),
    );

    expect(searched.map(({ tableName }) => tableName)).toEqual(
      expect.arrayContaining(['article', 'claim', 'quotation']),
    );
    expect(indexed).toEqual(searched);
  });

  it('give stored quotations the keys by which an import finds them', async () => {
    const test = await createTestApp({ database });
    const withoutAddress = quotationRow({ article: articleRow({ url: undefined, outlet: undefined }) });
    const rows = [quotationRow(), bodylessRow(), withoutAddress];
    expect(statuses(await importRows(test, rows))).toEqual(['CREATED', 'CREATED', 'CREATED']);
    await source.query(`UPDATE quotation SET natural_key = '0123456789abcdef' || SUBSTR(natural_key, 17)`);

    const runner = source.createQueryRunner();
    await new GroupNaturalKeys1764000014000().up(runner).finally(() => runner.release());

    expect(statuses(await importRows(test, rows))).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    await test.stop();
  });

  it('would be caught lacking a column', async () => {
    @Entity('claim_review')
    class ReviewWithMore extends ClaimReview {
      @Column({ type: 'text', nullable: true })
      motto!: string | null;
    }
    await migrate(source, { run: true });
    const changed = await connectTo(database, {
      entities: [...entities.filter((entity) => entity !== ClaimReview), ReviewWithMore],
      migrations,
    });

    const found = await differences(changed);
    await changed.destroy();

    expect(found.join('\n')).toContain('"motto"');
  });

  it('would be caught lacking an index', async () => {
    await migrate(source, { run: true });
    await source.query('DROP INDEX "IDX_outlet_name_folded"');

    expect(await differences(source)).toEqual([
      expect.stringMatching(/CREATE INDEX "IDX_outlet_name_folded"/),
    ]);
  });

  it('are all or none: one that fails leaves nothing behind, and prints nothing', async () => {
    class Fails1999000000000 {
      readonly name = 'Fails1999000000000';
      up = (): Promise<void> => Promise.reject(new Error('on purpose'));
      down = (): Promise<void> => Promise.resolve();
    }
    const failing = await connectTo(database, { entities, migrations: [...migrations, Fails1999000000000] });

    const printed = jest.spyOn(console, 'log').mockImplementation();
    await expect(migrate(failing, { run: true })).rejects.toThrow('on purpose');
    await failing.destroy();
    const lines = printed.mock.calls;
    printed.mockRestore();

    expect(await tableNames(source)).not.toContain('quotation');
    expect(lines).toEqual([]);
  });

  it('are refused by an older program, which touches nothing', async () => {
    await migrate(source, { run: true });
    await source.query(
      `INSERT INTO migration (timestamp, name) VALUES (1999000000000, 'FromTheFuture1999000000000')`,
    );

    const opened = openDatabase(database);

    await expect(opened).rejects.toThrow(DatabaseTooNew);
    await expect(opened).rejects.toThrow(/FromTheFuture1999000000000.*Start the newer program/);
  });

  it('are asked for when the program may not run them itself, on a database that stays empty', async () => {
    const opened = openDatabase(database, { migrate: false });

    await expect(opened).rejects.toThrow(MigrationsPending);
    await expect(opened).rejects.toThrow(/onrecord migrate/);
    expect(await tableNames(source)).toEqual([]);
  });

  it('are not needed again by a program that may not run them', async () => {
    await migrate(source, { run: true });

    const opened = await openDatabase(database, { migrate: false });
    const answer = await opened.reader.all(sql`SELECT 1 AS "one"`);
    await opened.close();

    expect(answer).toEqual([{ one: 1 }]);
  });

  it('are run once by programs that start at the same time', async () => {
    // One file has one program; a server has many.
    const programs = database.dialect === 'postgres' ? 4 : 1;
    const others = await Promise.all(Array.from({ length: programs }, () => connectTo(database)));

    const run = await Promise.all(others.map((other) => migrate(other, { run: true })));
    await Promise.all(others.map((other) => other.destroy()));

    expect(run.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await differences(source)).toEqual([]);
  });

  it('are never undone, because that would delete rows', async () => {
    await migrate(source, { run: true });

    await expect(source.undoLastMigration()).rejects.toThrow(/restore the backup/);
  });

  it('give every constraint a name that tells its table and columns', async () => {
    await migrate(source, { run: true });

    const names = await constraintNames(source);

    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !/^(PK|UQ|IDX|FK|CHK)_[a-z]+(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

/** The statements that would turn the tables into what the entities describe. */
async function differences(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

async function tableNames(source: DataSource): Promise<string[]> {
  const text =
    source.options.type === 'postgres'
      ? `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
      : `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
  return (await source.query<{ name: string }[]>(text)).map(({ name }) => name);
}

/** Names of what we create: the engine's own, and those of the two tables it keeps for us, stand apart. */
async function constraintNames(source: DataSource): Promise<string[]> {
  if (source.options.type === 'postgres') {
    const text = `SELECT conname AS name FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      WHERE t.relnamespace = 'public'::regnamespace AND contype <> 'n' AND t.relname <> 'migration' AND t.relname NOT LIKE '%\\_search'
      UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migration' AND tablename NOT LIKE '%\\_search'`;
    return (await source.query<{ name: string }[]>(text)).map(({ name }) => name);
  }
  const rows = await source.query<{ type: string; name: string; sql: string }[]>(
    `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> 'migration' AND tbl_name NOT LIKE '%_search%'`,
  );
  return rows.flatMap(({ type, name, sql }) =>
    type === 'index' ? [name] : [...sql.matchAll(/CONSTRAINT "([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
}
