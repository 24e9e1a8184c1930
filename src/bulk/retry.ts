import { setTimeout } from 'node:timers/promises';
import type { Reply, Transport } from './transport';
import { ConnectionLost, RunStopped } from './transport';

/** How long to keep trying. Times in milliseconds. */
export interface RetryPolicy {
  /** Give up when nothing was answered for so long. */
  readonly total: number;
  readonly firstWait: number;
  readonly longestWait: number;
  /** Called before each wait. */
  readonly onWait?: (reason: string, wait: number) => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** Patience for a server that is being restarted. */
export const DEFAULT_RETRY = { total: 60_000, firstWait: 250, longestWait: 10_000 } as const;

const TRIES_OF_A_FAULT = 4;
const AGAIN = new Set([408, 429, 502, 503, 504]);
const CODES_AGAIN = /"code":"(SERVER_STOPPING|QUERY_TIMEOUT|DATABASE_UNAVAILABLE|OUTCOME_UNKNOWN)"/;
const OF_STORAGE: readonly (readonly [RegExp, string])[] = [
  [/"code":"STORAGE_FULL"/, 'The disk of the server is full. Its administrator has to free space.'],
  [/"code":"STORAGE_FAILED"/, 'The disk of the server failed. The log of the server has the cause.'],
  [
    /"code":"DATABASE_REPLACED"/,
    'The database file of the server was deleted or replaced. The log of the server has the details.',
  ],
];
const CODE_BUSY = /"code":"SERVER_BUSY"/;
const CODE_FAULT = /"code":"INTERNAL_SERVER_ERROR"/;

/**
 * Sends until there is an answer that another try would not change: waits longer each time when the server is away,
 * stopping, overloaded or at fault. Throws RunStopped when patience ends.
 */
export async function postWithRetry(
  transport: Transport,
  body: string,
  patience: RetryPolicy,
): Promise<Reply> {
  let wait = patience.firstWait;
  let waited = 0;
  for (let tries = 1; ; tries += 1) {
    const reply = await transport.post(body).catch(lost);
    const reason = typeof reply === 'string' ? reply : reasonToTryAgain(reply);
    if (typeof reply !== 'string' && reason === null) return reply;
    const isFault = typeof reply !== 'string' && CODE_FAULT.test(reply.text);
    if (waited >= patience.total || (isFault && tries >= TRIES_OF_A_FAULT)) {
      throw new RunStopped(`${reason ?? ''} Tried ${tries} times.`);
    }
    patience.onWait?.(reason ?? '', wait);
    await pause(wait, patience.signal, reason ?? '');
    waited += wait;
    wait = Math.min(wait * 2, patience.longestWait);
  }
}

function lost(error: unknown): string {
  if (error instanceof ConnectionLost) return error.message;
  throw error;
}

function reasonToTryAgain({ status, text }: Reply): string | null {
  if (CODE_FAULT.test(text)) {
    const id = /"requestId":"([^"]+)"/.exec(text)?.[1];
    return `The server failed${id === undefined ? '' : ` (${id}; its log tells why)`}.`;
  }
  const ofStorage = OF_STORAGE.find(([code]) => code.test(text));
  if (ofStorage !== undefined) return ofStorage[1];
  if (CODE_BUSY.test(text)) return /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? 'The server is busy.';
  if (CODES_AGAIN.test(text) || AGAIN.has(status)) return `The server is busy or stopping (${status}).`;
  return status >= 500 ? `The server failed (${status}).` : null;
}

async function pause(wait: number, signal: AbortSignal | undefined, reason: string): Promise<void> {
  try {
    await setTimeout(wait, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw new RunStopped(`${reason} The import stopped waiting for it.`);
  }
}
