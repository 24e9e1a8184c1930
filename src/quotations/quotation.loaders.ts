import type { Actor } from '../actors/actor.entity';
import { actorById } from '../actors/actor.loaders';
import type { Article } from '../articles/article.entity';
import { articleById } from '../articles/article.loaders';
import type { LoaderDefinition, Reference } from '../graphql/loading/batch-loader';
import { byId, groupedBy } from '../graphql/loading/batch-loader';
import { registerRecord } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import type { Outlet } from '../outlets/outlet.entity';
import { outletById } from '../outlets/outlet.loaders';
import { AttributionHop } from './attribution-hop.entity';
import { QuotationAnchor } from './anchors/quotation-anchor.entity';
import type { QuotationVariant, Worded } from './variants/quotation-variants';
import { variantsOf } from './variants/quotation-variants';
import { Quotation } from './quotation.entity';
import { StanceCoding } from './stances/stance-coding.entity';

export const speakerOfQuotation: Reference<Quotation, Actor> = {
  field: 'speaker',
  key: 'speakerId',
  to: actorById,
};
export const articleOfQuotation: Reference<Quotation, Article> = {
  field: 'article',
  key: 'articleId',
  to: articleById,
};
export const outletOfQuotation: Reference<Quotation, Outlet> = {
  field: 'outlet',
  key: 'outletId',
  to: outletById,
};

export const quotationById = byId('quotationById', Quotation, {
  references: [speakerOfQuotation, articleOfQuotation, outletOfQuotation],
  reads: {
    isAnchored: ['articleVersionId'],
    articleVersion: ['articleVersionId'],
    segments: ['spans', 'text'],
    spansIn: ['id', 'articleVersionId', 'spans'],
    sentence: ['articleVersionId', 'spans'],
    doubt: ['doubt', 'reviewStatus'],
    saidNotLaterThan: ['saidFrom', 'saidTo', 'publishedOn', 'articleVersionId'],
    hops: ['id'],
    speakers: ['id', 'speakerId', 'speakerMention'],
    jointSpeakers: ['id', 'speakerId', 'speakerMention'],
    speakerCandidates: ['speakerId', 'speakerMention'],
    stances: ['id'],
    anchors: ['id'],
    revisions: ['id'],
    variants: ['id', 'articleId', 'text'],
    // Added by the claims.
    claims: ['id'],
  },
  objects: {
    saidOn: {
      parts: {
        earliest: 'saidFrom',
        latest: 'saidTo',
        precision: 'saidPrecision',
        certainty: 'saidCertainty',
      },
    },
    speakerCountry: { parts: { code: 'speakerCountry' }, needs: 'speakerCountry' },
  },
});

export const hopsByQuotationId = groupedBy(
  'hopsByQuotationId',
  AttributionHop,
  { sql: 'quotation_id', property: 'quotationId' },
  't.ordinal',
);

export const anchorsByQuotationId = groupedBy(
  'anchorsByQuotationId',
  QuotationAnchor,
  { sql: 'quotation_id', property: 'quotationId' },
  't.article_version_id',
);

export const stancesByQuotationId = groupedBy(
  'stancesByQuotationId',
  StanceCoding,
  { sql: 'quotation_id', property: 'quotationId' },
  't.id',
);

export const quotationOfCoding: Reference<StanceCoding, Quotation> = {
  field: 'quotation',
  key: 'quotationId',
  to: quotationById,
};

export const stanceCodingById = byId('stanceCodingById', StanceCoding, {
  references: [quotationOfCoding],
  reads: {
    revisions: ['id'],
    // Added by the claims.
    target: ['actorId', 'claimId', 'country', 'topic'],
  },
});

/** Where else the same statement is printed; `variantsOf` says in which order. */
export const variantsByQuotation: LoaderDefinition<Worded, readonly QuotationVariant[]> = {
  name: 'variantsByQuotation',
  load: variantsOf,
};

registerRecord(ID_PREFIX.quotation, 'Quotation', quotationById);
registerRecord(ID_PREFIX.stanceCoding, 'StanceCoding', stanceCodingById);
