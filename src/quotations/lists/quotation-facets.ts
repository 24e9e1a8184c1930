import type { Facet } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import { ANY_JOINT } from '../joint-speakers/voices';
import type { Quotation } from '../quotation.entity';
import { QuotationOrder, quotationOrder } from './quotation.lists';

/** What quotations are counted by, by the name of the field. */
export const QUOTATION_FACETS: Readonly<Record<string, Facet>> = {
  countries: {
    value: 'q.speaker_country',
    reads: 'speaker_country',
    also: alsoBy('country', 'speaker_country'),
  },
  speakers: { value: 'q.speaker_id', reads: 'speaker_id', also: alsoBy('actor_id', 'speaker_id') },
  outlets: { value: 'q.outlet_id', reads: 'outlet_id' },
  kinds: { value: 'q.kind', reads: 'kind' },
  acts: { value: 'q.act', reads: 'act' },
  reviewStatuses: { value: 'q.review_status', reads: 'review_status' },
  stances: {
    value: 'coded.stance',
    joined: 'JOIN stance_coding coded ON coded.quotation_id = q.id AND coded.counts',
  },
  years: { value: "NULLIF(SUBSTR(q.said_sort, 1, 4), '')" },
};

/** A list as its facets count it: latest said first, however it is ordered itself, because of a long one the newest are counted. */
export function latestSaidFirst(source: ListSource<Quotation>): ListSource<Quotation> {
  return { ...source, order: quotationOrder(QuotationOrder.SAID_ON_DESC) };
}

// Who joins a speaker counts too, but not beside another of the same value.
function alsoBy(column: string, own: string): NonNullable<Facet['also']> {
  return {
    value: `j.${column}`,
    joined: 'JOIN joint_speaker j ON j.quotation_id = q.id',
    where: `${ANY_JOINT.sql} AND j.${column} IS DISTINCT FROM q.${own}`,
  };
}
