import type { Reader, StatementListener } from './reader';
import type { RowShapes } from './row-shape';

/**
 * Reads the database as it was at one moment, however long that takes and whatever is written meanwhile. Holds a
 * connection of its own, and on SQLite keeps the log of writes from being folded into the file: end it soon.
 */
export interface Snapshot extends Reader {
  /** Stops what is being read and lets go of the connection. May be called again. */
  end(): Promise<void>;
}

/** What both kinds need to know. */
export interface SnapshotParts {
  readonly shapes: RowShapes;
  readonly onStatement: StatementListener;
  /** Called when the snapshot has been asked to end. */
  readonly onEnd: () => void;
}
