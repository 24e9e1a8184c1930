import type { VNode } from 'preact';
import { countOfStance } from '../../charts/stance-counts';
import type { Stance } from '../../generated/operations';
import { CopyLink, Print } from '../../parts/acts';
import { Verdict } from '../../parts/verdict';
import { topicPath } from '../../paths';
import { repeatedSincePath, stanceOnClaimPath } from '../../search/claim-lists';
import { words } from '../../words/catalogue';
import type { ShownClaim } from './claim-data';

const { claim: texts } = words;

/** The claim, large, with its verdict and the counts behind it. */
export function Finding({ claim }: { readonly claim: ShownClaim }): VNode {
  const { text, language, topics, verdict, verdictSummary } = claim;
  return (
    <header class="PageHead PageHead-claim">
      <p class="Meta">
        {texts.claim}
        {topics.map((topic, i) => (
          <>
            {i === 0 ? ' · ' : ', '}
            <a href={topicPath(topic)}>{topic}</a>
          </>
        ))}
      </p>
      <h1 lang={language ?? undefined}>{text}</h1>
      <div class="Finding">
        <Verdict verdict={verdict} isBig />
        <div>
          <p>{verdictSummary?.explanation ?? texts.noChecks}</p>
          <Tally claim={claim} />
          <ul class="Acts">
            <CopyLink />
            <Print />
          </ul>
        </div>
      </div>
    </header>
  );
}

function Tally({
  claim: { id, timeline, repetitionsSinceReview: repeated },
}: {
  readonly claim: ShownClaim;
}): VNode {
  const { total } = timeline;
  return (
    <dl class="Tally">
      <StanceCountOf id={id} stance="SUPPORT" count={countOfStance(total, 'SUPPORT')} noun={texts.asserted} />
      <StanceCountOf id={id} stance="OPPOSE" count={countOfStance(total, 'OPPOSE')} noun={texts.denied} />
      {repeated !== null && (
        <div>
          <dt>{texts.assertedSince}</dt>
          <dd>
            {repeated.count === 0 ? 0 : <a href={repeatedSincePath(id, repeated.since)}>{repeated.count}</a>}
          </dd>
        </div>
      )}
      {(
        [
          [texts.wordings, total.wordingCount],
          [texts.articles, total.articleCount],
          [texts.outlets, total.outletCount],
        ] as const
      ).map(([noun, count]) => (
        <div>
          <dt>{noun}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

interface StanceCountProps {
  readonly id: string;
  readonly stance: Stance;
  readonly count: number;
  readonly noun: string;
}

function StanceCountOf({ id, stance, count, noun }: StanceCountProps): VNode {
  return (
    <div>
      <dt>{noun}</dt>
      <dd>
        <a href={stanceOnClaimPath(id, stance)} data-stance={stance.toLowerCase()}>
          {count}
        </a>
      </dd>
    </div>
  );
}
