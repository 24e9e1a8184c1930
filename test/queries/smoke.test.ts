import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

describe('the server with sample data', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  it('answers who spoke for Portugal', async () => {
    const { data, errors } = await test.send<{ quotations: { totalCount: number } }>('{ quotations(filter: { country: ["PT"] }) { totalCount nodes { text } } }');
    expect(errors).toEqual([]);
    expect(data?.quotations.totalCount).toBe(9);
  });
});
