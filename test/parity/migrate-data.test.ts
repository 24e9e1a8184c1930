import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { print } from 'graphql';
import { migrations } from '../../migrations';
import { entities } from '../../src/app/entities';
import type { Move } from '../../src/app/move-data';
import { moveData, NotMoved } from '../../src/app/move-data';
import { parseDatabaseUrl } from '../../src/database/database-url';
import { MigrationsPending } from '../../src/database/migrate';
import { Role } from '../../src/domain/role';
import { connectTo, openDatabase } from '../database/open-database';
import {
  ClaimsInFullDocument,
  EveryQuotationDocument,
  FindQuotationsDocument,
  MergeActorsDocument,
  QuotationFacetsDocument,
  QuotationsInFullDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { everyClaim, everyQuotation } from '../support/every-record';
import { quotationFilters } from '../support/random-questions';
import { givenRandomRecords } from '../support/random-records';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase } from '../support/test-database';

const SEED = 20_261_122;
const EXAMPLES = join(__dirname, '..', '..', 'examples');

describe('onrecord migrate-data', () => {
  const databases: TestDatabase[] = [];
  const apps: TestApp[] = [];
  let source: TestDatabase;
  let served: TestApp;
  const make = async (engine: 'sqlite' | 'postgres'): Promise<TestDatabase> => {
    const database = await createEmptyDatabase(engine);
    databases.push(database);
    return database;
  };
  const serve = async (database: TestDatabase): Promise<TestApp> => {
    const app = await createTestApp({ database });
    apps.push(app);
    return app;
  };

  beforeAll(async () => {
    source = await make('sqlite');
    served = await createTestApp({ database: source, sampleData: true });
    await givenRandomRecords(served, 60, SEED);
    await mergeTheFirstActorIntoTheSecond(served);
  });
  afterAll(async () => {
    for (const app of [served, ...apps]) await app.stop();
    for (const database of databases) await database.drop();
  });

  it('moves a served SQLite file to PostgreSQL, which answers byte for byte as the file does, and back', async () => {
    const [there, back] = [await make('postgres'), await make('sqlite')];
    // As `onrecord migrate` does.
    await (await createTestApp({ database: there })).stop();
    const first = await move(source, there);
    const second = await move(there, back);

    expect(second).toEqual(first);
    const counts = Object.fromEntries(first.map(({ table, rows }) => [table, rows]));
    expect(counts['quotation']).toBeGreaterThan(60);
    expect(counts['quotation_search']).toBe(counts['quotation']);
    expect(first.map(({ table }) => table)).toEqual(expect.arrayContaining(entities.map(tableOf)));
    const moved = [await serve(there), await serve(back)];
    for (const body of await questions(served)) {
      const wanted = await answerText(served, body);
      expect(wanted).toContain('"data"');
      for (const app of moved) expect(await answerText(app, body)).toBe(wanted);
    }
  });

  it('lets the server read while it holds the file, and says when one is still there', async () => {
    const seen: unknown[] = [];
    await move(source, await make('postgres'), {
      afterwards: async (_moved, held) => {
        seen.push(await held.isServed(), (await served.send('{ actors { totalCount } }')).status);
      },
    });

    expect(seen).toEqual([true, 200]);
  });

  it('refuses a database that holds anything, and leaves it as it is', async () => {
    const target = await make('postgres');
    const app = await serve(target);
    await app.token(Role.READER, 'the only row');
    const moving = move(source, target);

    await expect(moving).rejects.toThrow(NotMoved);
    await expect(moving).rejects.toThrow(/not empty \(rows in api_token\)/);
    expect((await app.send('{ actors { totalCount } }')).data).toEqual({ actors: { totalCount: 0 } });
  });

  it('keeps nothing when it is cut off, and can be run again', async () => {
    const target = await make('postgres');
    const cut = (doing: string, table: string): void => {
      if (doing === 'verified' && table === 'quotation') throw new Error('the power went');
    };
    await expect(move(source, target, { tell: cut })).rejects.toThrow('the power went');

    await expect(move(source, target)).resolves.toContainEqual(
      expect.objectContaining({ table: 'quotation' }),
    );
  });

  it('keeps nothing of a table that the target stores differently', async () => {
    const target = await make('postgres');
    await (await openDatabase(target)).close();
    const beside = await connectTo(target);
    await beside.query(
      `CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END $$`,
    );
    await beside.query(`CREATE TRIGGER shout BEFORE INSERT ON outlet FOR EACH ROW EXECUTE FUNCTION shout()`);

    await expect(move(source, target)).rejects.toThrow(
      /^outlet: the source has \d+ rows with checksum [0-9a-f]{32}/,
    );
    expect(await beside.query('SELECT id FROM article')).toEqual([]);
    await beside.destroy();
  });

  it('refuses a source that is behind or is not there, and makes none', async () => {
    const [empty, target] = [await make('sqlite'), await make('postgres')];

    await expect(move(empty, target)).rejects.toThrow(/^--from: the file cannot be opened/);
    const behind = await connectTo(empty, { entities, migrations: migrations.slice(0, 1) });
    await behind.runMigrations();
    await behind.destroy();
    await expect(move(empty, target)).rejects.toThrow(MigrationsPending);
    await (await openDatabase(empty)).close();
    await expect(move(empty, target)).rejects.toThrow(/^--from: the index claim_match is not up to date/);
  });
});

function move(from: TestDatabase, to: TestDatabase, rest: Partial<Move> = {}): ReturnType<typeof moveData> {
  return moveData({ from: parseDatabaseUrl(from.url), to: parseDatabaseUrl(to.url), ...rest });
}

function tableOf(entity: new () => object): string {
  return entity.name.replace(/\B[A-Z]/g, '_$&').toLowerCase();
}

// A merged record names one that was recorded after it.
async function mergeTheFirstActorIntoTheSecond(test: TestApp): Promise<void> {
  const { data } = await test.send<{ actors: { nodes: { id: string }[] } }>(
    '{ actors(first: 100) { nodes { id } } }',
  );
  const [first, second] = [...(data?.actors.nodes ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const input = { id: first!.id, intoId: second!.id, reason: 'The same person.' };
  const { mergeActors } = await test.run(MergeActorsDocument, { input });
  expect(mergeActors.userErrors).toEqual([]);
}

async function questions(test: TestApp): Promise<string[]> {
  const filters = fc.sample(quotationFilters(await everyQuotation(test), await everyClaim(test)), {
    numRuns: 25,
    seed: SEED,
  });
  const examples = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(EXAMPLES, file), 'utf8'))
    .filter((query) => !/^(subscription|mutation)\b/m.test(query));
  const asked = [
    ...examples.map((query) => ({ query })),
    { query: print(EveryQuotationDocument) },
    { query: print(ClaimsInFullDocument), variables: { first: 50 } },
    { query: print(QuotationsInFullDocument), variables: { first: 50 } },
    ...filters.flatMap((filter) =>
      [FindQuotationsDocument, QuotationFacetsDocument].map((document) => ({
        query: print(document),
        variables: { filter },
      })),
    ),
  ];
  return asked.map((question) => JSON.stringify(question));
}

async function answerText(test: TestApp, body: string): Promise<string> {
  const response = await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
    body,
  });
  return await response.text();
}
