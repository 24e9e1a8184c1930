import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { dialect } from '../support/test-database';
import { importRows, statuses } from '../mutations/support/import-quotations';
import { claimText, quotationRow } from '../mutations/support/rows';

// PostgreSQL walks small tables whatever indexes they have, so its plans say nothing here.
(dialect === 'sqlite' ? describe : describe.skip)('the statements of an import', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const tables = ['quotation', 'article', 'article_version', 'stance_coding', 'claim', 'actor', 'revision'];
  const rows = (): Record<string, unknown>[] =>
    Array.from({ length: 3 }, () =>
      quotationRow({ stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }] }),
    );

  it('walk through no table that grows, for rows that are new or stored', async () => {
    const batch = rows();
    test.statements.length = 0;

    expect(statuses(await importRows(test, batch))).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(statuses(await importRows(test, batch))).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);

    expect(await walks(new Set(test.statements))).toEqual([]);
  });

  it('would be found walking', async () => {
    expect(await walks(["SELECT a.id FROM article a WHERE a.headline = 'Ferry' OR 1 = 0"])).toHaveLength(1);
  });

  /** The statements that read a whole table, by what SQLite says of its plans. */
  async function walks(statements: Iterable<string>): Promise<string[]> {
    const found: string[] = [];
    for (const statement of statements) {
      if (!/^(SELECT|INSERT|UPDATE|DELETE|WITH)/.test(statement)) continue;
      const plan = await planOf(statement);
      if (plan.some(({ detail }) => isWalk(detail, statement))) found.push(statement);
    }
    return found;
  }

  async function planOf(statement: string): Promise<readonly { readonly detail: string }[]> {
    return await test.app.database.reader.all({
      sql: `EXPLAIN QUERY PLAN ${statement}`,
      values: [],
    } as never);
  }

  // A plan names a table by its alias.
  function isWalk(detail: string, statement: string): boolean {
    const alias = /^SCAN (\w+)$/.exec(detail)?.[1] ?? '-';
    return tables.some(
      (table) => table === alias || new RegExp(`\\b${table} (AS )?${alias}\\b`).test(statement),
    );
  }
});
