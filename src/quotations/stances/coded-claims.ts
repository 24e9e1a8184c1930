import type { WriteTransaction } from '../../database/write-transaction';
import type { StanceCoding } from './stance-coding.entity';

/** Who keeps claims in step with their codings, in the same transaction. */
export interface CodedClaims {
  /** Codings towards these claims were made, changed or removed at this instant. */
  followCodings(tx: WriteTransaction, claimIds: readonly string[], at: string): void;
  /** Codings were made at this instant, which costs the same however many their claims have already. */
  followNewCodings(
    tx: WriteTransaction,
    added: readonly Pick<StanceCoding, 'id' | 'claimId'>[],
    at: string,
  ): void;
}
