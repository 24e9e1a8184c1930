import type { VNode } from 'preact';
import { words } from '../words/catalogue';
import type { Command } from './commands';
import { KeyButton } from './key-button';
import { openCount, type QueueState, type Stale } from './queue-state';
import type { Sending } from './use-sending';

const { desk: texts } = words;

interface StatusBarProps {
  readonly state: QueueState;
  readonly sending: Sending;
  readonly run: (command: Command) => void;
  readonly settle: (id: string, takeMine: boolean) => void;
}

/** What happened last, what is not saved yet, and the commands for all of the queue. */
export function StatusBar({ state, sending, run, settle }: StatusBarProps): VNode {
  return (
    <footer class="Status">
      {state.stale.map((stale) => (
        <StaleLine stale={stale} settle={settle} />
      ))}
      {state.unsent.length > 0 && sending.problem !== null && (
        <Unsaved count={state.unsent.length} sending={sending} />
      )}
      <p role="status">{told(state, sending)}</p>
      <p class="Decide">
        {(['acceptSelected', 'undo', 'next', 'back', 'help'] as const).map((command) => (
          <>
            <KeyButton command={command} run={run} />{' '}
          </>
        ))}
      </p>
    </footer>
  );
}

function told(state: QueueState, { savedAt }: Sending): string {
  const saved = savedAt === null ? '' : ` · ${texts.saved(savedAt.toTimeString().slice(0, 5))}`;
  const { told: last } = state;
  if (last === null) return saved;
  if (last.kind === 'refused') return last.message;
  if (last.kind !== 'decided') return `${texts[last.kind]}${saved}`;
  return `${texts.toldMany(texts.told[last.status], last.count, openCount(state))}${saved}`;
}

function Unsaved({ count, sending }: { readonly count: number; readonly sending: Sending }): VNode {
  return (
    <p class="Undated" role="alert">
      <b class="Alert">{texts.unsent(count)}</b>{' '}
      {sending.problem === 'SIGNED_OUT' ? (
        <>
          {texts.signedOut}{' '}
          <a href="/sign-in" target="_blank" rel="noopener">
            {texts.signInHere}
          </a>
        </>
      ) : sending.message === '' || sending.problem === 'AWAY' ? (
        texts.away
      ) : (
        sending.message
      )}{' '}
      <button class="Button" type="button" onClick={sending.again}>
        {texts.sendAgain}
      </button>
    </p>
  );
}

function StaleLine({ stale, settle }: { readonly stale: Stale } & Pick<StatusBarProps, 'settle'>): VNode {
  const { theirs, mine } = stale;
  const who = theirs.revisions.at(-1)?.madeBy ?? texts.somebody;
  return (
    <p class="Undated" role="alert">
      <b>{texts.stale(who)}</b>{' '}
      <a href={`#q-${theirs.id}`}>{theirs.speaker?.name ?? words.record.nobodyNamed}</a>{' '}
      {texts.theirs(words.record.review[theirs.reviewStatus])} {texts.mine(words.record.review[mine])}{' '}
      <button class="Button" type="button" onClick={() => settle(theirs.id, false)}>
        {texts.takeTheirs}
      </button>{' '}
      <button class="Button" type="button" onClick={() => settle(theirs.id, true)}>
        {texts.writeMine}
      </button>
    </p>
  );
}
