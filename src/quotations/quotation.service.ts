import sql from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { ReviewStatus } from '../domain/review-status';
import { checkText } from '../domain/text/text-checks';
import type { Author, ChangeContext } from '../revisions/author';
import { changedFields, requireRevision } from '../revisions/patch';
import { RevisionAction } from '../revisions/revision.entity';
import type { ChainEdits } from './edits/chain-edits';
import type { QuotationPatch } from './edits/quotation-edits';
import { checkQuotationPatch } from './edits/quotation-edits';
import type { QuotationDifference, QuotationStore } from './quotation-store';
import { Quotation } from './quotation.entity';
import type { HopRow } from './rows/hop-row';
import { withOwnStep } from './rows/quotation-draft';
import type { SpeakerEdits } from './edits/speaker-edits';
import type { StanceStore } from './stances/stance-store';
import { MAX_REASON } from '../domain/change-reason';

/** What people do with a stored quotation: correct what is known about it, retract it. */
export class QuotationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly edits: { readonly speakers: SpeakerEdits; readonly chains: ChainEdits },
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
      const speaker = await this.edits.speakers.change(tx, quotation, patch, day, context);
      const all = { ...wanted, ...speaker };
      const difference = await this.difference(tx, quotation, all, patch, context);
      return await this.write(tx, quotation, RevisionAction.UPDATED, difference, context);
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
      const wanted = { reviewStatus: ReviewStatus.RETRACTED };
      const difference = { patch: wanted, chain: null, speakers: null };
      return await this.write(
        tx,
        quotation,
        RevisionAction.RETRACTED,
        difference,
        this.context(author, reason),
      );
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

  // Chain and joint speakers depend on the speaker, also where they are not named themselves.
  private async difference(
    tx: WriteTransaction,
    quotation: Quotation,
    patch: Partial<Quotation>,
    { hops, jointSpeakers }: QuotationPatch,
    context: ChangeContext,
  ): Promise<QuotationDifference> {
    const next: Quotation = { ...quotation, ...changedFields(quotation, patch) };
    const joint = await this.edits.speakers.joint(tx, jointSpeakers, next, context);
    return {
      patch,
      chain: await this.chain(tx, quotation, next, hops, context),
      speakers: await this.quotations.jointDifference(tx, quotation, next, joint),
    };
  }

  private async chain(
    tx: WriteTransaction,
    quotation: Quotation,
    next: Quotation,
    hops: readonly HopRow[] | null | undefined,
    context: ChangeContext,
  ): Promise<QuotationDifference['chain']> {
    if (hops === undefined) return await this.quotations.chainWithSpeaker(tx, quotation, next.speakerId);
    const steps = await this.edits.chains.steps(tx, hops ?? [], next.saidTo, context);
    const own = { actorId: next.speakerId, text: next.speakerMention, cue: next.cue };
    return await this.quotations.chainDifference(tx, quotation, withOwnStep(steps, own));
  }

  private async write(
    tx: WriteTransaction,
    quotation: Quotation,
    action: RevisionAction,
    difference: QuotationDifference,
    context: ChangeContext,
  ): Promise<Quotation> {
    const next = await this.quotations.apply(tx, quotation, difference, context, action);
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
