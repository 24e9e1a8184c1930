import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, randomDocuments } from '../../fuzz/differences';
import { readWorld, startTwins } from '../../fuzz/twins';
import { dialect } from '../support/test-database';

const SEED = 15;
const DOCUMENTS = 300;
const PARTS = 3;

// `npm run fuzz` sends more of them.
describe('documents made at random', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));

  it.each(Array.from({ length: PARTS }, (_, i) => SEED + i))(
    'are answered like on a server that prepares nothing (seed %i)',
    async (seed) => {
      const world = await readWorld(dialect);
      const documents = randomDocuments(schema, world, seed, DOCUMENTS / PARTS);
      const twins = await startTwins(dialect, Object.values(documents).flat());

      const { value: first } = await differences(twins, documents, world).next();
      await twins.stop();

      expect(first).toBeUndefined();
    },
    120_000,
  );
});
