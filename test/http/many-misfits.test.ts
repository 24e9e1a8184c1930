import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const DOCUMENT =
  'mutation ($input: ImportQuotationsInput!) { importQuotations(input: $input) { rows { status } } }';
// To make an error of each of them takes half a minute.
const MANY = 100_000;
const SOON = 10_000;

describe('variables of which very many values do not fit', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it(
    'are refused soon, the first of them by name, however the query is run',
    async () => {
      const stances = Array.from({ length: MANY }, () => ({}));
      const row = { article: { url: 'https://a.example/1' }, text: 'Hello', stances };

      for (const _ of ['interpreted', 'compiled', 'prepared']) {
        const { status, errors } = await test.send(DOCUMENT, { input: { rows: [row] } });

        expect(status).toBe(400);
        expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(
          new Set(['BAD_USER_INPUT']),
        );
        expect(errors.length).toBeLessThan(52);
        expect(errors[0]?.message).toContain('"input.rows[0].stances[0]"; Field "towards"');
        expect(errors.at(-1)?.message).toMatch(/^More values do not fit than are named here/);
      }
    },
    SOON,
  );

  it('leave the program to run what fits', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => ({
      article: { url: `https://a.example/${i}` },
      text: `Said ${i} times`,
    }));

    const { data } = await test.send<{ importQuotations: { rows: { status: string }[] } }>(DOCUMENT, {
      input: { rows },
    });

    expect(data?.importQuotations.rows.filter(({ status }) => status === 'CREATED')).toHaveLength(900);
  });
});
