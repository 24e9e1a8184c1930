import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { TestDatabase } from '../support/test-database';
import { createEnglishDatabase } from '../support/test-database';

const IMPORT =
  'mutation ($rows: [ClaimRowInput!]!) { importClaims(input: { rows: $rows }) { createdCount } }';

describe('facets of a database that sorts texts by a language', () => {
  let database: TestDatabase;
  let test: TestApp;
  beforeAll(async () => {
    database = await createEnglishDatabase();
    test = await createTestApp({ database });
  });
  afterAll(async () => {
    await test.stop();
    await database.drop();
  });

  it('order values that are counted equally often by their code units', async () => {
    const topics = ['éclairs', 'zebras', 'anchors', 'Zebras at sea', '🦓'];
    const rows = [
      { text: 'Zebras swim.', topics },
      { text: 'Zebras swim well.', topics: ['zebras', 'éclairs'] },
    ];
    expect((await test.send(IMPORT, { rows })).errors).toEqual([]);

    const { data } = await test.send<{ claims: { facets: { topics: { topic: string }[] } } }>(
      '{ claims { facets { topics { topic } } } }',
    );

    expect(data?.claims.facets.topics.map(({ topic }) => topic)).toEqual([
      'zebras',
      'éclairs',
      'anchors',
      'zebras at sea',
      '🦓',
    ]);
  });
});
