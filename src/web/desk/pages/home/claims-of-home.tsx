import type { VNode } from 'preact';
import type { HomePageQuery } from '../../generated/operations';
import { ActLink } from '../../parts/acts';
import { ClaimRows } from '../../parts/claim-row';
import { Section } from '../../parts/section';
import { words } from '../../words/catalogue';

const { home: texts, claim } = words;
const MOST_REPEATED = 4;
const MOST_NEW = 5;

/** What was rated false and is said all the same, then the claims said last. */
export function ClaimsOfHome({ data: { repeated, newest } }: { readonly data: HomePageQuery }): VNode {
  const again = repeated.nodes
    .filter(({ repetitionsSinceReview }) => (repetitionsSinceReview?.count ?? 0) > 0)
    .slice(0, MOST_REPEATED);
  const others = newest.nodes.filter(({ id }) => again.every((one) => one.id !== id)).slice(0, MOST_NEW);
  return (
    <>
      {again.length > 0 && (
        <Section
          id="again"
          title={texts.again}
          note={claim.stripNote}
          acts={<ActLink href="/claims?verdict=FALSE" text={texts.ratedFalse} />}
        >
          <ClaimRows claims={again} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="claims" title={texts.newClaims} acts={<ActLink href="/claims" text={texts.allClaims} />}>
          <ClaimRows claims={others} />
        </Section>
      )}
    </>
  );
}
