import type { QuotationAnchor } from '../../quotations/anchors/quotation-anchor.entity';
import type { ReadingNotes, StoredOutcome, StoredResult } from './batch-book';
import type { ImportBatch } from './import-batch.entity';
import { ImportRowStatus } from '../../domain/row-outcome';
import type { RowOutcome } from '../../domain/row-outcome';

/** What became of the rows that were taken in, while their transaction is open. */
export interface BatchWorkResult {
  readonly outcomes: readonly RowOutcome[];
  readonly articleId: string | null;
  readonly anchors: readonly QuotationAnchor[];
  readonly reading?: ReadingNotes | null;
}

/** What an import is answered with. */
export interface BatchOutcome {
  readonly stored: StoredResult;
  /** Null when nothing was written: a dry run or a rejected batch. */
  readonly batch: ImportBatch | null;
  readonly dryRun: boolean;
}

/** The outcome of a batch that is being written. */
export function outcomeOf(
  outcomes: readonly RowOutcome[],
  articleId: string | null,
  anchors: readonly QuotationAnchor[],
  reading: ReadingNotes | null = null,
): BatchOutcome {
  const rows = outcomes.map(stored);
  return { stored: { rows, articleId, anchors, ...reading }, batch: null, dryRun: false };
}

/** What would have happened; records that would have been created have no id to be found by. */
export function inDryRun(outcomes: readonly RowOutcome[], reading: ReadingNotes | null = null): BatchOutcome {
  const rows = outcomes
    .map(stored)
    .map((row) => (row.status === ImportRowStatus.CREATED ? { ...row, id: null } : row));
  return { stored: { rows, articleId: null, anchors: [], ...reading }, batch: null, dryRun: true };
}

/** A batch of which nothing was written, because a row was refused. */
export function rejected(outcomes: readonly RowOutcome[], dryRun: boolean): BatchOutcome {
  return { ...inDryRun(outcomes), dryRun };
}

/** The answer to a repeated request: what the first one did. */
export function fromStored(batch: ImportBatch): BatchOutcome {
  return { stored: batch.results as StoredResult, batch, dryRun: false };
}

function stored(outcome: RowOutcome): StoredOutcome {
  return {
    index: outcome.index,
    status: outcome.status,
    id: outcome.id,
    userErrors: outcome.faults.map(({ code, message, path }) => ({ code, message, path: path.map(String) })),
  };
}
