import type { VNode } from 'preact';
import type { Head, Page, Visit } from '../../page';
import { ContextBar, type Place } from '../../parts/context-bar';
import { Entry } from '../../parts/entry';
import { History } from '../../parts/history';
import { Section } from '../../parts/section';
import { Verdict } from '../../parts/verdict';
import { claimPath } from '../../paths';
import { words } from '../../words/catalogue';
import type { ClaimData } from './claim-data';
import { Checks } from './checks';
import { Finding } from './finding';
import { linkedReviews } from './linked-reviews';
import { readClaim } from './read-claim';
import { Reversals } from './reversals';
import { SaidAgain } from './said-again';
import { Sides } from './sides';
import { SimilarClaims } from './similar-claims';
import { WhenSaid } from './when-said';
import { WhoSpoke } from './who-spoke';

const { claim: texts } = words;

/** One claim: what it was rated, who asserted and who denied it, and when. */
export const claimPage: Page<ClaimData> = {
  path: '/claims/:id',
  place: 'claims',
  load: readClaim,
  head: headOf,
  View: ({ data }) => <View data={data} />,
};

function headOf({ claim }: ClaimData, { url }: Visit): Head {
  const { id, text, verdict, reviews, verdictSummary } = claim;
  const rated = verdict === null ? words.record.notChecked : words.record.verdict[verdict];
  return {
    title: `${rated}: ${text}`,
    description: verdictSummary?.explanation ?? text,
    canonical: claimPath(id),
    isIndexed: reviews.length > 0,
    type: 'article',
    ...(reviews.length > 0 && { jsonLd: linkedReviews(claim, url) }),
  };
}

function View({ data }: { readonly data: ClaimData }): VNode {
  const { claim, repetitions, similar } = data;
  const { firstQuotation: first } = claim;
  return (
    <>
      <ContextBar places={placesOf(data)}>
        <Verdict verdict={claim.verdict} /> <b>{claim.text}</b>
      </ContextBar>
      <Finding claim={claim} />
      <WhenSaid data={data} />
      {first !== null && (
        <Section id="first" title={texts.first} note={texts.firstNote}>
          <Entry quotation={first} heading="h3" />
        </Section>
      )}
      <SaidAgain claim={claim} repetitions={repetitions} />
      <Sides claim={claim} />
      <WhoSpoke claim={claim} />
      <Reversals claim={claim} />
      <Checks claim={claim} />
      <SimilarClaims similar={similar} />
      <History revisions={claim.revisions} />
    </>
  );
}

function placesOf({ claim, similar }: ClaimData): readonly Place[] {
  const { repetitionsSinceReview: repeated, reviews, firstQuotation } = claim;
  return [
    { id: 'when', text: texts.timelineShort },
    ...(firstQuotation === null ? [] : [{ id: 'first', text: texts.firstShort }]),
    ...(repeated === null ? [] : [{ id: 'again', text: texts.againShort, count: repeated.count }]),
    { id: 'sides', text: texts.sides },
    { id: 'checks', text: texts.checks, count: reviews.length },
    ...(similar.length === 0 ? [] : [{ id: 'like', text: texts.similar, count: similar.length }]),
  ];
}
