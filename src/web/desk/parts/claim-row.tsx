import type { VNode } from 'preact';
import { countOfStance } from '../charts/stance-counts';
import { Strip, StripHead } from '../charts/strip';
import { spanOfDays, type TimeSpan } from '../charts/time-axis';
import type { ClaimRowFragment, Stance } from '../generated/operations';
import { actorPath, claimPath } from '../paths';
import { searchPath } from '../search/search-state';
import { words } from '../words/catalogue';
import { dayInWords } from './day';
import { Dotted } from './dotted';
import { Verdict } from './verdict';

const { claim: texts } = words;

/** Claims in rows, each with its strip along one axis of time for all of them. */
export function ClaimRows({ claims }: { readonly claims: readonly ClaimRowFragment[] }): VNode {
  const span = spanOf(claims);
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
        {claims.map((claim) => (
          <ClaimRow claim={claim} span={span} />
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

function ClaimRow({
  claim,
  span,
}: {
  readonly claim: ClaimRowFragment;
  readonly span: TimeSpan | null;
}): VNode {
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
          <Facts claim={claim} />
        </p>
      </div>
      <div class="ClaimRow-strip">{span !== null && <Strip claim={claim} span={span} />}</div>
    </li>
  );
}

function Repeated({
  claim: { id, repetitionsSinceReview },
}: {
  readonly claim: ClaimRowFragment;
}): VNode | null {
  if (repetitionsSinceReview === null || repetitionsSinceReview.count === 0) return null;
  const { count, since, uncertainCount } = repetitionsSinceReview;
  return (
    <p>
      <a href={`${claimPath(id)}#again`}>{texts.saidAgain(count)}</a> {texts.sinceDay(dayInWords(since))}
      {uncertainCount > 0 && texts.perhaps(count + uncertainCount)}
    </p>
  );
}

function Facts({ claim }: { readonly claim: ClaimRowFragment }): VNode {
  const { id, timeline, firstQuotation } = claim;
  const link = (stance: Stance, noun: string): VNode | null => {
    const count = countOfStance(timeline.total, stance);
    return count === 0 ? null : <a href={searchPath({ towards: id, stance })}>{`${noun} ${count}`}</a>;
  };
  return (
    <Dotted>
      {link('SUPPORT', texts.asserted)}
      {link('OPPOSE', texts.denied)}
      {firstQuotation?.speaker && (
        <>
          {texts.firstBy} <a href={actorPath(firstQuotation.speaker.id)}>{firstQuotation.speaker.name}</a>
        </>
      )}
    </Dotted>
  );
}
