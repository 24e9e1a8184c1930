import { DomainError } from './errors';
import type { ErrorPath } from './errors';

/** Collects what is wrong with one input, so that a caller sees everything at once. */
export class Faults {
  readonly list: DomainError[] = [];

  /** Runs a check; a refusal is noted under `path` and answered with undefined. Other errors pass through. */
  check<T>(path: ErrorPath, check: () => T): T | undefined {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.list.push(error.under(...path));
      return undefined;
    }
  }

  add(fault: DomainError): void {
    this.list.push(fault);
  }

  get none(): boolean {
    return this.list.length === 0;
  }
}
