import type { Projection, ReferenceProjection } from '../database/lists/projection';
import type { Reader } from '../database/reader';
import type { Row } from '../database/row-shape';
import type { JsonRecord } from './json-record';

/** How the rows of a list become records: what is read with them, and what beside them. */
export interface ExportKind<T extends Row> {
  /** What a page reads, with one statement. */
  readonly projection: Projection;
  /** Rows of a page: fewer where a row brings long texts. */
  readonly pageRows: number;
  /** The records of a page, with a fixed number of further statements. `withIds` adds what the server calls them by. */
  readonly records: (reader: Reader, rows: readonly T[], withIds: boolean) => Promise<readonly JsonRecord[]>;
}

// A name that is no property asks for all of them.
const EVERYTHING: ReadonlySet<string> = new Set(['*']);

/** A record with all of its properties, and the records it refers to. */
export function whole(entity: new () => Row, references: readonly ReferenceProjection[] = []): Projection {
  return { entity, wanted: EVERYTHING, references, readings: new Map() };
}

/** A record referred to by `key`, put under `field`, with all of its properties. */
export function joined(
  field: string,
  key: string,
  entity: new () => Row,
  references: readonly ReferenceProjection[] = [],
): ReferenceProjection {
  return { ...whole(entity, references), field, key };
}
