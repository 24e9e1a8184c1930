import type { VNode } from 'preact';
import type { QueueItemFragment } from '../generated/operations';
import { words } from '../words/catalogue';
import { Card } from './card';
import { DayDialog } from './day-dialog';
import { KeysDialog } from './keys-dialog';
import { openCount } from './queue-state';
import { Row } from './row';
import { SpeakerDialog } from './speaker-dialog';
import { StatusBar } from './status-bar';
import { useQueue, type QueueProps, type QueueWork } from './use-queue';

const { desk: texts } = words;

const BARRED = 'barred';

/** Quotations to review, one at a time: each key decides and moves on. */
export function Queue(props: QueueProps): VNode {
  const { barred } = props;
  const queue = useQueue(props);
  const { state, tell, sending, dialog, run, keys } = queue;
  const current = state.items[state.at];
  return (
    <section class="Queue" aria-label={texts.queue}>
      {barred !== null && (
        <p class="Undated" id={BARRED}>
          {barred}
        </p>
      )}
      <Progress all={state.items.length} open={openCount(state)} />
      <ol class="Rows">
        {state.items.map((item, i) => (
          <Item queue={queue} item={item} at={i} barredBy={barred === null ? null : BARRED} />
        ))}
      </ol>
      <StatusBar
        state={state}
        sending={sending}
        run={run}
        settle={(id, takeMine) => tell({ type: 'settle', id, takeMine })}
      />
      {current !== undefined && dialog === 'speaker' && (
        <SpeakerDialog item={current} choose={(speaker) => queue.store({ speaker })} close={queue.close} />
      )}
      {current !== undefined && dialog === 'day' && (
        <DayDialog item={current} choose={(saidOn) => queue.store({ saidOn })} close={queue.close} />
      )}
      {dialog === 'help' && <KeysDialog isOn={keys.isOn} toggle={keys.toggle} close={queue.close} />}
    </section>
  );
}

interface ItemProps {
  readonly queue: QueueWork;
  readonly item: QueueItemFragment;
  readonly at: number;
  readonly barredBy: string | null;
}

function Item({ queue, item, at, barredBy }: ItemProps): VNode {
  const { state, run, dialog, isUsed, choose } = queue;
  const shown = { item, number: at + 1, isSelected: state.selected.has(item.id) };
  if (at !== state.at) return <Row {...shown} choose={() => choose(at)} />;
  return <Card {...shown} run={run} barredBy={barredBy} takesFocus={isUsed && dialog === null} />;
}

function Progress({ all, open }: { readonly all: number; readonly open: number }): VNode {
  const done = all - open;
  return (
    <header class="Queue-head">
      <svg class="Progress" width="100%" height="6" role="img" aria-label={texts.progress(done, all)}>
        <rect class="Track" width="100%" height="6" />
        <rect class="Done" width={`${((done / Math.max(all, 1)) * 100).toFixed(2)}%`} height="6" />
      </svg>
    </header>
  );
}
