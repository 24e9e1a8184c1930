import type { CheckPageQuery } from '../../generated/operations';

/** What was found about a draft. */
export type FoundCheck = CheckPageQuery['checkQuotations'];
