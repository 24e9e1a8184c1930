import { actorById } from '../actors/actor.loaders';
import { articleById } from '../articles/article.loaders';
import { byId, groupedBy, load } from '../graphql/batch-loader';
import { registerNode } from '../graphql/node';
import { ID_PREFIX } from '../ids';
import { outletById } from '../outlets/outlet.loaders';
import { AttributionHop } from './attribution-hop.entity';
import { QuotationAnchor } from './quotation-anchor.entity';
import { Quotation } from './quotation.entity';
import { StanceCoding } from './stance-coding.entity';

export const quotationById = byId('quotationById', Quotation, {
  speaker: { key: 'speakerId', to: actorById },
  article: { key: 'articleId', to: articleById },
  outlet: { key: 'outletId', to: outletById },
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

export const stanceCodingById = byId('stanceCodingById', StanceCoding);

registerNode(ID_PREFIX.quotation, {
  typeName: 'Quotation',
  load: (context, id) => load(context, quotationById, id),
});
registerNode(ID_PREFIX.stanceCoding, {
  typeName: 'StanceCoding',
  load: (context, id) => load(context, stanceCodingById, id),
});
