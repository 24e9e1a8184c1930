import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueItemFragment } from '../generated/operations';
import { Dotted } from '../parts/dotted';
import { dayInWords, SaidDay } from '../parts/day';
import { Role, Who } from '../parts/entry';
import { ReviewStatus } from '../parts/review-status';
import { Stances } from '../parts/stance';
import { Via } from '../parts/via';
import { cueOf, DirectWords, ReportedWords } from '../parts/words';
import { articlePath } from '../paths';
import { words } from '../words/catalogue';
import type { Command } from './commands';
import { KeyButton } from './key-button';

const { desk: texts } = words;

interface CardProps {
  readonly item: QueueItemFragment;
  readonly number: number;
  readonly isSelected: boolean;
  readonly run: (command: Command) => void;
  /** Null for those who may decide; else what says why they may not. */
  readonly barredBy: string | null;
  readonly takesFocus: boolean;
}

/** The quotation that is decided now, with all that is needed for it. */
export function Card({ item, number, isSelected, run, barredBy, takesFocus }: CardProps): VNode {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.focus();
  }, [item.id, takesFocus]);
  const isDirect = item.kind === 'DIRECT';
  return (
    <li
      class="Card"
      id={`q-${item.id}`}
      aria-current="true"
      tabIndex={-1}
      ref={card}
      aria-labelledby={`who-${item.id}`}
    >
      <article>
        <CardTop item={item} number={number} isSelected={isSelected} />
        <h3 class="Who" id={`who-${item.id}`}>
          <Who quotation={item} />
          <Role quotation={item} /> <span class="Cue">{cueOf(item)}</span>
        </h3>
        <blockquote class="Words" data-kind={item.kind.toLowerCase()}>
          {isDirect ? <DirectWords quotation={item} /> : <ReportedWords quotation={item} />}
        </blockquote>
        <Place item={item} />
        <Facts item={item} run={run} barredBy={barredBy} />
        <Stances codings={item.stances} />
        <p class="Decide">
          {(['accept', 'reject', 'dispute', 'select'] as const).map((command) => (
            <>
              <KeyButton
                command={command}
                run={run}
                isMain={command === 'accept'}
                isDisabled={barredBy !== null}
                describedBy={barredBy ?? undefined}
              />{' '}
            </>
          ))}
        </p>
      </article>
    </li>
  );
}

function CardTop({ item, number, isSelected }: Pick<CardProps, 'item' | 'number' | 'isSelected'>): VNode {
  const { reviewStatus, confidence, attribution, doubt } = item;
  return (
    <p class="Card-top">
      <span class="N">{number}</span> <ReviewStatus status={reviewStatus} />{' '}
      {isSelected && <b>{texts.selected}</b>}{' '}
      {confidence !== null && (
        <span class="Confidence">
          {texts.sure(confidence)}
          {texts.by(words.quotation.attribution[attribution])}
        </span>
      )}
      {doubt !== null && <span class="Alert">{` ${doubt}`}</span>}
    </p>
  );
}

// In a mixed or reported quotation the words alone cannot be judged.
function Place({ item: { sentence, kind } }: Pick<CardProps, 'item'>): VNode | null {
  if (sentence === null) return null;
  return (
    <p class="Place" dir="auto">
      {sentence.before}
      <mark class="Mark" data-kind={kind.toLowerCase()}>
        {sentence.text}
      </mark>
      {sentence.after}
    </p>
  );
}

function Facts({ item, run, barredBy }: Pick<CardProps, 'item' | 'run' | 'barredBy'>): VNode {
  const { saidOn, speakerMention, outlet, article, publishedOn, hops, venue, speaker } = item;
  const key = (command: Command): VNode => (
    <KeyButton
      command={command}
      run={run}
      isDisabled={barredBy !== null}
      describedBy={barredBy ?? undefined}
    />
  );
  return (
    <dl class="Facts Facts-edit">
      <div>
        <dt>{key('speaker')}</dt>
        <dd>
          {speaker?.name ?? words.record.nobodyNamed}
          {speakerMention !== null && (
            <>
              {', '}
              <q class="Printed">{speakerMention}</q>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{key('day')}</dt>
        <dd>
          <SaidDay said={saidOn} />
        </dd>
      </div>
      <div>
        <dt>
          <KeyButton command="open" run={run} />
        </dt>
        <dd>
          <Dotted>
            {venue}
            <>
              {words.record.printedIn(publishedOn === null ? null : dayInWords(publishedOn))}{' '}
              <a href={`${articlePath(article.id)}#q-${item.id}`}>
                {outlet?.name ?? article.headline ?? words.record.noHeadline}
              </a>
              <Via hops={hops} outletId={outlet?.id ?? null} />
            </>
          </Dotted>
        </dd>
      </div>
    </dl>
  );
}
