import {
  ClaimPageDocument,
  RepetitionsOfClaimDocument,
  SimilarToClaimDocument,
  type TimelineInterval,
} from '../../generated/operations';
import type { Visit } from '../../page';
import { claimPath } from '../../paths';
import { MovedTo, NotFound } from '../../problems';
import { dayAfter } from '../../search/claim-lists';
import { readFitting } from '../../search/fitting-timeline';
import { words } from '../../words/catalogue';
import type { ClaimData, ShownClaim } from './claim-data';

/** Reads what the page of a claim shows. Throws NotFound, or MovedTo for a claim that was merged into another one. */
export async function readClaim(visit: Visit): Promise<ClaimData> {
  const id = visit.params['id'] ?? '';
  const asked = visit.url.searchParams.get('by') ?? '';
  const wanted = Object.hasOwn(words.claim.by, asked) ? (asked as TimelineInterval) : 'MONTH';
  const { interval, read: claim } = await readFitting(
    wanted,
    (by) => claimOf(visit, id, by),
    ({ timeline }) => timeline.buckets,
  );
  const [repetitions, { similarClaims }] = await Promise.all([
    repetitionsOf(visit, claim),
    visit.ask(SimilarToClaimDocument, { text: claim.text }),
  ]);
  const similar = similarClaims.filter((one) => one.claim.id !== claim.id);
  return { claim, interval, repetitions, similar };
}

async function claimOf({ ask }: Visit, id: string, interval: TimelineInterval): Promise<ShownClaim> {
  const { claim } = await ask(ClaimPageDocument, { id, interval });
  if (claim === null) throw new NotFound('claim');
  if (claim.mergedInto !== null) throw new MovedTo(claimPath(claim.mergedInto.id));
  return claim;
}

async function repetitionsOf({ ask }: Visit, claim: ShownClaim): Promise<ClaimData['repetitions']> {
  const { repetitionsSinceReview: repeated, id } = claim;
  if (repeated === null) return [];
  const from = dayAfter(repeated.since);
  const isCertain = (earliest: string | null): boolean => earliest !== null && earliest >= from;
  const found = await ask(RepetitionsOfClaimDocument, {
    id,
    filter: { stance: ['SUPPORT'], saidOn: { from } },
  });
  return (found.claim?.quotations.nodes ?? [])
    .filter(({ saidOn }) => saidOn.latest !== null)
    .map((quotation) => ({ quotation, isCertain: isCertain(quotation.saidOn.earliest) }));
}
