import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { Database } from '../../src/database/database';
import type { WriteTransaction } from '../../src/database/write-transaction';
import { DatabaseClosed } from '../../src/database/failures/database-closed';
import { NestedWrite } from '../../src/database/lanes/write-lane';
import { ApiToken } from '../../src/tokens/api-token.entity';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { insertTokens, openDatabase } from './open-database';

describe('a write', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase(testDatabase);
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  it('is kept when it is acknowledged, whatever fails beside it', async () => {
    const opened = gate();
    const mayFail = gate();
    const failing = database.write(async (tx) => {
      for (let from = 0; from < 500; from += 50) insertTokens(tx, names('lost', 50, from));
      await tx.settled();
      opened.open();
      await mayFail.passed;
      throw new Error('the import is refused');
    });
    await opened.passed;
    const writes = names('kept', 100).map((name) => database.write((tx) => insertTokens(tx, [name])));
    const during = await stored(database);
    mayFail.open();

    await expect(failing).rejects.toThrow('the import is refused');
    await Promise.all(writes);
    expect(during.filter((name) => name.startsWith('lost'))).toEqual([]);
    expect(await stored(database)).toEqual(names('kept', 100).sort());
  });

  it('is seen by nobody before it is whole', async () => {
    const seen: number[] = [];
    const done = new AbortController();
    const look = async (): Promise<void> => {
      while (!done.signal.aborted) seen.push((await stored(database)).length);
    };
    const looking = look();

    for (let batch = 0; batch < 10; batch++) {
      await database.write((tx) => {
        for (let row = 0; row < 10; row++) insertTokens(tx, [`batch ${batch} row ${row}`]);
      });
    }
    done.abort();
    await looking;

    expect(seen.filter((count) => count % 10 !== 0)).toEqual([]);
    expect(await stored(database)).toHaveLength(100);
  });

  it('sees what it has itself written', async () => {
    const own = await database.write(async (tx) => {
      insertTokens(tx, ['mine']);
      return await tx.rows(ApiToken, sql`SELECT ${tx.shape(ApiToken).select('t')} FROM api_token t`);
    });

    expect(own.map((token) => token.name)).toEqual(['mine']);
  });

  it('is undone as a whole when its last statement breaks a promise of the tables', async () => {
    const failing = database.write((tx) => {
      insertTokens(tx, ['one', 'two']);
      insertTokens(tx, ['one']);
    });

    await expect(failing).rejects.toThrow(/unique/i);
    expect(await stored(database)).toEqual([]);
  });

  it('tells whoever asks next that a statement in line has failed, and runs nothing after it', async () => {
    const failing = database.write(async (tx) => {
      insertTokens(tx, ['one']);
      insertTokens(tx, ['one']);
      insertTokens(tx, ['two']);
      await expect(tx.all(sql`SELECT name FROM api_token`)).rejects.toThrow(/unique/i);
    });

    await expect(failing).rejects.toThrow(/unique/i);
    expect(await stored(database)).toEqual([]);
  });

  it('is not acknowledged when it overlooks that one of its statements failed', async () => {
    const overlooking = database
      .write(async (tx) => {
        insertTokens(tx, ['one']);
        await tx.all(copyOf('one', 'one')).catch(() => undefined);
        await tx.all(copyOf('one', 'two')).catch(() => undefined);
      })
      .then(
        () => true,
        () => false,
      );

    const acknowledged = await overlooking;

    expect(await stored(database)).toEqual(acknowledged ? ['one', 'two'] : []);
  });

  it('works after any number of others have failed', async () => {
    const outcomes = await Promise.allSettled(
      names('name', 60).map((name, i) =>
        database.write(async (tx) => {
          insertTokens(tx, [name]);
          if (i % 3 === 0) throw new Error('refused');
          if (i % 3 === 1) await tx.all(sql`SELECT nonsense FROM nowhere`);
        }),
      ),
    );

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(await stored(database)).toHaveLength(20);
  });

  it('is refused inside another, instead of waiting for ever, and leaves the lane usable', async () => {
    const nested = database.write(async (tx) => {
      insertTokens(tx, ['outer']);
      await database.write((inner) => insertTokens(inner, ['inner']));
    });

    await expect(nested).rejects.toThrow(NestedWrite);
    await database.write((tx) => insertTokens(tx, ['next']));
    expect(await stored(database)).toEqual(['next']);
  });

  it('is finished before the database closes, and refused afterwards', async () => {
    const mayFinish = gate();
    const slow = database.write(async (tx) => {
      await mayFinish.passed;
      insertTokens(tx, ['slow']);
    });
    const closing = database.close();
    const late = database.write((tx) => insertTokens(tx, ['late']));
    mayFinish.open();

    await expect(late).rejects.toThrow(DatabaseClosed);
    await slow;
    await closing;
    database = await openDatabase(testDatabase);
    expect(await stored(database)).toEqual(['slow']);
  });

  it('is run again when it collided with another that made the same thing', async () => {
    let attempts = 0;
    const both = gate();
    const firstToInsert = (): ((tx: WriteTransaction) => Promise<string>) => async (tx) => {
      attempts++;
      const [known] = await tx.all<{ name: string }>(sql`SELECT name FROM api_token`);
      if (known !== undefined) return 'found';
      if (attempts === 2 || testDatabase.dialect === 'sqlite') both.open();
      await both.passed;
      insertTokens(tx, ['the same']);
      return 'made';
    };

    const outcomes = await Promise.all([database.write(firstToInsert()), database.write(firstToInsert())]);

    expect(outcomes.sort()).toEqual(['found', 'made']);
    expect(await stored(database)).toEqual(['the same']);
  });
});

/** Something to wait for. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open: () => open() };
}

function names(prefix: string, count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix} ${String(from + i).padStart(3, '0')}`);
}

// A statement whose failure its caller hears of.
function copyOf(name: string, copyName: string): Sql {
  return sql`INSERT INTO api_token (id, name, role, secret_sha256, created_at) SELECT ${`tok_${copyName}_copy`}, ${copyName}, role, ${copyName}, created_at FROM api_token WHERE name = ${name}`;
}

async function stored(database: Database): Promise<string[]> {
  const rows = await database.reader.all<{ name: string }>(sql`SELECT name FROM api_token`);
  return rows.map(({ name }) => name).sort();
}
