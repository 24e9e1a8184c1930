import type { VNode } from 'preact';
import type { QueueItemFragment } from '../generated/operations';
import { ReviewStatus } from '../parts/review-status';
import { clauseOf, cueOf, withoutMarks } from '../parts/words';
import { words } from '../words/catalogue';

interface RowProps {
  readonly item: QueueItemFragment;
  readonly number: number;
  readonly isSelected: boolean;
  readonly choose: () => void;
}

/** A quotation of the queue that is not decided now, in one line. */
export function Row({ item, number, isSelected, choose }: RowProps): VNode {
  const { speaker, speakerMention, kind, reviewStatus } = item;
  const name = speaker?.name ?? speakerMention ?? words.record.nobodyNamed;
  return (
    <li class="Row" id={`q-${item.id}`} data-review={reviewStatus.toLowerCase()}>
      <button class="No" type="button" onClick={choose} aria-label={words.desk.show(number, name)}>
        {number}
      </button>
      <p>
        {isSelected && <b>{`${words.desk.selected} `}</b>}
        <b>{name}</b>{' '}
        {kind === 'DIRECT' ? (
          <span class="Printed">{`“${withoutMarks(item.text)}”`}</span>
        ) : (
          <span class="Reported">
            <b class="Cue">{cueOf(item)}</b> {clauseOf(item)}
          </span>
        )}
      </p>
      <ReviewStatus status={reviewStatus} />
    </li>
  );
}
