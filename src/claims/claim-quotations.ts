import type { QuotationQuestion } from '../quotations/lists/quotation-question';
import type { Claim } from './claim.entity';

/** The quotations of a claim that meet a filter: a stance asked for under a claim is a stance towards that claim. */
export function underClaim(
  { id, mergedIntoId }: Pick<Claim, 'id' | 'mergedIntoId'>,
  filter: QuotationQuestion['filter'],
): QuotationQuestion {
  const claimId = mergedIntoId ?? id;
  const towards = filter?.stance && !filter.towards ? [{ claimId }] : filter?.towards;
  return { parent: { claimId }, filter: { ...filter, towards } };
}
