import type { WebSocket } from '@fastify/websocket';
import type { Authenticate } from '../request/request-viewer';

/**
 * Looks again at the tokens of open WebSockets, each token once however many sockets it opened: a connection may live
 * for days, and whoever revokes a token means it to end. Runs only while there is a socket to look after.
 */
export class TokenWatch {
  private readonly secrets = new Map<WebSocket, string>();
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    private readonly authenticate: Authenticate,
    /** Milliseconds between two looks. */
    private readonly every: number,
    private readonly onRevoked: (socket: WebSocket) => void,
  ) {}

  /** Looks after a socket, until it is closed. */
  add(socket: WebSocket, secret: string): void {
    this.secrets.set(socket, secret);
    this.timer ??= setInterval(() => void this.look(), this.every).unref();
    socket.once('close', () => {
      this.secrets.delete(socket);
      if (this.secrets.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    });
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    for (const secret of new Set(this.secrets.values())) {
      // A database that does not answer now is asked again at the next look.
      const isKnown = await this.authenticate(secret).then(
        (holder) => holder !== null,
        () => true,
      );
      if (isKnown) continue;
      for (const [socket, own] of this.secrets) if (own === secret) this.onRevoked(socket);
    }
    this.looking = false;
  }
}
