import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

const EXAMPLES = join(__dirname, '..', '..', 'examples');

describe('SQLite and PostgreSQL with the same data', () => {
  const databases: TestDatabase[] = [];
  const apps: TestApp[] = [];

  beforeAll(async () => {
    for (const engine of ['sqlite', 'postgres'] as const) {
      const database = await createTestDatabase(engine);
      databases.push(database);
      apps.push(await createTestApp({ database, sampleData: true, random: seeded() }));
    }
  });
  afterAll(async () => {
    for (const app of apps) await app.stop();
    for (const database of databases) await database.drop();
  });

  const questions = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [file, readFileSync(join(EXAMPLES, file), 'utf8')] as const);

  // Subscriptions are told over a socket, when something happens.
  it.each(questions.filter(([, query]) => !/^subscription\b/m.test(query)))(
    'answer %s byte for byte alike',
    async (_file, query) => {
      const [sqlite, postgres] = await Promise.all(apps.map((app) => answerText(app.url, query)));

      expect(sqlite).toContain('"data"');
      expect(postgres).toBe(sqlite);
    },
  );

  it.each(['NAME_ASC', 'NAME_DESC'])('order names alike, whatever their accents (%s)', async (order) => {
    const query = `{ actors(first: 100, orderBy: ${order}) { nodes { id name } pageInfo { endCursor } } outlets(first: 100, orderBy: ${order}) { nodes { id name } } }`;

    const [sqlite, postgres] = await Promise.all(apps.map((app) => answerText(app.url, query)));

    expect(postgres).toBe(sqlite);
  });
});

async function answerText(url: string, query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
    body: JSON.stringify({ query }),
  });
  return await response.text();
}

// Mulberry32: the same numbers every time, so that both applications make the same ids.
function seeded(): () => number {
  let state = 20240309;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
