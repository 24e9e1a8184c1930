import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

// Milliseconds between two parts, which have 64 kB at most: 30 MB/s for all bodies together.
const PACE = 2;
// Milliseconds in which a client that is to go may read its answer.
const PARTING = 2_000;

/** Takes bodies that nobody will read off their connections, slowly: at full speed it would leave nothing to readers. */
export class RefusedBodies {
  private last: Promise<void> = Promise.resolve();

  /**
   * To be called before the request is answered. If the connection is to be closed, its client has a moment to read the
   * answer: closing while a body still comes would reset the connection, and the answer would be lost.
   */
  discard(body: IncomingMessage): void {
    const { socket } = body;
    body.on('readable', () => this.readNext(body));
    // From the first reading on Node leaves the rest to us, and does not take it at full speed.
    body.read();
    const closeAtOnce = socket.destroySoon.bind(socket);
    socket.destroySoon = () => {
      if (body.complete) return closeAtOnce();
      socket.end();
      const timer = setTimeout(() => socket.destroy(), PARTING).unref();
      socket.once('close', () => clearTimeout(timer));
      body.once('end', closeAtOnce);
    };
  }

  private readNext(body: IncomingMessage): void {
    this.last = this.last.then(() => wait(PACE));
    void this.last.then(() => void body.read());
  }
}
