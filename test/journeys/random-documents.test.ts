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
    'are answered like on a server that prepares nothing (part %i)',
    async (part) => {
      const found = await differences(twins, partOf(documents, part), world).next();

      expect(found.value).toBeUndefined();
    },
    PATIENCE,
  );
});

function partOf(documents: Documents, part: number): Documents {
  const [queries, mutations, subscriptions] = (['queries', 'mutations', 'subscriptions'] as const).map(
    (kind) => documents[kind].filter((_, i) => i % PARTS === part),
  );
  return { queries: queries ?? [], mutations: mutations ?? [], subscriptions: subscriptions ?? [] };
}
