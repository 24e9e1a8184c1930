import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const FIELDS = `pageSize defaultPageSize offset nodes depth aliases directives tokens documentBytes bodyBytes anonymousBodyBytes
  counted counts facetItems facetValues timelineBuckets filterIds filterValues searchLength argumentLength importRows subscriptions`;

describe('limits', () => {
  let test: TestApp;
  afterEach(() => test.stop());

  it('are those of docs/limits.md by default, and need no statement', async () => {
    test = await createTestApp();
    test.statements.length = 0;

    const { data } = await test.send<{ limits: object }>(`{ limits { ${FIELDS} } }`, {}, { token: null });

    expect(data?.limits).toEqual({
      ...{ pageSize: 100, defaultPageSize: 20, offset: 10_000, nodes: 100_000, depth: 12, aliases: 15 },
      ...{ directives: 10, tokens: 1000, documentBytes: 100_000, bodyBytes: 10_485_760 },
      ...{ anonymousBodyBytes: 262_144, counted: 10_000, counts: 500, facetItems: 5_000, facetValues: 250 },
      ...{ timelineBuckets: 1000, filterIds: 100, filterValues: 1000, searchLength: 1000 },
      ...{ argumentLength: 2000, importRows: 1000, subscriptions: 20 },
    });
    expect(test.statements).toEqual([]);
  });

  it('are those that are set', async () => {
    test = await createTestApp({
      environment: { ONRECORD_MAX_PAGE_SIZE: '15', ONRECORD_MAX_NODES: '500', ONRECORD_MAX_COUNTS: '7' },
    });

    const { data } = await test.send('{ limits { pageSize defaultPageSize nodes counts } }');

    expect(data).toEqual({ limits: { pageSize: 15, defaultPageSize: 15, nodes: 500, counts: 7 } });
  });
});
