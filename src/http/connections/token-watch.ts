import type { Credential, ViewerParts } from '../request/request-viewer';
import { holderOf } from '../request/request-viewer';

interface Watched {
  readonly credential: Credential;
  readonly onRevoked: () => void;
}

/**
 * Looks again at the tokens and sessions of open WebSockets and event streams, each once however many of them it opened: they may
 * live for days, and whoever revokes a token means them to end. Runs only while there is one to look after.
 */
export class TokenWatch {
  private readonly watched = new Set<Watched>();
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    private readonly parts: ViewerParts,
    /** Milliseconds between two looks. */
    private readonly every: number,
  ) {}

  /** Calls `onRevoked` when the token or session is not known any more, until the returned function is called. */
  watch(credential: Credential, onRevoked: () => void): () => void {
    const own: Watched = { credential, onRevoked };
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
    const each = new Map([...this.watched].map(({ credential }) => [credential.secret, credential]));
    for (const [secret, credential] of each) {
      // A database that does not answer now is asked again at the next look.
      const isKnown = await holderOf(this.parts, credential).then(
        (holder) => holder !== null,
        () => true,
      );
      if (isKnown) continue;
      for (const one of this.watched) if (one.credential.secret === secret) one.onRevoked();
    }
    this.looking = false;
  }
}
