import type { VNode } from 'preact';
import { countOfStance } from '../charts/stance-counts';
import { Strip, StripHead } from '../charts/strip';
import { spanOfDays, type TimeSpan } from '../charts/time-axis';
import type { ClaimRowFragment, Stance, TimelineInterval } from '../generated/operations';
import { actorPath, claimPath } from '../paths';
import {
  perhapsRepeatedPath,
  repeatedSincePath,
  stanceOnClaimPath,
  undatedOfClaimPath,
} from '../search/claim-lists';
import { words } from '../words/catalogue';
import { dayInWords } from './day';
import { Dotted } from './dotted';
import { Verdict } from './verdict';

const { claim: texts } = words;

interface ClaimRowsProps {
  readonly claims: readonly ClaimRowFragment[];
  /** How long the buckets of their timelines are. */
  readonly interval: TimelineInterval;
  /** The claims of all lists of the page, which share one axis. Without them, this list has its own. */
  readonly among?: readonly ClaimRowFragment[];
}

/** Claims in rows, each with its strip along one axis of time for all of them. */
export function ClaimRows({ claims, interval, among = claims }: ClaimRowsProps): VNode {
  const span = spanOf(among);
  return (
    <>
      {span !== null && (
        <div class="ClaimRow ClaimRow-head">
          <span />
          <span />
          <StripHead span={span} />
        </div>
      )}
      <ol class="Ledger">
        {claims.map((claim, i) => (
          <ClaimRow claim={claim} interval={interval} span={span} isFirst={i === 0} />
        ))}
      </ol>
    </>
  );
}

function spanOf(claims: readonly ClaimRowFragment[]): TimeSpan | null {
  const said = claims.flatMap(({ timeline }) => timeline.buckets.flatMap(({ from, to }) => [from, to]));
  const rated = claims.flatMap(({ reviews }) => reviews.flatMap(({ publishedOn }) => publishedOn ?? []));
  return spanOfDays([...said, ...rated]);
}

interface ClaimRowProps {
  readonly claim: ClaimRowFragment;
  readonly interval: TimelineInterval;
  readonly span: TimeSpan | null;
  readonly isFirst: boolean;
}

function ClaimRow({ claim, interval, span, isFirst }: ClaimRowProps): VNode {
  const { id, text, verdict } = claim;
  return (
    <li class="ClaimRow">
      <Verdict verdict={verdict} />
      <div>
        <h3>
          <a href={claimPath(id)}>{text}</a>
        </h3>
        <Repeated claim={claim} />
        <p class="Meta">
          <Facts claim={claim} interval={interval} />
        </p>
      </div>
      <div class="ClaimRow-strip">
        {span !== null && <Strip claim={claim} span={span} isLabelled={isFirst} />}
      </div>
    </li>
  );
}

function Repeated({
  claim: { id, repetitionsSinceReview },
}: {
  readonly claim: ClaimRowFragment;
}): VNode | null {
  if (repetitionsSinceReview === null) return null;
  const { count, since, uncertainCount } = repetitionsSinceReview;
  if (count + uncertainCount === 0) return null;
  const perhaps = perhapsRepeatedPath(id, since);
  if (count === 0)
    return (
      <p>
        <a href={perhaps}>{texts.perhapsAgain(uncertainCount)}</a> {texts.sinceDay(dayInWords(since))}
      </p>
    );
  return (
    <p>
      <a href={repeatedSincePath(id, since)}>{texts.saidAgain(count)}</a> {texts.sinceDay(dayInWords(since))}
      {uncertainCount > 0 && (
        <>
          , <a href={perhaps}>{texts.perhaps(count + uncertainCount)}</a>
        </>
      )}
    </p>
  );
}

function Facts({ claim, interval }: Pick<ClaimRowProps, 'claim' | 'interval'>): VNode {
  const { id, timeline, firstQuotation } = claim;
  const undated = timeline.undated.quotationCount;
  const link = (stance: Stance, noun: string): VNode | null => {
    const count = countOfStance(timeline.total, stance);
    return count === 0 ? null : <a href={stanceOnClaimPath(id, stance)}>{`${noun}\u00a0${count}`}</a>;
  };
  return (
    <Dotted>
      {link('SUPPORT', texts.asserted)}
      {link('OPPOSE', texts.denied)}
      {undated > 0 && <a href={undatedOfClaimPath(id, interval)}>{texts.withoutDay(undated)}</a>}
      {firstQuotation?.speaker && (
        <span>
          {texts.firstBy} <a href={actorPath(firstQuotation.speaker.id)}>{firstQuotation.speaker.name}</a>
        </span>
      )}
    </Dotted>
  );
}
