import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaims, givenQuotations } from '../support/factories';

describe('the number of SQL statements', () => {
  let test: TestApp;
  let quotationIds: readonly string[];
  let claimIds: readonly string[];
  beforeAll(async () => {
    test = await createTestApp();
    const numbers = Array.from({ length: 22 }, (_, i) => i);
    const claims = numbers.map((i) => ({ text: `Pier ${i} was closed for repairs` }));
    claimIds = (await givenClaims(test, claims)).map(({ id }) => id);
    const stances = numbers.map((i) => [
      {
        towards: { claim: claims[i]!.text },
        stance: 'UNCLEAR' as const,
        status: 'SUGGESTED' as const,
        method: 'EXTRACTOR' as const,
        coder: 'a reader',
      },
    ]);
    const given = await givenQuotations(
      test,
      numbers.map((i) => ({ text: `We closed pier ${i}`, stances: stances[i]! })),
    );
    quotationIds = given.map(({ id }) => id);
  });
  afterAll(() => test.stop());

  /** The statements that deciding on the first costs, and those for twenty others. */
  async function costs(name: string, items: readonly object[]): Promise<readonly [number, number]> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { rows { status } } }`;
    const cost = async (some: readonly object[]): Promise<number> => {
      test.statements.length = 0;
      const { data, errors } = await test.send<Record<string, { rows: { status: string }[] }>>(query, {
        input: { items: some },
      });
      expect(errors).toEqual([]);
      expect(new Set(data?.[name]?.rows.map(({ status }) => status))).not.toContain('FAILED');
      return test.statements.length;
    };
    // The first call of a token notes when it was used.
    await cost(items.slice(0, 1));
    return [await cost(items.slice(1, 2)), await cost(items.slice(2))];
  }

  it('is the same for coding twenty stances as for one', async () => {
    const [one, twenty] = await costs(
      'codeStances',
      quotationIds.map((quotationId, i) => ({
        quotationId,
        towards: { claimId: claimIds[i] },
        stance: 'SUPPORT',
      })),
    );

    expect(twenty).toBe(one);
  });

  it('is the same for reviewing twenty quotations as for one', async () => {
    const [one, twenty] = await costs(
      'reviewQuotations',
      quotationIds.map((id) => ({ id, status: 'CONFIRMED' })),
    );

    expect(twenty).toBe(one);
  });

  it('is the same for deciding on twenty stances as for one', async () => {
    const query =
      'query ($ids: [ID!]) { quotations(filter: { ids: $ids }, first: 50) { nodes { stances { id coder } } } }';
    const { data } = await test.send<{
      quotations: { nodes: { stances: { id: string; coder: string }[] }[] };
    }>(query, { ids: quotationIds });
    const codings = data!.quotations.nodes.flatMap(({ stances }) => stances);
    const suggestions = codings.filter(({ coder }) => coder === 'a reader');

    const [one, twenty] = await costs(
      'decideStances',
      suggestions.map(({ id }) => ({ id, status: 'CONFIRMED', stance: 'NEUTRAL' })),
    );

    expect(twenty).toBe(one);
  });
});
