import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Quotation } from '../quotation.entity';

/** Stored quotations by id, which nobody else changes before the transaction ends. */
export class StoredQuotations {
  private constructor(private readonly byId: ReadonlyMap<string, Quotation>) {}

  static async load(tx: WriteTransaction, ids: readonly string[]): Promise<StoredQuotations> {
    const named = tx.dialect.inList(raw('q.id'), [...new Set(ids)]);
    const rows =
      ids.length === 0
        ? []
        : await tx.rows(
            Quotation,
            sql`SELECT ${tx.shape(Quotation).select('q')} FROM quotation q WHERE ${named} ORDER BY q.id ${tx.dialect.rowLock}`,
          );
    return new StoredQuotations(new Map(rows.map((quotation) => [quotation.id, quotation])));
  }

  /** The quotation with this id. Throws NOT_FOUND at the field that named it. */
  require(id: string, field = 'id'): Quotation {
    const quotation = this.byId.get(id);
    if (quotation !== undefined) return quotation;
    const message = `There is no quotation ${id.slice(0, 60)}. Search quotations(search: …) for the right id.`;
    throw new DomainError(ErrorCode.NOT_FOUND, message, [field]);
  }
}
