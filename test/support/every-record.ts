import { EveryClaimDocument, EveryQuotationDocument } from '../generated/operations';
import type { TestApp } from './create-test-app';
import type { ClaimRow, QuotationRow } from './question-model';

/** Every quotation, also those that lists leave out, first recorded first. */
export async function everyQuotation(test: TestApp): Promise<QuotationRow[]> {
  const rows: QuotationRow[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof readAfter>> = await readAfter(test, after);
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

/** Every claim, up to a hundred. */
export async function everyClaim(test: TestApp): Promise<readonly ClaimRow[]> {
  return (await test.run(EveryClaimDocument, {})).claims.nodes;
}

async function readAfter(test: TestApp, after: string | null) {
  return (await test.run(EveryQuotationDocument, { after })).quotations;
}
