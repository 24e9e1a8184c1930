import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

// Fifteen choices of facets of ten lists each, and their counts: nearly all that a query may cost.
const FACETS = ['countries', 'speakers', 'outlets', 'acts'];
const COUNTS_OF_MANY = `{ ${Array.from({ length: 15 }, (_, i) => {
  const facets = FACETS.filter((_name, bit) => ((i + 1) >> bit) & 1).map((name) => `${name} { count }`);
  const counted = `countingProblem { code } totalCount facets { ${facets.join(' ')} }`;
  return `a${i}: actors(first: 10) { nodes { quotations(first: 1) { ${counted} nodes { id } } } }`;
}).join(' ')} }`;
const MANY_AT_ONCE = 4;
const INNOCENT = 12;
const WAITING = 20;

interface Heavy {
  readonly [alias: string]: {
    readonly nodes: readonly {
      readonly quotations: {
        readonly countingProblem: { readonly code: string } | null;
        readonly totalCount: number | null;
        readonly facets: object | null;
        readonly nodes: readonly object[];
      };
    }[];
  };
}

describe('while requests ask for more counts than may wait', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({
      sampleData: true,
      environment: { ONRECORD_MAX_WAITING_COUNTS: String(WAITING) },
    });
  });
  afterAll(() => test.stop());

  it('those who ask for a totalCount are all answered, and nobody loses a page', async () => {
    const { data } = await test.send<{ quotations: { totalCount: number } }>('{ quotations { totalCount } }');
    const began = test.statements.length;
    const heavy = Array.from({ length: MANY_AT_ONCE }, () => test.send<Heavy>(COUNTS_OF_MANY));
    await until(() => test.statements.slice(began).filter((text) => text.includes('seen')).length > WAITING);

    const innocent = await Promise.all(
      Array.from({ length: INNOCENT }, () => test.send('{ quotations { totalCount } }')),
    );

    expect(innocent).toEqual(Array.from({ length: INNOCENT }, () => ({ status: 200, data, errors: [] })));
    for (const { status, errors, data: counted } of await Promise.all(heavy)) {
      expect([status, errors]).toEqual([200, []]);
      const lists = Object.values(counted ?? {}).flatMap(({ nodes }) => nodes);
      expect(lists).toHaveLength(150);
      for (const { quotations } of lists) {
        const { countingProblem, totalCount, facets, nodes } = quotations;
        expect(nodes.length).toBeGreaterThan(0);
        expect(countingProblem).toEqual(
          totalCount === null || facets === null ? { code: 'SERVER_BUSY' } : null,
        );
      }
    }
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
