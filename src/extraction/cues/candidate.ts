import type { CueEvent } from './cue-event';
import type { Subject } from './subject';

/** One way to say whose a quotation is. */
export interface Candidate {
  readonly rule: string;
  readonly score: number;
  readonly event: CueEvent | null;
  readonly subject: Subject | null;
  /** Index of the event, or -1. */
  readonly eventIndex: number;
  /** The quotation from which the speaker is taken over, or -1. */
  readonly carriedFrom: number;
}
