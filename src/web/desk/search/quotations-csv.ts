import type { QuotationFilter } from '../generated/operations';

/** The download of some quotations as a table. */
export const quotationsCsvPath = (filter: QuotationFilter): string =>
  `/export/quotations.csv?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
