import { useEffect, useRef, useState } from 'preact/hooks';
import { AskRefused } from '../browser/ask-server';
import type { QueueEvent, Unsent } from './queue-state';
import { nextBatch, sendDecisions } from './send-decisions';

/** How sending goes. */
export interface Sending {
  /** When the last decision was acknowledged. */
  readonly savedAt: Date | null;
  /** Why nothing is sent now. */
  readonly problem: AskRefused['problem'] | null;
  readonly message: string;
  /** Sends now what waits. */
  readonly again: () => void;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/** Sends decisions one batch after the other, and again when the server was away. */
export function useSending(unsent: readonly Unsent[], tell: (event: QueueEvent) => void): Sending {
  const [state, setState] = useState<Omit<Sending, 'again'>>({ savedAt: null, problem: null, message: '' });
  const [attempt, setAttempt] = useState(0);
  const isSending = useRef(false);
  const pause = useRef(FIRST_PAUSE);

  useEffect(() => {
    if (unsent.length === 0 || isSending.current || state.problem === 'SIGNED_OUT') return;
    isSending.current = true;
    const run = async (): Promise<void> => {
      try {
        const events = await sendDecisions(nextBatch(unsent));
        isSending.current = false;
        pause.current = FIRST_PAUSE;
        setState({ savedAt: new Date(), problem: null, message: '' });
        events.forEach(tell);
      } catch (error) {
        isSending.current = false;
        fail(error);
      }
    };
    const fail = (error: unknown): void => {
      if (!(error instanceof AskRefused)) throw error;
      const { problem, message } = error;
      setState(({ savedAt }) => ({ savedAt, problem, message }));
      if (problem !== 'AWAY') return;
      setTimeout(() => setAttempt((count) => count + 1), pause.current);
      pause.current = Math.min(pause.current * 2, LONGEST_PAUSE);
    };
    void run();
  }, [unsent, attempt, state.problem]);

  const again = (): void => {
    setState((before) => ({ ...before, problem: null }));
    setAttempt((count) => count + 1);
  };
  return { ...state, again };
}
