import type { Events } from '../events';
import type { DatabaseTimeouts, SchemaParts } from './data-source';
import type { DatabaseUrl } from './database-url';
import type { PostgresNotices } from './postgres/postgres-notices';
import type { Reader, StatementListener } from './reader';
import type { ReplicaOptions, Replicas } from './postgres/replicas';
import type { Snapshot, SnapshotParts } from './snapshot';
import type { WriteLane } from './lanes/write-lane';

/** How to open a database. */
export interface DatabaseOptions {
  readonly url: DatabaseUrl;
  readonly parts: SchemaParts;
  readonly timeouts: DatabaseTimeouts;
  /** Whether to bring the tables up to date first; otherwise a database that is behind is refused. */
  readonly migrate: boolean;
  /** Most counts and facets that wait for their turn; any number when left out. */
  readonly maxWaiting?: number;
  /** PostgreSQL servers to read from, beside the one of `url`. */
  readonly replicas?: ReplicaOptions;
  /** Whether PostgreSQL keeps the plans of pages, as long as nobody pools connections behind our back; so it is when left out. */
  readonly keepPlans?: boolean;
  /** How much of a SQLite file is mapped for reading, in bytes; all of it, up to 2 GB, when left out. */
  readonly mappedBytes?: number;
  readonly onStatement?: StatementListener;
  /** Gets the events of what was committed; on PostgreSQL also by other processes. Without it, nobody here gets them. */
  readonly events?: Events;
  /** Called with faults that no request waits for. */
  readonly onFault?: (error: unknown) => void;
  /** Called with messages for the person who runs the server. */
  readonly onNotice?: (message: string) => void;
}

/** What differs between the engines, once open. */
export interface Engine {
  readonly reader: Reader;
  readonly lane: WriteLane;
  /** Null where no other process can write. */
  readonly notices: PostgresNotices | null;
  /** Null where all is read from the database that is written to. */
  readonly replicas: Replicas | null;
  /** Rejects when the database does not answer now. */
  answers(): Promise<void>;
  /** Whether somebody waits for a read just now. */
  isRead(): boolean;
  /** How far the log of writes is. */
  position(): Promise<string>;
  /** A word that changes with every commit. */
  version(): Promise<string>;
  snapshot(parts: SnapshotParts, longest: number): Promise<Snapshot>;
  close(): Promise<void>;
}
