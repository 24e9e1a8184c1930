import sql from 'sql-template-tag';
import type { ChangesSinceQuery, ChangesSinceQueryVariables } from '../generated/operations';
import {
  ChangesSinceDocument,
  FindImportBatchesDocument,
  MergeActorsDocument,
  UpdateClaimDocument,
} from '../generated/operations';
import { Role } from '../../src/domain/role';
import { done } from '../mutations/support/mutate';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { createTestDatabase } from '../support/test-database';
import { givenClaim, givenQuotation, givenQuotations } from '../support/factories';
import { statementsOf } from '../support/query-counter';

type Page = ChangesSinceQuery['changes'];
type Asked = Parameters<typeof page>[0];

let test: TestApp;

describe('changes', () => {
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  it('are none of an empty record, with a cursor to go on from', async () => {
    const { changes, cursor, hasMore } = await page({});
    await givenClaim(test, 'The tide is late.');

    expect({ changes, hasMore }).toEqual({ changes: [], hasMore: false });
    expect((await page({ since: cursor })).changes).toMatchObject([{ kind: 'CLAIM', action: 'CREATED' }]);
  });

  it('come in the order in which they were stored, each once, page by page', async () => {
    await givenQuotations(
      test,
      Array.from({ length: 7 }, (_, i) => ({ text: `Words ${i}` })),
    );
    const { id } = await givenClaim(test, 'The tide is late.');
    await done(test, 'updateClaim', { id, expectedRevision: 1, text: 'The tide is very late.' });

    const all = await walk({ first: 3 });

    expect(all).toHaveLength((await page({ first: 100 })).changes.length);
    expect(new Set(all.map(({ recordId, number }) => `${recordId} ${number}`)).size).toBe(all.length);
    expect(all.slice(-2)).toMatchObject([
      { recordId: id, action: 'CREATED', changes: [], record: { __typename: 'Claim', id } },
      { recordId: id, action: 'UPDATED', changes: expect.arrayContaining([{ field: 'text' }]) },
    ]);
  });

  it('answer nothing again to who sends the cursor of the last page, and keep that cursor valid', async () => {
    await givenQuotation(test);
    const { cursor } = await page({ first: 100 });

    const empty = await page({ since: cursor });
    const { id } = await givenClaim(test, 'The tide is late.');

    expect(empty).toMatchObject({ changes: [], hasMore: false, cursor });
    expect((await page({ since: empty.cursor })).changes.map(({ recordId }) => recordId)).toEqual([id]);
  });

  it('say which record was merged into which', async () => {
    const [one, other] = await Promise.all(['Anna Holt', 'A. Holt'].map(actor));
    const { cursor } = await page({ first: 100 });
    await test.run(MergeActorsDocument, { input: { id: other!, intoId: one! } });

    const { changes } = await page({ since: cursor, types: ['ACTOR'] });

    expect(changes).toContainEqual(
      expect.objectContaining({ recordId: other, action: 'MERGED', mergedIntoId: one, isRemoval: false }),
    );
  });

  it('say which records an undone import has removed', async () => {
    const { id } = await givenClaim(test, 'The tide is late.');
    const { cursor } = await page({ first: 100 });
    const { importBatches } = await test.run(FindImportBatchesDocument, {});
    await done(test, 'revertImport', { id: importBatches.nodes[0]!.id });

    expect((await page({ since: cursor })).changes).toMatchObject([
      { recordId: id, action: 'REVERTED', isRemoval: true, record: null },
    ]);
  });

  it('are those of some kinds, if asked so', async () => {
    await givenQuotation(test);
    const { id } = await givenClaim(test, 'The tide is late.');

    expect((await page({ types: ['CLAIM'] })).changes.map(({ recordId }) => recordId)).toEqual([id]);
    expect((await page({ types: [] })).changes).toEqual([]);
  });

  it('are those that some people made, if asked so', async () => {
    await givenClaim(test, 'The tide is late.');
    const token = await test.token(Role.CONTRIBUTOR, 'rita');
    const { claim } = await done(test, 'createClaim', { text: 'The tide is early.' }, { token });

    expect((await page({ madeBy: ['rita'] })).changes).toMatchObject([
      { recordId: claim!.id, madeBy: 'rita' },
    ]);
    expect((await page({ madeBy: ['nobody'] })).changes).toEqual([]);
    expect((await page({ madeBy: [] })).changes).toEqual([]);
  });

  it('are the latest ones, and then those before, each once', async () => {
    await givenQuotations(
      test,
      Array.from({ length: 7 }, (_, i) => ({ text: `Words ${i}` })),
    );
    const whole = await page({ first: 100 });

    const seen: Page['changes'][number][] = [];
    let next = await page({ last: 3 });
    expect(next).toMatchObject({ hasMore: false, cursor: whole.cursor });
    for (; next.earlierCursor !== null; next = await page({ last: 3, before: next.earlierCursor })) {
      expect(next.changes).toHaveLength(3);
      seen.unshift(...next.changes);
    }
    seen.unshift(...next.changes);

    expect(next.hasMore).toBe(true);
    expect(seen).toEqual(whole.changes);
  });

  it('lead back from any page, and end at a day', async () => {
    await givenQuotations(test, [{ text: 'One' }, { text: 'Two' }]);
    const first = await page({ first: 2 });
    const second = await page({ first: 2, since: first.cursor });

    expect(first.earlierCursor).toBeNull();
    expect((await page({ last: 2, before: second.earlierCursor! })).changes).toEqual(first.changes);
    expect((await page({ last: 5, before: '2000-01-01' })).changes).toEqual([]);
    expect((await page({ last: 5, since: '2999-01-01' })).changes).toEqual([]);
    expect((await page({ last: 100, since: first.cursor })).changes[0]).toEqual(second.changes[0]);
  });

  it('begin at a day or an instant', async () => {
    await givenQuotation(test);
    const whole = (await page({ first: 100 })).changes.length;

    expect((await page({ since: '2000-01-01', first: 100 })).changes).toHaveLength(whole);
    expect((await page({ since: '2999-01-01T00:00:00Z' })).changes).toEqual([]);
    expect((await page({ since: '2999-01-01T00:00:00Z' })).cursor).toBe('2999-01-01T00:00:00Z');
  });

  it.each(['yesterday', '2026-13-01', '2026-02-30', '2026-02-30T00:00:00Z', 'bm9uc2Vuc2U', '[]'])(
    'refuse %j as a start',
    async (since) => {
      const { errors } = await test.send('query ($since: String) { changes(since: $since) { cursor } }', {
        since,
      });

      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('Send the cursor'),
        extensions: { code: 'BAD_USER_INPUT', path: ['since'] },
      });
    },
  );

  it('leave out nothing while several write at once', async () => {
    const writers = Array.from({ length: 6 }, (_, i) =>
      givenQuotations(test, [{ text: `One ${i}` }, { text: `Two ${i}` }]),
    );
    const seen: string[] = [];
    let { cursor } = await page({ first: 1 });
    const follow = async (): Promise<void> => {
      for (;;) {
        const next = await page({ since: cursor, first: 5, types: ['QUOTATION'] });
        seen.push(...next.changes.map(({ recordId }) => recordId));
        ({ cursor } = next);
        if (!next.hasMore) return;
      }
    };
    for (const writer of writers) {
      await Promise.all([writer, follow()]);
    }
    await follow();

    const stored = await test.app.database.reader.all<{ id: string }>(sql`SELECT id AS "id" FROM quotation`);
    const begun = (await page({ first: 1 })).changes.map(({ recordId }) => recordId);
    expect(new Set([...begun.filter((id) => id.startsWith('quo_')), ...seen])).toEqual(
      new Set(stored.map(({ id }) => id)),
    );
  });

  it('go on behind the last one in a database that came from where the numbers were greater', async () => {
    const database = await createTestDatabase();
    const before = await createTestApp({ database });
    const { id } = await givenClaim(before, 'The tide is late.');
    await before.app.database.write((tx) =>
      tx.all(sql`UPDATE revision SET transaction_number = 1000000000000`),
    );
    await before.stop();

    const after = await createTestApp({ database });
    await allSettled(after);
    const { changes: old } = await after.run(ChangesSinceDocument, {});
    await after.run(UpdateClaimDocument, {
      input: { id, expectedRevision: 1, text: 'The tide is very late.' },
    });
    await allSettled(after);
    const { changes: later } = await after.run(ChangesSinceDocument, { since: old.cursor });
    await after.stop();
    await database.drop();

    expect(old.changes).toMatchObject([{ recordId: id, action: 'CREATED' }]);
    expect(later.changes).toMatchObject([{ recordId: id, action: 'UPDATED' }]);
  });

  it('cost as many statements for twenty changes as for two', async () => {
    await givenQuotations(
      test,
      Array.from({ length: 20 }, (_, i) => ({ text: `Words ${i}` })),
    );

    await allSettled();
    const two = await statementsOf(test, ChangesSinceDocument, { first: 2, types: ['QUOTATION'] });
    const twenty = await statementsOf(test, ChangesSinceDocument, { first: 20, types: ['QUOTATION'] });

    expect(twenty.data.changes.changes).toHaveLength(20);
    expect(twenty.count).toBe(two.count);
    expect(two.count).toBe(2);
  });
});

async function page(asked: ChangesSinceQueryVariables): Promise<Page> {
  await allSettled();
  return (await test.run(ChangesSinceDocument, asked)).changes;
}

// PostgreSQL holds changes back while any transaction of the server is open, also one of another test's database.
async function allSettled({ app }: TestApp = test): Promise<void> {
  const { reader } = app.database;
  const open = reader.dialect.firstOpenChange;
  const end = Date.now() + 20_000;
  while (open !== null) {
    if (Date.now() > end) throw new Error('Changes are held back for 20 seconds.');
    const held = await reader.all(
      sql`SELECT entity_id FROM revision WHERE transaction_number >= ${open} LIMIT 1`,
    );
    if (held.length === 0) return;
  }
}

async function walk(asked: Asked): Promise<Page['changes'][number][]> {
  const all: Page['changes'][number][] = [];
  for (let next = await page(asked); ; next = await page({ ...asked, since: next.cursor })) {
    all.push(...next.changes);
    if (!next.hasMore) return all;
  }
}

async function actor(name: string): Promise<string> {
  return (await done(test, 'createActor', { name, kind: 'PERSON' })).actor!.id;
}
