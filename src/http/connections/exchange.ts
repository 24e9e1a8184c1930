import type { IncomingMessage, ServerResponse } from 'node:http';

// Milliseconds in which a client may be expected to send a body, or to take an answer.
const SOON = 1_000;
// Where a token is looked at before the body: who has one is known, and may send a large file.
const LOOKS_AT_TOKENS = /^\/(?:graphql|import)(?:\?|$)/;

/** A request that is not answered yet. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** On the clock of `performance.now()`. */
  readonly began: number;
}

/** Whether its client sends it, or takes the answer, so slowly that another may have its connection. */
export function keepsWaiting(exchange: Exchange | null): boolean {
  if (exchange === null || performance.now() - exchange.began < SOON) return false;
  const { complete, url = '', headers } = exchange.request;
  // All of the answer was written, and it does not go.
  if (complete) return exchange.response.writableEnded;
  return headers.authorization === undefined || !LOOKS_AT_TOKENS.test(url);
}
