import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { Documents } from '../../fuzz/differences';
import { differences, randomDocuments } from '../../fuzz/differences';
import type { World } from '../../fuzz/random-values';
import type { Twins } from '../../fuzz/twins';
import { readWorld, startTwins } from '../../fuzz/twins';
import { dialect } from '../support/test-database';

const SEED = 15;
const DOCUMENTS = 300;
const PARTS = 10;
// Thousands of requests, on a machine that may be busy.
const PATIENCE = 300_000;

// `npm run fuzz` sends more of them.
describe('documents made at random', () => {
  let world: World;
  let documents: Documents;
  let twins: Twins;

  beforeAll(async () => {
    const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
    world = await readWorld(dialect);
    documents = randomDocuments(schema, world, SEED, DOCUMENTS);
    twins = await startTwins(dialect, Object.values(documents).flat());
  }, PATIENCE);
  afterAll(() => twins.stop());

  it.each(Array.from({ length: PARTS }, (_, i) => i))(
    'are answered like on a server that prepares nothing (part %i of the queries)',
    async (part) => {
      const queries = documents.queries.filter((_, i) => i % PARTS === part);

      await expectNoDifference(twins, { queries, mutations: [], subscriptions: [] });
    },
    PATIENCE,
  );

  it(
    'are told like on a server that prepares nothing',
    () => expectNoDifference(twins, { ...documents, queries: [], mutations: [] }),
    PATIENCE,
  );

  it(
    'write like on a server that prepares nothing',
    async () => {
      const others = await startTwins(dialect, documents.mutations);

      const checked = expectNoDifference(others, { ...documents, queries: [], subscriptions: [] });
      await checked.finally(() => others.stop());
    },
    PATIENCE,
  );

  async function expectNoDifference(on: Twins, some: Documents): Promise<void> {
    const { value: first } = await differences(on, some, world).next();

    expect(first).toBeUndefined();
  }
});
