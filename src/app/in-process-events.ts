import type { Events, Tidings } from '../events';

/** Calls those who listen in this process, in the order in which they began to. */
export class InProcessEvents implements Events {
  private readonly listeners = new Set<(event: Tidings) => void>();

  constructor(private readonly onFault: (error: unknown) => void) {}

  publish(event: Tidings): void {
    for (const listener of this.listeners) {
      try {
        listener(event);
      } catch (error) {
        this.onFault(error);
      }
    }
  }

  listen(listener: (event: Tidings) => void): () => void {
    // A listener of its own each time: the same function may listen twice.
    const own = (event: Tidings): void => listener(event);
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }
}
