import type { Author } from '../revisions/author';

/**
 * The calls with a key that are being carried out in this process, so that a call that is to come after another can
 * wait for it. Whether that one was stored is for the database to say.
 */
export class BatchOrder {
  private readonly underWay = new Map<string, Promise<unknown>>();

  /** Carries out a call; those that are to come after it wait until it has ended, well or not. */
  async during<T>(importer: Author, key: string | null, work: () => Promise<T>): Promise<T> {
    if (key === null) return await work();
    const name = nameOf(importer, key);
    const result = work();
    const ended = result.catch(() => undefined);
    this.underWay.set(name, ended);
    try {
      return await result;
    } finally {
      // The same call may have been sent again meanwhile.
      if (this.underWay.get(name) === ended) this.underWay.delete(name);
    }
  }

  /** Waits for the importer's call with this key, if it is being carried out here. */
  async after(importer: Author, key: string): Promise<void> {
    await this.underWay.get(nameOf(importer, key));
  }
}

function nameOf({ tokenId }: Author, key: string): string {
  return `${tokenId} ${key}`;
}
