import { Method } from '../../domain/attribution';
import { isVisible } from '../../domain/review-status';
import { CodingStatus } from '../../domain/stance';
import type { Stance } from '../../domain/stance';
import type { Ids } from '../../ids';
import type { ChangeContext } from '../../revisions/author';
import type { Quotation } from '../quotation.entity';
import type { StanceCoding } from './stance-coding.entity';
import type { StanceTarget } from './stance-target';
import { targetKey, targetKindOf } from './stance-target';

/** A coding that is not stored yet. */
export interface StanceDraft {
  readonly quotation: Quotation;
  readonly target: StanceTarget;
  readonly stance: Stance;
  readonly coder: string;
  readonly method: Method;
  readonly confidence: number | null;
  readonly status: CodingStatus;
  readonly note: string | null;
}

/** A coding as it is stored, with what it copies from its quotation. */
export function newCoding(draft: StanceDraft, ids: Ids, context: ChangeContext): StanceCoding {
  const { quotation, target, stance, coder, method, confidence, status, note } = draft;
  const { speakerId, speakerCountry, saidFrom, saidTo, saidSort } = quotation;
  return {
    id: ids.next('stanceCoding'),
    revision: 1,
    createdAt: context.at,
    updatedAt: context.at,
    quotationId: quotation.id,
    targetKind: targetKindOf(target),
    ...target,
    targetKey: targetKey(target),
    stance,
    coder,
    method,
    confidence,
    status,
    note,
    speakerId,
    speakerCountry,
    saidFrom,
    saidTo,
    saidSort,
    counts: countsAs(status, quotation),
    importBatchId: context.importBatchId,
  };
}

/** What coding the same target again changes. */
export function recoded(
  stored: StanceCoding,
  coding: StanceCoding,
  quotation: Quotation,
): Partial<StanceCoding> {
  // A decision that a person made on the stored coding stands.
  const status = stored.status === CodingStatus.SUGGESTED ? coding.status : stored.status;
  return {
    stance: coding.stance,
    method: coding.method,
    confidence: coding.confidence ?? (coding.method === Method.HUMAN ? null : stored.confidence),
    note: coding.note ?? stored.note,
    status,
    counts: countsAs(status, quotation),
  };
}

/** Whether a coding is counted: not when it, or its quotation, was rejected. */
export function countsAs(status: CodingStatus, quotation: Pick<Quotation, 'reviewStatus'>): boolean {
  return status !== CodingStatus.REJECTED && isVisible(quotation.reviewStatus);
}

/** What one coder can code once: the same for two codings of one target of one quotation. */
export function codingKey(coding: StanceCoding): string {
  return `${coding.quotationId}\n${coding.targetKey}\n${coding.coder}`;
}
