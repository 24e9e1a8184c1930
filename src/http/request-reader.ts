import type { Sql } from 'sql-template-tag';
import type { Dialect } from '../database/dialect';
import type { Lane, Reader, RowReading } from '../database/reader';
import { ReadAbandoned } from '../database/reader';
import type { Row, RowShape } from '../database/row-shape';

/** Reads for one request, and for no longer than its client waits: who hangs up must not keep the database busy. */
export class RequestReader implements Reader {
  readonly dialect: Dialect;

  constructor(
    private readonly reader: Reader,
    private readonly client: { readonly destroyed: boolean },
  ) {
    this.dialect = reader.dialect;
  }

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.reader.shape(entity);
  }

  all<T>(statement: Sql, lane?: Lane): Promise<T[]> {
    return this.client.destroyed ? Promise.reject(new ReadAbandoned()) : this.reader.all(statement, lane);
  }

  rows<T>(reading: RowReading<T>, statement: Sql, lane?: Lane): Promise<T[]> {
    if (this.client.destroyed) return Promise.reject(new ReadAbandoned());
    return this.reader.rows(reading, statement, lane);
  }
}
