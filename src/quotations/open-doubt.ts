import { ReviewStatus } from '../domain/review-status';
import type { Quotation } from './quotation.entity';

/** A quotation's doubt as long as no person has decided about it; null once one has, whatever the decision. */
export function openDoubt({ doubt, reviewStatus }: Pick<Quotation, 'doubt' | 'reviewStatus'>): string | null {
  return reviewStatus === ReviewStatus.UNREVIEWED ? doubt : null;
}
