import type { VNode } from 'preact';
import { countOfStance } from '../../charts/stance-counts';
import { TwoSides, type RatedDay, type SidesBucket } from '../../charts/two-sides';
import { ActLink } from '../../parts/acts';
import { dayInWords } from '../../parts/day';
import { Section } from '../../parts/section';
import { claimPath } from '../../paths';
import { undatedOfClaimPath } from '../../search/claim-lists';
import { searchPath } from '../../search/search-state';
import { fittingIntervals } from '../../search/timeline-choice';
import { words } from '../../words/catalogue';
import type { ClaimData, ShownClaim } from './claim-data';

const { claim: texts } = words;

/** The claim along time. */
export function WhenSaid({ data: { claim, interval } }: { readonly data: ClaimData }): VNode {
  const { timeline } = claim;
  const { buckets, total, undated } = timeline;
  const [first, last] = [buckets[0], buckets.at(-1)];
  const fitting = first && last ? fittingIntervals(first.from, last.to) : [];
  return (
    <Section
      id="when"
      title={texts.timeline}
      note={texts.timelineNote(total.quotationCount, undated.quotationCount)}
      acts={
        <>
          {fitting
            .filter((by) => by !== interval)
            .map((by) => (
              <ActLink href={`${claimPath(claim.id)}?by=${by}#when`} text={texts.by[by]} />
            ))}
          {undated.quotationCount > 0 && (
            <ActLink
              href={undatedOfClaimPath(claim.id, interval)}
              text={texts.withoutDay(undated.quotationCount)}
            />
          )}
        </>
      }
    >
      {buckets.length > 0 && (
        <TwoSides
          title={texts.chartTitle[interval]}
          note={texts.squares}
          buckets={bucketsOf(claim)}
          rated={ratedDays(claim)}
        />
      )}
    </Section>
  );
}

function bucketsOf({ id, timeline }: ShownClaim): readonly SidesBucket[] {
  return timeline.buckets.map((bucket) => {
    const { from, to, wordingCount, articleCount } = bucket;
    const within = `${from}..${to}`;
    return {
      ...{ from, to, wordings: wordingCount, articles: articleCount },
      asserted: countOfStance(bucket, 'SUPPORT'),
      denied: countOfStance(bucket, 'OPPOSE'),
      assertedHref: searchPath({ towards: id, stance: 'SUPPORT', within }),
      deniedHref: searchPath({ towards: id, stance: 'OPPOSE', within }),
    };
  });
}

function ratedDays({ reviews }: ShownClaim): readonly RatedDay[] {
  return reviews.flatMap(({ publishedOn, verdict }) =>
    publishedOn === null
      ? []
      : [
          {
            day: publishedOn,
            text: texts.ratedOn(words.record.verdict[verdict], dayInWords(publishedOn)),
          },
        ],
  );
}
