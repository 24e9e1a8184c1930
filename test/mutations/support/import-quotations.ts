import type { RequestOptions, TestApp } from '../../support/create-test-app';
import type { Payload, QuotationAnswer, QuotationRowAnswer } from './answers';
import { done, mutate } from './mutate';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Imports rows; refusals of single rows are answered, a refusal of the whole call fails the test. */
export function importRows(
  test: TestApp,
  rows: Rows,
  policy: object = {},
  options?: RequestOptions,
): Promise<Payload<'importQuotations'>> {
  return done(test, 'importQuotations', { rows, ...policy }, options);
}

/** Imports one row and answers its quotation. */
export async function imported(
  test: TestApp,
  row: Readonly<Record<string, unknown>>,
  options?: RequestOptions,
): Promise<QuotationAnswer> {
  const { rows } = await importRows(test, [row], {}, options);
  const quotation = rows[0]?.quotation;
  if (!quotation) throw new Error(`Not imported: ${JSON.stringify(rows)}`);
  return quotation;
}

/** Sends one row that may be refused, and answers what became of it. */
export async function rowResult(
  test: TestApp,
  row: Readonly<Record<string, unknown>>,
  policy: object = {},
): Promise<QuotationRowAnswer> {
  const { rows } = await mutate(test, 'importQuotations', { rows: [row], ...policy });
  return rows[0]!;
}

/** What became of each row, in order. */
export function statuses(payload: { readonly rows: readonly { readonly status: string }[] }): string[] {
  return payload.rows.map((row) => row.status);
}
