import type { Client } from 'graphql-ws';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { InProcessEvents } from '../../src/app/in-process-events';
import type { Events, Tidings } from '../../src/events';
import type { TestApp } from './create-test-app';
import { ADMIN_TOKEN } from './create-test-app';

/** What the server tells a subscriber. */
export interface Told {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** The real events, and a way to wait until somebody listens: the protocol has no answer to a subscription. */
export class WatchedEvents implements Events {
  /** How many listen. */
  listening = 0;
  private readonly events = new InProcessEvents((error) => {
    throw error;
  });
  private readonly changes = new Set<() => void>();

  publish(event: Tidings): void {
    this.events.publish(event);
  }

  listen(listener: (event: Tidings) => void): () => void {
    const stop = this.events.listen(listener);
    this.changed(1);
    let stopped = false;
    return () => {
      if (stopped) return;
      stopped = true;
      stop();
      this.changed(-1);
    };
  }

  /** Resolves as soon as that many listen. */
  async until(listening: number): Promise<void> {
    while (this.listening !== listening) await new Promise<void>((resolve) => this.changes.add(resolve));
  }

  private changed(by: number): void {
    this.listening += by;
    const waiting = [...this.changes];
    this.changes.clear();
    waiting.forEach((resolve) => resolve());
  }
}

/** Why a socket was closed. */
export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** One client on one socket. */
export interface Subscriber {
  readonly closed: Promise<Closed>;
  listen(
    query: string,
    variables?: Record<string, unknown>,
    extensions?: Record<string, unknown>,
  ): AsyncGenerator<Told, void, unknown>;
  stop(): Promise<void>;
}

/** Opens a socket to the application at the first subscription. Sends the admin token unless told otherwise. */
export function subscriber(
  test: TestApp,
  { token = ADMIN_TOKEN, origin }: { readonly token?: string | null; readonly origin?: string } = {},
): Subscriber {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, origin === undefined ? {} : { origin });
    }
  }
  let tellClosed: (closed: Closed) => void = () => undefined;
  const closed = new Promise<Closed>((resolve) => (tellClosed = resolve));
  const client: Client = createClient({
    url: socketAddress(test),
    webSocketImpl: Socket,
    connectionParams: token === null ? {} : { Authorization: `Bearer ${token}` },
    retryAttempts: 0,
    on: { closed: (event) => tellClosed(event as Closed) },
  });
  return {
    closed,
    listen: (query, variables = {}, extensions = {}) =>
      client.iterate({ query, variables, extensions }) as AsyncGenerator<Told, void>,
    stop: async () => void (await client.dispose()),
  };
}

export function socketAddress(test: TestApp): string {
  return `${test.url.replace('http', 'ws')}/graphql`;
}
