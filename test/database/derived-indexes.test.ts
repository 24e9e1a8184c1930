import type { DerivedIndex } from '../../src/database/build-index';
import { buildIndex } from '../../src/database/build-index';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaim, givenQuotations } from '../support/factories';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { connectTo, openDatabase } from './open-database';

const CLAIM = 'The cable car of Brekkvik carries 70 people an hour.';
const WORDS = 'We shall not sell the cable car to anybody, ever';

describe('a database from before claims were matched and wordings compared', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  it('has what it holds found once the program has been started on it', async () => {
    const before = await createTestApp({ database });
    await givenClaim(before, CLAIM, {
      reviews: [
        {
          url: 'https://check.example/1',
          publisher: { domain: 'check.example' },
          verdict: 'FALSE',
          title: 'Gondolas',
        },
      ],
    });
    await givenQuotations(before, [
      { text: WORDS, article: { url: 'https://one.example/1' } },
      { text: WORDS, article: { url: 'https://two.example/2' } },
    ]);
    const found = await foundIn(before);
    await before.stop();
    await setBack(database);

    const after = await createTestApp({ database });
    const foundAgain = await foundIn(after);
    await after.stop();

    expect(found).toMatchObject({
      byText: [{ claim: { text: CLAIM } }],
      byTitle: [{ claim: { text: CLAIM } }],
      quotations: {
        nodes: [{ variants: [{ kind: 'SAME_WORDING' }] }, { variants: [{ kind: 'SAME_WORDING' }] }],
      },
    });
    expect(foundAgain).toEqual(found);
  });
});

describe('buildIndex', () => {
  const RECORDS = 1100;
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
    const source = await connectTo(database);
    await source.query('CREATE TABLE thing (id text PRIMARY KEY)');
    const values = Array.from({ length: RECORDS }, (_, i) => `('thing_${1000 + i}')`);
    await source.query(`INSERT INTO thing (id) VALUES ${values.join(', ')}`);
    await source.destroy();
  });
  afterEach(() => database.drop());

  const index = (added: string[], failsAfter = Infinity, version = 1): DerivedIndex => ({
    name: 'things',
    version,
    table: 'thing',
    clear: () => Promise.resolve(void (added.length = 0)),
    add: (_, ids) => {
      if (added.length >= failsAfter) return Promise.reject(new Error('pulled the plug'));
      return Promise.resolve(void added.push(...ids));
    },
  });
  const silent = { run: true, tell: (): void => undefined };

  it('goes on where it was stopped, and is done once', async () => {
    const opened = await openDatabase(database);
    const added: string[] = [];

    await expect(buildIndex(opened, index(added, 500), silent)).rejects.toThrow('pulled the plug');
    const half = added.length;
    await buildIndex(opened, index(added), silent);
    await buildIndex(opened, index(added, 0), silent);
    await opened.close();

    expect(half).toBe(500);
    expect(added).toEqual(Array.from({ length: RECORDS }, (_, i) => `thing_${1000 + i}`));
  });

  it('makes another version anew, unless it may not', async () => {
    const opened = await openDatabase(database);
    const added: string[] = [];
    await buildIndex(opened, index(added), silent);
    added.push('thing of the old version');

    await expect(buildIndex(opened, index(added, 0, 2), { ...silent, run: false })).rejects.toThrow(
      'onrecord migrate',
    );
    await buildIndex(opened, index(added, Infinity, 2), silent);
    await opened.close();

    expect(added).toHaveLength(RECORDS);
  });
});

async function foundIn(test: TestApp): Promise<object | null> {
  const { data } = await test.send<object>(`{
    byText: similarClaims(text: "cable car of Brekkvik", first: 1) { score claim { text } }
    byTitle: similarClaims(text: "gondolas", first: 1) { score claim { text } }
    quotations(orderBy: CREATED_AT_ASC) { nodes { id variants { kind } } }
  }`);
  return data;
}

/** Takes away what later migrations made, as if they had never run. */
async function setBack(database: TestDatabase): Promise<void> {
  const source = await connectTo(database);
  for (const table of [
    'claim_match_search',
    'claim_match',
    'claim_word',
    'quotation_wording_search',
    'index_state',
  ])
    await source.query(`DROP TABLE ${table}`);
  await source.query('DROP INDEX "IDX_stance_coding_status_quotation_id_counts"');
  await source.query('DELETE FROM migration WHERE timestamp BETWEEN 1764000006000 AND 1764000009000');
  await source.destroy();
}
