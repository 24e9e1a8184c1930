import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import type { SubscriptionResults } from '../../graphql/subscriptions/subscription';
import { COMPLETE, nextEvent, PING } from './server-sent-events';

/** Milliseconds between two pings, which a client must take. As on WebSockets. */
export const PING_EVERY = 12_000;
// Milliseconds that a client has to take the last words of a stream.
const GRACE = 1_000;

/** One stream of server-sent events: the answers of a subscription, for as long as its client takes them. */
export class OpenStream {
  /** What is sent. */
  readonly body = new PassThrough();
  private readonly gone = new AbortController();
  private results: SubscriptionResults | null = null;
  private lastWords = COMPLETE;
  private hasEnded = false;
  private written = 0;
  private writtenAtPing = -1;

  constructor(private readonly response: ServerResponse) {
    response.once('close', () => {
      this.gone.abort();
      this.leave();
    });
    // What is written after the client has gone is lost with it.
    this.body.on('error', () => undefined);
  }

  /**
   * Sends the results until there are no more, `end` is called, or the client has gone. `wordsFor` says how the stream ends
   * if one cannot be made.
   */
  async run(results: SubscriptionResults, wordsFor: (error: unknown) => string): Promise<void> {
    this.results = results;
    if (this.hasEnded) this.leave();
    // At once, because browsers wait for the first byte.
    this.body.write(PING);
    const ping = setInterval(() => this.ping(), PING_EVERY).unref();
    try {
      for await (const result of results) await this.write(nextEvent(JSON.stringify(result)));
    } catch (error) {
      if (!this.gone.signal.aborted) this.lastWords = wordsFor(error);
    } finally {
      clearInterval(ping);
      this.body.end(this.lastWords);
    }
  }

  /** Ends the stream. A client that does not take the last words is cut off. */
  end(lastWords: string): void {
    this.lastWords = lastWords;
    this.leave();
    const timer = setTimeout(() => this.response.destroy(), GRACE).unref();
    this.response.once('close', () => clearTimeout(timer));
  }

  private leave(): void {
    this.hasEnded = true;
    void this.results?.return(undefined);
  }

  // The next result is made when this one has room: events of a slow client wait where they are bounded.
  private async write(text: string): Promise<void> {
    this.written++;
    if (!this.body.write(text)) await once(this.body, 'drain', { signal: this.gone.signal });
  }

  private ping(): void {
    if (!this.body.writableNeedDrain) this.body.write(PING);
    else if (this.written === this.writtenAtPing) this.response.destroy();
    this.writtenAtPing = this.written;
  }
}
