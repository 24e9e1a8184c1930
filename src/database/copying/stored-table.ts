import { createHash } from 'node:crypto';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { Row } from '../row-shape';
import { RowShape } from '../row-shape';

// SQLite's own key of its full-text index: no part of what was recorded.
const SEARCH_KEY = 'searchKey';
const MODULUS = 2n ** 128n;

/** A table as it is stored, whatever its rows mean: JSON stays the text it is. */
export class StoredTable {
  private constructor(
    readonly name: string,
    readonly shape: RowShape<Row>,
    /** Properties that name another row of the same table. */
    readonly selfReferences: readonly string[],
  ) {}

  static of(metadata: EntityMetadata): StoredTable {
    const { columns } = RowShape.of(metadata);
    const asText = columns.map((c) => (c.type === 'simple-json' ? { ...c, type: 'text' } : c));
    const own = metadata.foreignKeys.filter((key) => key.referencedEntityMetadata === metadata);
    return new StoredTable(
      metadata.tableName,
      new RowShape(metadata.tableName, asText),
      own.flatMap((key) => key.columns.map((column) => column.propertyName)),
    );
  }

  /** Whether rows have a key of SQLite's full-text index. */
  get isSearched(): boolean {
    return this.shape.names.includes(SEARCH_KEY);
  }

  /** What both engines must hold of a row, as one text. */
  canonical(row: Row): string {
    return JSON.stringify(
      this.shape.names.map((name) => (name === SEARCH_KEY ? null : (row[name] as unknown))),
    );
  }
}

/** The tables of the entities, in their order. */
export function storedTables(
  dataSource: DataSource,
  entities: readonly (new () => object)[],
): readonly StoredTable[] {
  return entities.map((entity) => StoredTable.of(dataSource.getMetadata(entity)));
}

/**
 * Count and checksum of rows in any order: the sum of the first 128 bits of each row's SHA-256. Engines sort and store
 * rows differently, so an order would cost a sort of every table.
 */
export class TableSum {
  private total = 0n;
  private count = 0;

  add(canonical: string): void {
    const hash = createHash('sha256').update(canonical).digest('hex').slice(0, 32);
    this.total = (this.total + BigInt(`0x${hash}`)) % MODULUS;
    this.count++;
  }

  get rows(): number {
    return this.count;
  }

  /** 32 hexadecimal digits. */
  get checksum(): string {
    return this.total.toString(16).padStart(32, '0');
  }
}
