import type { VNode } from 'preact';
import type { HomePageQuery } from '../../generated/operations';
import { ActLink } from '../../parts/acts';
import { ClaimRows } from '../../parts/claim-row';
import { Section } from '../../parts/section';
import type { Timed } from '../../search/fitting-timeline';
import { words } from '../../words/catalogue';
import { claimsPath } from '../claims/claims-state';

const { home: texts, claim } = words;
// The verdicts that the list was asked for.
const RATED_FALSE = 'FALSE,MOSTLY_FALSE,MISLEADING';
const MOST_REPEATED = 4;
const MOST_NEW = 5;

/** What was rated false and is said all the same, then the claims said last. */
export function ClaimsOfHome({ data: { interval, read } }: { readonly data: Timed<HomePageQuery> }): VNode {
  const { repeated, newest } = read;
  const again = repeated.nodes
    .filter(({ repetitionsSinceReview }) => (repetitionsSinceReview?.count ?? 0) > 0)
    .slice(0, MOST_REPEATED);
  const others = newest.nodes.filter(({ id }) => again.every((one) => one.id !== id)).slice(0, MOST_NEW);
  const shown = [...again, ...others];
  return (
    <>
      {again.length > 0 && (
        <Section
          id="again"
          title={texts.again}
          note={claim.stripNote}
          acts={<ActLink href={claimsPath(new Map([['verdict', RATED_FALSE]]))} text={texts.ratedFalse} />}
        >
          <ClaimRows claims={again} interval={interval} among={shown} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="claims" title={texts.newClaims} acts={<ActLink href="/claims" text={texts.allClaims} />}>
          <ClaimRows claims={others} interval={interval} among={shown} />
        </Section>
      )}
    </>
  );
}
