import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported } from './support/import-quotations';
import { done, mutate, quotationIds, refusal } from './support/mutate';
import { articleUrl, claimText, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('acceptClaimProposal', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const quotation = async (row: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    (await imported(test, quotationRow(row))).id;

  it('makes the claim and codes each quotation by what it does', async () => {
    const [asserts, denies] = [await quotation(), await quotation({ act: 'DENY' })];
    const text = claimText();

    const { claim, stanceCodings } = await done(test, 'acceptClaimProposal', {
      quotationIds: [asserts, denies],
      text,
      topics: ['Ferries'],
    });

    expect(claim).toMatchObject({ text, topics: ['Ferries'] });
    expect(stanceCodings).toMatchObject([
      { quotation: { id: asserts }, stance: 'SUPPORT', status: 'CONFIRMED', method: 'HUMAN' },
      { quotation: { id: denies }, stance: 'OPPOSE', status: 'CONFIRMED', coder: 'admin' },
    ]);
    expect(await quotationIds(test, { claimId: [claim!.id] })).toEqual([asserts, denies].sort());
  });

  it('words the claim by its first quotation when no text is given', async () => {
    const id = await quotation({ text: 'The tram depot will close in May', article: { url: articleUrl() } });

    const { claim } = await done(test, 'acceptClaimProposal', { quotationIds: [id] });

    expect(claim?.text).toBe('The tram depot will close in May');
  });

  it('refuses quotations that are not there, and the wording of a stored claim', async () => {
    const id = await quotation();
    const text = claimText();
    await done(test, 'createClaim', { text });
    const send = (input: object): Promise<{ userErrors: readonly unknown[] }> =>
      nothingWritten(test, () => mutate(test, 'acceptClaimProposal', input));

    expect((await send({ quotationIds: [id, 'quo_1'] })).userErrors).toEqual([
      refusal('NOT_FOUND', 'input', 'quotationIds', 1),
    ]);
    expect((await send({ quotationIds: [] })).userErrors).toEqual([
      refusal('REQUIRED', 'input', 'quotationIds'),
    ]);
    expect((await send({ quotationIds: [id], text })).userErrors).toEqual([
      refusal('DUPLICATE', 'input', 'text'),
    ]);
  });
});
