import sql from 'sql-template-tag';
import type { FacetCount } from '../database/facets';
import { facetOf } from '../database/facets';
import type { ListSource } from '../database/page';
import type { Reader } from '../database/reader';
import type { Quotation } from './quotation.entity';

const ITSELF = sql`quotation q`;
const CODED = sql`quotation q JOIN stance_coding coded ON coded.quotation_id = q.id AND coded.counts`;

const FACETS = {
  country: ['q.speaker_country', ITSELF],
  speaker: ['q.speaker_id', ITSELF],
  outlet: ['q.outlet_id', ITSELF],
  kind: ['q.kind', ITSELF],
  reviewStatus: ['q.review_status', ITSELF],
  stance: ['coded.stance', CODED],
  year: ["NULLIF(SUBSTR(q.said_sort, 1, 4), '')", ITSELF],
} as const;

/** Counts a list of quotations by what its items have in common, most frequent first. */
export function countQuotations(
  reader: Reader,
  source: ListSource<Quotation>,
  by: keyof typeof FACETS,
  limit: number,
): Promise<FacetCount[]> {
  const [column, from] = FACETS[by];
  return facetOf(reader, source, column, limit, from);
}
