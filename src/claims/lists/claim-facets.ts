import type { Facet } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import { ANY_JOINT } from '../../quotations/joint-speakers/voices';
import type { Claim } from '../claim.entity';
import { ClaimOrder, claimOrder } from './claim.lists';

const CODED = 'JOIN stance_coding coded ON coded.claim_id = c.id AND coded.counts';
const ABOUT = 'JOIN claim_topic about ON about.claim_id = c.id';

/** What claims are counted by, by the name of the field. */
export const CLAIM_FACETS: Readonly<Record<string, Facet>> = {
  actors: { value: 'coded.speaker_id', joined: CODED, also: alsoBy('j.actor_id') },
  countries: { value: 'coded.speaker_country', joined: CODED, also: alsoBy('j.country') },
  stances: { value: 'coded.stance', joined: CODED },
  verdicts: { value: 'c.verdict', reads: 'verdict' },
  topics: { value: 'about.topic_folded', joined: ABOUT },
};

/** A list as its facets count it: latest said first, however it is ordered itself, because of a long one the newest are counted. */
export function latestClaimsFirst(source: ListSource<Claim>): ListSource<Claim> {
  return { ...source, order: claimOrder(ClaimOrder.LAST_SAID_ON_DESC) };
}

// Who joins the speaker of a coding's quotation.
function alsoBy(value: string): NonNullable<Facet['also']> {
  const joined = `${CODED} JOIN joint_speaker j ON j.quotation_id = coded.quotation_id`;
  return { value, joined, where: ANY_JOINT.sql };
}
