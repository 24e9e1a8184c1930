import sql from 'sql-template-tag';
import type { FacetCount } from '../database/facets';
import { facetOf } from '../database/facets';
import type { ListSource } from '../database/page';
import type { Reader } from '../database/reader';
import type { Claim } from './claim.entity';

const CODED = sql`claim c JOIN stance_coding coded ON coded.claim_id = c.id AND coded.counts`;
const ABOUT = sql`claim c JOIN claim_topic about ON about.claim_id = c.id`;
const ITSELF = sql`claim c`;

const FACETS = {
  speaker: ['coded.speaker_id', CODED],
  country: ['coded.speaker_country', CODED],
  stance: ['coded.stance', CODED],
  verdict: ['c.verdict', ITSELF],
  topic: ['about.topic_folded', ABOUT],
} as const;

/** Counts a list of claims by what its items have in common, most frequent first. */
export function countClaims(
  reader: Reader,
  source: ListSource<Claim>,
  by: keyof typeof FACETS,
  limit: number,
): Promise<FacetCount[]> {
  const [column, from] = FACETS[by];
  return facetOf(reader, source, column, limit, from);
}
