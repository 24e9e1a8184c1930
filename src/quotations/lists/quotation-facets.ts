import type { Facet, FacetQuestion } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import { ANY_JOINT } from '../joint-speakers/voices';
import type { Quotation } from '../quotation.entity';
import { QuotationOrder, quotationOrder } from './quotation.lists';

const FACETS = {
  country: {
    value: 'q.speaker_country',
    reads: 'speaker_country',
    also: alsoBy('country', 'speaker_country'),
  },
  speaker: { value: 'q.speaker_id', reads: 'speaker_id', also: alsoBy('actor_id', 'speaker_id') },
  outlet: { value: 'q.outlet_id', reads: 'outlet_id' },
  kind: { value: 'q.kind', reads: 'kind' },
  act: { value: 'q.act', reads: 'act' },
  reviewStatus: { value: 'q.review_status', reads: 'review_status' },
  stance: {
    value: 'coded.stance',
    joined: 'JOIN stance_coding coded ON coded.quotation_id = q.id AND coded.counts',
  },
  year: { value: "NULLIF(SUBSTR(q.said_sort, 1, 4), '')" },
} as const satisfies Record<string, Facet>;

/** A list whose facets are asked for. */
export interface FacetRoot {
  /** Latest said first, however the list itself is ordered: of a long list the newest are counted. */
  readonly source: ListSource<Quotation>;
}

/** The facets of a list. */
export function facetsOfQuotations(source: ListSource<Quotation>): FacetRoot {
  return { source: { ...source, order: quotationOrder(QuotationOrder.SAID_ON_DESC) } };
}

/** How many items of a list have which value: the question, to be asked together with others of the list. */
export function quotationFacet(
  { source }: FacetRoot,
  by: keyof typeof FACETS,
  first: number,
): FacetQuestion<Quotation> {
  return { source, facet: FACETS[by], first };
}

// Who joins a speaker counts too, but not beside another of the same value.
function alsoBy(column: string, own: string): NonNullable<Facet['also']> {
  return {
    value: `j.${column}`,
    joined: 'JOIN joint_speaker j ON j.quotation_id = q.id',
    where: `${ANY_JOINT.sql} AND j.${column} IS DISTINCT FROM q.${own}`,
  };
}
