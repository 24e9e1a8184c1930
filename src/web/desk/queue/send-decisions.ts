import { askServer } from '../browser/ask-server';
import { DecideQuotationsDocument, type StaleItemFragment } from '../generated/operations';
import type { QueueEvent, Unsent } from './queue-state';

const MOST = 25;

/** What is sent together next: the oldest decisions, one of each quotation. */
export function nextBatch(unsent: readonly Unsent[]): readonly Unsent[] {
  const ids = new Set<string>();
  const first = unsent.filter(({ id }) => {
    const isFirst = !ids.has(id);
    ids.add(id);
    return isFirst;
  });
  return first.slice(0, MOST);
}

/** Sends decisions, and answers what happened to each. Rejects with AskRefused if none of them came to the server. */
export async function sendDecisions(batch: readonly Unsent[]): Promise<readonly QueueEvent[]> {
  const items = batch.map(({ id, status, revision }) => ({ id, status, expectedRevision: revision }));
  const { reviewQuotations } = await askServer(DecideQuotationsDocument, { items });
  const { rows, userErrors } = reviewQuotations;
  return batch.map((sent, i): QueueEvent => {
    const row = rows.find(({ index }) => index === i);
    if (row?.quotation) return { type: 'saved', sent, item: row.quotation };
    const [problem] = row?.userErrors ?? [];
    const theirs = problem?.current ?? null;
    if (isQuotation(theirs)) return { type: 'stale', sent, theirs };
    return { type: 'refused', sent, message: (problem ?? userErrors[0])?.message ?? '' };
  });
}

// The record in the way of a decision may be of any kind, as far as the schema knows.
function isQuotation(record: object | null): record is StaleItemFragment {
  return record !== null && 'reviewStatus' in record;
}
