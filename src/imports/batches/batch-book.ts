import sql from 'sql-template-tag';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { QuotationAnchor } from '../../quotations/anchors/quotation-anchor.entity';
import type { TextLanguage } from '../../domain/language/text-language';
import type { LeftOut } from '../../extraction/statements/left-out-reason';
import type { Ids } from '../../ids';
import type { Author, ChangeContext } from '../../revisions/author';
import { ImportBatch } from './import-batch.entity';
import type { ImportFormat } from './import-format';
import { ImportRowStatus } from '../../domain/row-outcome';

/** What is known of a request before it is carried out. */
export interface BatchRequest {
  readonly format: `${ImportFormat}`;
  readonly sourceName: string | null;
  readonly idempotencyKey: string | null;
  /** Hash of the whole input: the same key with another input is refused. */
  readonly sha256: string;
}

/** A row's fate as it is stored and given again. */
export interface StoredOutcome {
  readonly index: number;
  readonly status: ImportRowStatus;
  readonly id: string | null;
  readonly userErrors: readonly {
    readonly code: ErrorCode;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

/** What reading an article's text has shown beside quotations; missing where it was not read. */
export interface ReadingNotes {
  readonly textLanguage?: TextLanguage | null;
  readonly leftOut?: readonly LeftOut[];
}

/** What is stored of a request's outcome. */
export interface StoredResult extends ReadingNotes {
  readonly rows: readonly StoredOutcome[];
  readonly articleId: string | null;
  /** What became of earlier quotations of an article whose text changed. */
  readonly anchors: readonly QuotationAnchor[];
}

/** Keeps a record of every import, and answers a repeated request with what the first one did. */
export class BatchBook {
  constructor(private readonly ids: Ids) {}

  nextId(): string {
    return this.ids.next('importBatch');
  }

  /** The batch that a request with this key has made, if any. Throws when the key was used for another request. */
  async repeated(tx: WriteTransaction, request: BatchRequest, importer: Author): Promise<ImportBatch | null> {
    if (request.idempotencyKey === null) return null;
    const [batch] = await tx.rows(
      ImportBatch,
      sql`SELECT ${tx.shape(ImportBatch).select('b')} FROM import_batch b WHERE b.importer_id = ${importer.tokenId}
        AND b.idempotency_key = ${request.idempotencyKey}`,
    );
    if (batch === undefined) return null;
    if (batch.requestSha256 !== request.sha256) {
      throw new DomainError(
        ErrorCode.IDEMPOTENCY_KEY_REUSED,
        `The key was used for another import (${batch.id}). Send the same input to get the same answer, or choose a new key.`,
        ['idempotencyKey'],
      );
    }
    if (batch.revertedAt !== null) {
      throw new DomainError(
        ErrorCode.CONFLICT,
        `The import with this key (${batch.id}) was undone. Choose a new key to import it again.`,
        ['idempotencyKey'],
      );
    }
    return batch;
  }

  /** Whether a call with this key is stored and had no row refused; true for no key. */
  async isWhole(tx: WriteTransaction, key: string | null, importer: Author): Promise<boolean> {
    if (key === null) return true;
    const [whole] = await tx.all(
      sql`SELECT 1 AS "one" FROM import_batch b WHERE b.importer_id = ${importer.tokenId}
        AND b.idempotency_key = ${key} AND b.failed_count = 0 AND b.reverted_at IS NULL`,
    );
    return whole !== undefined;
  }

  /** The refusal of a call whose predecessor, by its key, is not stored or had rows refused. */
  outOfTurn(): DomainError {
    const message =
      'The call with this key is not stored, or some of its rows were refused. Nothing of the present call was stored. Wait for the answer to the first call, send its missing rows again, and then send this call without afterKey.';
    return new DomainError(ErrorCode.OUT_OF_TURN, message, ['afterKey']);
  }

  record(
    tx: WriteTransaction,
    request: BatchRequest,
    result: StoredResult,
    context: ChangeContext & { readonly importBatchId: string },
  ): ImportBatch {
    const batch: ImportBatch = {
      id: context.importBatchId,
      importer: context.author.name,
      importerId: context.author.tokenId,
      format: request.format,
      sourceName: request.sourceName,
      idempotencyKey: request.idempotencyKey,
      requestSha256: request.sha256,
      ...counts(result.rows),
      results: result,
      createdAt: context.at,
      revertedAt: null,
    };
    tx.insert(ImportBatch, [batch]);
    return batch;
  }
}

/** How many rows met which fate. */
export function counts(
  rows: readonly { readonly status: ImportRowStatus }[],
): Pick<ImportBatch, 'createdCount' | 'updatedCount' | 'unchangedCount' | 'skippedCount' | 'failedCount'> {
  const of = (status: ImportRowStatus): number => rows.filter((row) => row.status === status).length;
  return {
    createdCount: of(ImportRowStatus.CREATED),
    updatedCount: of(ImportRowStatus.UPDATED),
    unchangedCount: of(ImportRowStatus.UNCHANGED),
    skippedCount: of(ImportRowStatus.SKIPPED),
    failedCount: of(ImportRowStatus.FAILED),
  };
}
