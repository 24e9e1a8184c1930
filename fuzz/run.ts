import { postgres } from './outside-jest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import type { Difference } from './differences';
import { differences, randomDocuments } from './differences';
import { readWorld, startTwins } from './twins';

const { values: given } = parseArgs({
  options: {
    documents: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'both' },
    most: { type: 'string', default: '20' },
  },
});

// Documents that a pair of servers is started for: a manifest of all of them would be long.
const TOGETHER = 500;

/** Prints every difference; the exit code is 1 when there is one. */
async function main(): Promise<void> {
  const engines = (['sqlite', 'postgres'] as const).filter((one) => ['both', one].includes(given.database));
  if (engines.includes('postgres')) await postgres('start');
  let found = 0;
  for (const engine of engines) {
    for (let done = 0; done < Number(given.documents); done += TOGETHER) {
      const count = Math.min(TOGETHER, Number(given.documents) - done);
      found += await search(engine, Number(given.seed) + done, count);
      console.log(`${engine}: ${done + count} documents from seed ${given.seed} on, ${found} differences`);
    }
  }
  if (engines.includes('postgres')) await postgres('stop');
  console.log(found === 0 ? 'No difference.' : `${found} differences.`);
  process.exitCode = found === 0 ? 0 : 1;
}

async function search(engine: 'sqlite' | 'postgres', seed: number, count: number): Promise<number> {
  const schema = buildSchema(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));
  const world = await readWorld(engine);
  const documents = randomDocuments(schema, world, seed, count);
  const { queries, mutations, subscriptions } = documents;
  const twins = await startTwins(engine, [...queries, ...mutations, ...subscriptions]);
  let found = 0;
  for await (const difference of differences(twins, documents, world)) {
    if (found++ < Number(given.most)) print(engine, seed, difference);
  }
  await twins.stop();
  return found;
}

function print(engine: string, seed: number, { way, time, sent, plain, prepared }: Difference): void {
  console.log(`--- ${engine}, seed ${seed}, ${way}, sent for the ${time}. time`);
  console.log(`${sent.query}\n${JSON.stringify({ ...sent, query: undefined })}`);
  console.log(`not prepared: ${plain}\nprepared:     ${prepared}`);
}

void main();
