import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

// One statement for each actor of the sample data, of which there are more than may wait.
const FACETS_OF_ALL = '{ actors(first: 100) { nodes { quotations { facets { stances { count } } } } } }';
const MANY_AT_ONCE = 4;
const INNOCENT = 12;
const WAITING = 20;

describe('while requests ask for more counts than may wait', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({
      sampleData: true,
      environment: { ONRECORD_MAX_WAITING_COUNTS: String(WAITING) },
    });
  });
  afterAll(() => test.stop());

  it('those who ask for a totalCount are all answered', async () => {
    const { data } = await test.send<{ quotations: { totalCount: number } }>('{ quotations { totalCount } }');
    const began = test.statements.length;
    const heavy = Array.from({ length: MANY_AT_ONCE }, () => test.send(FACETS_OF_ALL));
    await until(() => test.statements.slice(began).filter((text) => text.includes('seen')).length > WAITING);

    const innocent = await Promise.all(
      Array.from({ length: INNOCENT }, () => test.send('{ quotations { totalCount } }')),
    );

    expect(innocent).toEqual(Array.from({ length: INNOCENT }, () => ({ status: 200, data, errors: [] })));
    for (const { status, errors } of await Promise.all(heavy)) {
      const codes = new Set(errors.map(({ extensions }) => extensions['code']));
      expect([status, ...codes]).toEqual(status === 200 ? [200] : [503, 'SERVER_BUSY']);
    }
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
