import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const rows = readFileSync(join(__dirname, '../../examples/import/quotations.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as object);

const IMPORT = `mutation Import($input: ImportQuotationsInput!) {
  importQuotations(input: $input) { createdCount updatedCount unchangedCount failedCount userErrors { message } }
}`;
const COUNTS =
  '{ quotations { totalCount } articles { totalCount } actors { totalCount } outlets { totalCount } claims { totalCount } }';

interface Counts {
  readonly importQuotations: {
    readonly createdCount: number;
    readonly updatedCount: number;
    readonly unchangedCount: number;
    readonly failedCount: number;
    readonly userErrors: readonly object[];
  };
}

describe('imports at the same time', () => {
  let test: TestApp;
  let alone: object | null;
  beforeAll(async () => {
    const once = await createTestApp();
    await once.send(IMPORT, { input: { rows } });
    alone = (await once.send(COUNTS)).data;
    await once.stop();
  });
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  const send = (input: object): ReturnType<TestApp['send']> => test.send(IMPORT, { input });
  const counts = (answers: readonly { data: unknown }[]): Counts['importQuotations'][] =>
    answers.map(({ data }) => (data as Counts).importQuotations);

  it('store the same file once, however often it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => send({ rows })));

    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const done = counts(answers);
    expect(done.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(done.filter(({ createdCount }) => createdCount > 0)).toEqual([
      expect.objectContaining({ createdCount: rows.length }),
    ]);
    expect(done.filter(({ unchangedCount }) => unchangedCount === rows.length)).toHaveLength(9);
    expect((await test.send(COUNTS)).data).toEqual(alone);
  });

  /** Sends both so that neither can end before the other has begun. */
  async function atOnce(inputs: readonly [object, object]): Promise<Awaited<ReturnType<typeof send>>[]> {
    const { answers } = await test.app.database.write(async (tx) => {
      const isPostgres = tx.dialect.name === 'postgres';
      if (isPostgres) await tx.all(sql`LOCK TABLE article IN SHARE ROW EXCLUSIVE MODE`);
      const sent = inputs.map(send);
      const waiting = sql`SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database() AND NOT l.granted`;
      while (isPostgres && (await tx.all(waiting)).length < inputs.length);
      return { answers: sent };
    });
    return await Promise.all(answers);
  }

  it('store an outlet once that they know by name alone', async () => {
    const naming = (url: string): object => ({
      rows: [{ article: { url, outlet: { name: 'The Tidewater Letter' } }, text: 'We will sail.' }],
    });

    const answers = await atOnce([
      naming('https://harbour-post.example/1'),
      naming('https://harbour-post.example/2'),
    ]);

    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await test.send(COUNTS)).data).toMatchObject({
      articles: { totalCount: 2 },
      outlets: { totalCount: 1 },
    });
  });

  it('give one answer to one key, however often it is sent', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send({ rows, idempotencyKey: 'the same file' })),
    );

    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(counts(answers)[0]).toMatchObject({ createdCount: rows.length });
    expect((await test.send(COUNTS)).data).toEqual(alone);
  });

  it('of parts that overlap, in other orders, store each row once', async () => {
    const parts = Array.from({ length: 8 }, (_, i) => [...rows.slice(i), ...rows.slice(0, i)]);

    const answers = await Promise.all(
      parts.map((part, i) => send({ rows: i % 2 === 0 ? part : [...part].reverse() })),
    );

    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(counts(answers).reduce((sum, { createdCount }) => sum + createdCount, 0)).toBe(rows.length);
    expect((await test.send(COUNTS)).data).toEqual(alone);
  });
});
