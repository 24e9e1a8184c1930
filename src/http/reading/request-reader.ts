import type { Sql } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { Asker, JoinedPage, JoinedReading, Lane, Reader } from '../../database/reader';
import { ReadAbandoned } from '../../database/reader';
import type { Row, RowReading, RowShape } from '../../database/row-shape';

/** Reads for one request, and for no longer than its client waits: who hangs up must not keep the database busy. */
export class RequestReader implements Reader {
  readonly dialect: Dialect;
  private chosen: Reader | null = null;

  constructor(
    /** Sees all that is committed. */
    private readonly latest: Reader,
    private readonly client: Asker,
    /** Asked at the first read who reads for this request. */
    private readonly choose: () => Reader = () => latest,
  ) {
    this.dialect = latest.dialect;
  }

  /** Has everything read from now on be the latest: for requests that write. */
  readLatest(): void {
    this.chosen = this.latest;
  }

  shape<T extends Row>(entity: new () => T): RowShape<T> {
    return this.latest.shape(entity);
  }

  all<T>(statement: Sql, lane?: Lane): Promise<T[]> {
    if (this.client.destroyed) return Promise.reject(new ReadAbandoned());
    return this.reader().all(statement, lane, this.client);
  }

  rows<T>(reading: RowReading<T>, statement: Sql, lane?: Lane): Promise<T[]> {
    if (this.client.destroyed) return Promise.reject(new ReadAbandoned());
    return this.reader().rows(reading, statement, lane, this.client);
  }

  page<T>(reading: JoinedReading<T>, page: JoinedPage): Promise<T[]> {
    if (this.client.destroyed) return Promise.reject(new ReadAbandoned());
    return this.reader().page(reading, page);
  }

  private reader(): Reader {
    return (this.chosen ??= this.choose());
  }
}
