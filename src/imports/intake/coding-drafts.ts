import type { Method } from '../../domain/attribution';
import type { Quotation } from '../../quotations/quotation.entity';
import type { StanceDraft } from '../../quotations/stances/stance-draft';
import type { DraftBuilder } from './draft-builder';
import type { PreparedRow } from './row-placement';

/** The codings that a row gives its quotation, in the importer's name. */
export function codingDrafts(
  row: PreparedRow,
  quotation: Quotation,
  builder: DraftBuilder,
  method: Method,
  coder: string,
): StanceDraft[] {
  return row.checked.stances.map((stance) => ({
    quotation,
    target: builder.target(stance),
    stance: stance.stance,
    coder: stance.coder ?? coder,
    method: stance.method ?? method,
    confidence: stance.confidence,
    status: stance.status,
    note: stance.note,
  }));
}
