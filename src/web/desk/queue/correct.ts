import { askServer } from '../browser/ask-server';
import {
  CorrectQuotationDocument,
  type QueueItemFragment,
  type UpdateQuotationInput,
} from '../generated/operations';

/** What is to be corrected of a quotation. */
export type Correction = Pick<UpdateQuotationInput, 'speaker' | 'saidOn'>;

/** Stores a correction, and answers the quotation after it. Rejects with AskRefused; answers the reason of a refusal as text. */
export async function correct(
  item: QueueItemFragment,
  correction: Correction,
): Promise<QueueItemFragment | string> {
  const input = { id: item.id, expectedRevision: item.revision, ...correction };
  const { updateQuotation } = await askServer(CorrectQuotationDocument, { input });
  return updateQuotation.quotation ?? updateQuotation.userErrors[0]?.message ?? '';
}
