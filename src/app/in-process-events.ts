import type { Events, RecordEvent } from '../events';

/** Tells those who listen in this process, in the order in which they began to. */
export class InProcessEvents implements Events {
  private readonly listeners = new Set<(event: RecordEvent) => void>();

  constructor(private readonly onFault: (error: unknown) => void) {}

  publish(event: RecordEvent): void {
    for (const listener of this.listeners) {
      try {
        listener(event);
      } catch (error) {
        this.onFault(error);
      }
    }
  }

  listen(listener: (event: RecordEvent) => void): () => void {
    // A listener of its own each time: the same function may listen twice.
    const own = (event: RecordEvent): void => listener(event);
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }
}
