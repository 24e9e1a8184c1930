import type { Author } from '../revisions/author';

/** What a call needs to know of the one it is to come after. */
export interface Predecessor {
  /** Resolves once that call has ended, well or not. */
  readonly ended: Promise<unknown>;
  /** Resolves when that call leaves the program free, as only the database is still at work for it. */
  readonly handedOver: Promise<unknown>;
}

const NONE: Predecessor = { ended: Promise.resolve(), handedOver: Promise.resolve() };

/**
 * The calls with a key that are being carried out in this process, so that a call that is to come after another can
 * wait for it. Whether that one was stored is for the database to say.
 */
export class BatchOrder {
  private readonly underWay = new Map<string, Predecessor>();

  /** Carries out a call, which says when it has handed everything over. Those that are to come after it wait for it. */
  async during<T>(
    importer: Author,
    key: string | null,
    work: (handOver: () => void) => Promise<T>,
  ): Promise<T> {
    if (key === null) return await work(() => undefined);
    const name = nameOf(importer, key);
    let handOver = (): void => undefined;
    const handed = new Promise<void>((resolve) => (handOver = resolve));
    const result = work(handOver);
    const ended = result.catch(() => undefined);
    const call: Predecessor = { ended, handedOver: Promise.race([handed, ended]) };
    this.underWay.set(name, call);
    try {
      return await result;
    } finally {
      // The same call may have been sent again meanwhile.
      if (this.underWay.get(name) === call) this.underWay.delete(name);
    }
  }

  /** The importer's call with this key, if it is being carried out here. */
  before(importer: Author, key: string | null): Predecessor {
    return (key === null ? undefined : this.underWay.get(nameOf(importer, key))) ?? NONE;
  }
}

function nameOf({ tokenId }: Author, key: string): string {
  return `${tokenId} ${key}`;
}
