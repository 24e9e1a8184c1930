import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { Method } from '../domain/attribution';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { CodingStatus } from '../domain/stance';
import type { Stance } from '../domain/stance';
import { StoredQuotations } from '../quotations/decisions/stored-quotations';
import { namesOfSpeakers } from '../quotations/joint-speakers/joint-speaker-draft';
import { jointSpeakersOf } from '../quotations/joint-speakers/joint-speaker-store';
import type { Quotation } from '../quotations/quotation.entity';
import { refuseRetracted } from '../quotations/quotation.service';
import type { StanceCoding } from '../quotations/stances/stance-coding.entity';
import type { StanceStore } from '../quotations/stances/stance-store';
import type { ChangeContext } from '../revisions/author';
import { claimWording } from './claim-wording';
import type { Claim } from './claim.entity';

/** A quotation, and where it stands towards the claim that is made of it. */
export interface StatedClaim {
  readonly quotation: Quotation;
  readonly stance: Stance;
}

/** The quotations that claims are made of: their words, and their codings under the claim. */
export class ClaimSources {
  constructor(private readonly stances: StanceStore) {}

  /** The quotation that a claim is to be made of; null for a claim without one. Throws where there is none of this id. */
  async load(tx: WriteTransaction, id: string | null): Promise<Quotation | null> {
    if (id === null) return null;
    const quotation = (await StoredQuotations.load(tx, [id])).require(id, 'fromQuotationId');
    try {
      refuseRetracted(quotation);
    } catch (error) {
      throw error instanceof DomainError
        ? new DomainError(error.code, error.message, ['fromQuotationId'])
        : error;
    }
    return quotation;
  }

  /** The wording that a quotation's claim starts with. Throws REQUIRED without a quotation. */
  async wording(tx: WriteTransaction, quotation: Quotation | null): Promise<string> {
    if (quotation === null) {
      const message =
        'Give the text of the claim, or fromQuotationId to start from the words of a quotation.';
      throw new DomainError(ErrorCode.REQUIRED, message, ['text']);
    }
    const joint = (await jointSpeakersOf(tx, [quotation.id])).get(quotation.id) ?? [];
    const ids = [quotation.speakerId, ...joint.map(({ actorId }) => actorId)].filter((id) => id !== null);
    const actors = await tx.all<{ id: string; name: string }>(
      sql`SELECT a.id, a.name FROM actor a WHERE ${tx.dialect.inList(raw('a.id'), ids)}`,
    );
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    return claimWording(
      quotation,
      namesOfSpeakers(quotation, joint, (id) => names.get(id)),
    );
  }

  /** Codes quotations under their claim, in the author's name. */
  async code(
    tx: WriteTransaction,
    { id }: Claim,
    stated: readonly StatedClaim[],
    context: ChangeContext,
  ): Promise<readonly StanceCoding[]> {
    const drafts = stated.map(({ quotation, stance }) => ({
      quotation,
      target: { claimId: id, actorId: null, country: null, topic: null },
      stance,
      coder: context.author.name,
      method: Method.HUMAN,
      confidence: null,
      status: CodingStatus.CONFIRMED,
      note: null,
    }));
    return drafts.length === 0 ? [] : (await this.stances.upsert(tx, drafts, context)).codings;
  }
}

/** What a quotation says of its own claim; nothing without the one or the other. */
export function codingsOf(quotation: Quotation | null, stance: Stance | null): StatedClaim[] {
  return quotation === null || stance === null ? [] : [{ quotation, stance }];
}
