import { useReducer, useState } from 'preact/hooks';
import { AskRefused } from '../browser/ask-server';
import type { QueueItemFragment } from '../generated/operations';
import { articlePath, quotationPath } from '../paths';
import { words } from '../words/catalogue';
import type { Command } from './commands';
import { correct, type Correction } from './correct';
import { newQueue, queueAfter, type QueueEvent, type QueueState } from './queue-state';
import { useKeys, useKeySwitch, type KeySwitch } from './use-keys';
import { useMarks } from './use-marks';
import { useRemembered } from './use-remembered';
import { useSending, type Sending } from './use-sending';

/** What the queue is made of. */
export interface QueueProps {
  readonly items: readonly QueueItemFragment[];
  /** The name of who decides. */
  readonly viewer: string;
  /** Null for those who may decide; else the line that says why they may not. */
  readonly barred: string | null;
}

/** A question that stands before the queue. */
export type QueueDialog = 'speaker' | 'day' | 'help';

/** The queue and all that can be done with it. */
export interface QueueWork {
  readonly state: QueueState;
  readonly tell: (event: QueueEvent) => void;
  readonly sending: Sending;
  readonly dialog: QueueDialog | null;
  readonly keys: KeySwitch;
  /** Whether somebody works with it: the card then has the focus. */
  readonly isUsed: boolean;
  readonly run: (command: Command) => void;
  readonly choose: (at: number) => void;
  readonly store: (correction: Correction) => void;
  readonly close: () => void;
}

/** Holds the queue while it is worked on. */
export function useQueue({ items, viewer, barred }: QueueProps): QueueWork {
  const [state, tell] = useReducer(queueAfter, items, newQueue);
  const [dialog, setDialog] = useState<QueueDialog | null>(null);
  const [isUsed, setUsed] = useState(false);
  const keys = useKeySwitch();
  const sending = useSending(state.unsent, tell);
  const current = state.items[state.at];
  const run = (command: Command): void => {
    setUsed(true);
    if (command === 'help') return setDialog(command);
    if (current !== undefined && look(command, current, state.at, tell)) return;
    if (barred !== null) return;
    if (command === 'speaker' || command === 'day') return setDialog(command);
    write(command, state, tell);
  };
  useMarks(state, isUsed);
  useRemembered(viewer, state.unsent, (unsent) => tell({ type: 'restored', unsent }));
  useKeys(keys.isOn && dialog === null, run);
  return {
    ...{ state, tell, sending, dialog, keys, isUsed, run },
    choose: (to) => {
      setUsed(true);
      tell({ type: 'go', to });
    },
    store: (correction) => void (current !== undefined && store(current, correction, tell)),
    close: () => setDialog(null),
  };
}

type Tell = (event: QueueEvent) => void;

// Commands that change nothing. Answers whether it was one.
function look(command: Command, { id, article }: QueueItemFragment, at: number, tell: Tell): boolean {
  if (command === 'next') tell({ type: 'go', to: at + 1 });
  else if (command === 'back') tell({ type: 'go', to: at - 1 });
  else if (command === 'open') location.assign(`${articlePath(article.id)}#q-${id}`);
  else if (command === 'copy')
    void navigator.clipboard.writeText(new URL(quotationPath(id), location.href).href);
  else return false;
  return true;
}

const STATUSES = { accept: 'CONFIRMED', reject: 'REJECTED', dispute: 'DISPUTED' } as const;

function write(command: Command, { selected }: QueueState, tell: Tell): void {
  if (command === 'undo' || command === 'select') tell({ type: command });
  if (command === 'acceptSelected') tell({ type: 'decide', status: 'CONFIRMED', ids: [...selected] });
  if (command === 'accept' || command === 'reject' || command === 'dispute')
    tell({ type: 'decide', status: STATUSES[command] });
}

async function store(item: QueueItemFragment, correction: Correction, tell: Tell): Promise<void> {
  try {
    const stored = await correct(item, correction);
    tell(
      typeof stored === 'string' ? { type: 'told', message: stored } : { type: 'corrected', item: stored },
    );
  } catch (error) {
    if (!(error instanceof AskRefused)) throw error;
    tell({ type: 'told', message: error.message || words.desk.notStored });
  }
}
