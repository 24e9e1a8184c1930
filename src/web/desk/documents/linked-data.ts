import { ClaimPageDocument, QuotationPageDocument } from '../generated/operations';
import { linkedReviews } from '../pages/claim/linked-reviews';
import { linkedQuotation } from '../pages/quotation/linked-quotation';
import { NotFound } from '../problems';
import { documentOf, type DocumentPage } from './document-page';

const TYPE = 'application/ld+json';

/** A quotation as linked data. */
export const quotationDocument: DocumentPage = {
  path: '/quotations/:id.jsonld',
  answer: async ({ ask, params, url }) => {
    const { quotation } = await ask(QuotationPageDocument, { id: params['id'] ?? '' });
    if (quotation === null || quotation.reviewStatus === 'RETRACTED') throw new NotFound('quotation');
    return documentOf(TYPE, JSON.stringify(linkedQuotation(quotation, url)));
  },
};

/** The fact-checks of a claim as linked data. */
export const claimDocument: DocumentPage = {
  path: '/claims/:id.jsonld',
  answer: async ({ ask, params, url }) => {
    const { claim } = await ask(ClaimPageDocument, { id: params['id'] ?? '', interval: 'YEAR' });
    if (claim === null) throw new NotFound('claim');
    return documentOf(TYPE, JSON.stringify(linkedReviews(claim, url)));
  },
};
