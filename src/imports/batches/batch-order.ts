import type { Author } from '../../revisions/author';

/** What a call needs to know of the one it is to come after. */
export interface Predecessor {
  /** Resolves once that call has ended, well or not. */
  readonly ended: Promise<unknown>;
  /** Resolves when that call leaves the program free, as only the database is still at work for it. */
  readonly released: Promise<unknown>;
}

interface UnderWay extends Predecessor {
  /** The call that is to come after this one, if it has been sent already. */
  next: Predecessor | null;
}

/** Keys of a call, and of the one it is to come after. */
export interface CallKeys {
  readonly idempotencyKey: string | null;
  readonly afterKey: string | null;
}

const NONE: Predecessor = { ended: Promise.resolve(), released: Promise.resolve() };

/**
 * The calls with a key that are being carried out in this process, so that a call that is to come after another can
 * wait for it. Whether that one was stored is for the database to say.
 */
export class BatchOrder {
  private readonly underWay = new Map<string, UnderWay>();

  /**
   * Carries out a call, which says when it has handed everything over. Those that are to come after it wait for it; its
   * answer waits until the next has handed over, so that the database is given its work first.
   */
  async during<T>(
    importer: Author,
    { idempotencyKey, afterKey }: CallKeys,
    work: (before: Predecessor, releaseNext: () => void) => Promise<T>,
  ): Promise<T> {
    const before = this.find(importer, afterKey);
    let releaseNext = (): void => undefined;
    const handed = new Promise<void>((resolve) => (releaseNext = resolve));
    const result = work(before ?? NONE, releaseNext);
    const ended = result.catch(() => undefined);
    const call: UnderWay = { ended, released: Promise.race([handed, ended]), next: null };
    if (before !== undefined) before.next = call;
    if (idempotencyKey === null) return await result;
    const name = nameOf(importer, idempotencyKey);
    this.underWay.set(name, call);
    await ended;
    // The same call may have been sent again meanwhile.
    if (this.underWay.get(name) === call) this.underWay.delete(name);
    await call.next?.released;
    return await result;
  }

  private find(importer: Author, key: string | null): UnderWay | undefined {
    return key === null ? undefined : this.underWay.get(nameOf(importer, key));
  }
}

function nameOf({ tokenId }: Author, key: string): string {
  return `${tokenId} ${key}`;
}
