import type { Facet, FacetQuestion } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import { ANY_JOINT } from '../../quotations/joint-speakers/voices';
import type { Claim } from '../claim.entity';
import { ClaimOrder, claimOrder } from './claim.lists';

const CODED = 'JOIN stance_coding coded ON coded.claim_id = c.id AND coded.counts';
const ABOUT = 'JOIN claim_topic about ON about.claim_id = c.id';

const FACETS = {
  speaker: { value: 'coded.speaker_id', joined: CODED, also: alsoBy('j.actor_id') },
  country: { value: 'coded.speaker_country', joined: CODED, also: alsoBy('j.country') },
  stance: { value: 'coded.stance', joined: CODED },
  verdict: { value: 'c.verdict', reads: 'verdict' },
  topic: { value: 'about.topic_folded', joined: ABOUT },
} as const satisfies Record<string, Facet>;

/** A list whose facets are asked for. */
export interface ClaimFacetRoot {
  /** Latest said first, however the list itself is ordered: of a long list the newest are counted. */
  readonly source: ListSource<Claim>;
}

/** The facets of a list. */
export function facetsOfClaims(source: ListSource<Claim>): ClaimFacetRoot {
  return { source: { ...source, order: claimOrder(ClaimOrder.LAST_SAID_ON_DESC) } };
}

/** How many items of a list have which value: the question, to be asked together with others of the list. */
export function claimFacet(
  { source }: ClaimFacetRoot,
  by: keyof typeof FACETS,
  first: number,
): FacetQuestion<Claim> {
  return { source, facet: FACETS[by], first };
}

// Who joins the speaker of a coding's quotation.
function alsoBy(value: string): NonNullable<Facet['also']> {
  const joined = `${CODED} JOIN joint_speaker j ON j.quotation_id = coded.quotation_id`;
  return { value, joined, where: ANY_JOINT.sql };
}
