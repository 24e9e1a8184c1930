import sql from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { ReviewStatus } from '../domain/review-status';
import { checkText } from '../domain/text/text-checks';
import type { Author, ChangeContext } from '../revisions/author';
import { requireRevision } from '../revisions/patch';
import { RevisionAction } from '../revisions/revision.entity';
import type { QuotationPatch } from './quotation-edits';
import { checkQuotationPatch } from './quotation-edits';
import type { QuotationStore } from './quotation-store';
import { Quotation } from './quotation.entity';
import type { SpeakerEdits } from './speaker-edits';
import type { StanceStore } from './stances/stance-store';
import { MAX_REASON } from '../domain/change-reason';

/** What people do with a stored quotation: correct what is known about it, retract it. */
export class QuotationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly speakers: SpeakerEdits,
    private readonly quotations: QuotationStore,
    private readonly stances: StanceStore,
  ) {}

  update(
    id: string,
    patch: QuotationPatch,
    expectedRevision: number,
    reason: string | null,
    author: Author,
  ): Promise<Quotation> {
    if (reason !== null) checkText(reason, { max: MAX_REASON }, ['reason']);
    return this.database.write(async (tx) => {
      const quotation = await this.require(tx, id);
      requireRevision(quotation, expectedRevision);
      refuseRetracted(quotation);
      const context = this.context(author, reason);
      const wanted = checkQuotationPatch(patch);
      const day = wanted.saidTo === undefined ? quotation.saidTo : wanted.saidTo;
      const speaker = await this.speakers.change(tx, quotation, patch, day, context);
      return await this.write(tx, quotation, RevisionAction.UPDATED, { ...wanted, ...speaker }, context);
    });
  }

  /**
   * Takes a quotation back for good: it leaves all lists and counts, but its record and the reason stay. Repeating it
   * answers the quotation and changes nothing; the first reason stays.
   */
  retract(id: string, reason: string, author: Author): Promise<Quotation> {
    checkText(reason, { max: MAX_REASON, min: 1 }, ['reason']);
    return this.database.write(async (tx) => {
      const quotation = await this.require(tx, id);
      const patch = { reviewStatus: ReviewStatus.RETRACTED };
      return await this.write(tx, quotation, RevisionAction.RETRACTED, patch, this.context(author, reason));
    });
  }

  /** The quotation with this id. Throws NOT_FOUND. */
  async require(tx: WriteTransaction, id: string, field = 'id'): Promise<Quotation> {
    const [quotation] = await tx.rows(
      Quotation,
      sql`SELECT ${tx.shape(Quotation).select('q')} FROM quotation q WHERE q.id = ${id}`,
    );
    if (quotation !== undefined) return quotation;
    const message = `There is no quotation ${id.slice(0, 60)}. Search quotations(search: …) for the right id.`;
    throw new DomainError(ErrorCode.NOT_FOUND, message, [field]);
  }

  private async write(
    tx: WriteTransaction,
    quotation: Quotation,
    action: RevisionAction,
    patch: Partial<Quotation>,
    context: ChangeContext,
  ): Promise<Quotation> {
    const speakerId = patch.speakerId === undefined ? quotation.speakerId : patch.speakerId;
    const chain = await this.quotations.chainWithSpeaker(tx, quotation, speakerId);
    const next = await this.quotations.apply(tx, quotation, { patch, chain }, context, action);
    if (next !== quotation) await this.stances.refreshCopies(tx, [quotation.id], context.at);
    return next;
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

/** Refuses to change a quotation that was retracted. */
export function refuseRetracted(quotation: Quotation): void {
  if (quotation.reviewStatus !== ReviewStatus.RETRACTED) return;
  const message = `${quotation.id} was retracted, and stays so. Record the quotation anew if the retraction was a mistake.`;
  throw new DomainError(ErrorCode.CONFLICT, message, ['id']);
}
