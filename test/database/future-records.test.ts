import { checkTime } from '../../src/cli/doctor/time-check';
import { parseDatabaseUrl } from '../../src/database/database-url';
import type { Inspector } from '../../src/database/copying/inspector';
import { openInspector } from '../../src/database/copying/inspector';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotation } from '../support/factories';

describe('the doctor, asked about time', () => {
  let test: TestApp;
  let db: Inspector;
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotation(test, { speaker: { name: 'Oda Brandvik' } });
    db = await openInspector(parseDatabaseUrl(test.database.url), { statement: 10_000, poolWait: 5_000 });
  });
  afterAll(async () => {
    await db.close();
    await test.stop();
  });

  it('finds nothing from the future in what was recorded a year ago', async () => {
    expect(await checkTime(db, new Date('2027-01-02'))).toMatchObject({ check: 'time', level: 'ok' });
  });

  it('finds the same in every table when the clock has gone back a year', async () => {
    const { level, message } = await checkTime(db, new Date('2025-01-02'));

    expect(level).toBe('fail');
    for (const table of ['actor', 'article', 'import_batch', 'quotation', 'revision'])
      expect(message).toMatch(new RegExp(`[(; ]${table}: \\d+, \\w+`));
  });
});
