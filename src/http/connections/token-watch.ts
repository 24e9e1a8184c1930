import type { Authenticate } from '../request/request-viewer';

interface Watched {
  readonly secret: string;
  readonly onRevoked: () => void;
}

/**
 * Looks again at the tokens of open WebSockets and event streams, each token once however many of them it opened: they may
 * live for days, and whoever revokes a token means them to end. Runs only while there is one to look after.
 */
export class TokenWatch {
  private readonly watched = new Set<Watched>();
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    private readonly authenticate: Authenticate,
    /** Milliseconds between two looks. */
    private readonly every: number,
  ) {}

  /** Calls `onRevoked` when the token is not known any more, until the returned function is called. */
  watch(secret: string, onRevoked: () => void): () => void {
    const own: Watched = { secret, onRevoked };
    this.watched.add(own);
    this.timer ??= setInterval(() => void this.look(), this.every).unref();
    return () => {
      this.watched.delete(own);
      if (this.watched.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    for (const secret of new Set([...this.watched].map((one) => one.secret))) {
      // A database that does not answer now is asked again at the next look.
      const isKnown = await this.authenticate(secret).then(
        (holder) => holder !== null,
        () => true,
      );
      if (isKnown) continue;
      for (const one of this.watched) if (one.secret === secret) one.onRevoked();
    }
    this.looking = false;
  }
}
