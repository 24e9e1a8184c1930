import sql from 'sql-template-tag';
import type { ActorDirectory } from '../actors/actor-directory';
import type { ActorRef } from '../actors/actor-ref';
import { checkActorRef } from '../actors/actor-ref';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { UNKNOWN_DATE } from '../domain/approximate-date';
import { Attribution, SPEAKERLESS } from '../domain/attribution';
import { requireCountryCode } from '../domain/country';
import { DomainError, ErrorCode } from '../domain/errors';
import { Faults } from '../domain/faults';
import { ReviewStatus } from '../domain/review-status';
import { checkText } from '../domain/text-checks';
import type { Author, ChangeContext } from '../revisions/author';
import { requireRevision } from '../revisions/patch';
import { RevisionAction } from '../revisions/revision.entity';
import { saidColumns } from './quotation-draft';
import type { QuotationRow } from './quotation-row';
import { checkQuotationRow } from './quotation-row';
import type { QuotationStore } from './quotation-store';
import { Quotation } from './quotation.entity';
import { checkSpeakerFits } from './speaker-fit';
import type { StanceStore } from './stance-store';

/** What an edit of a quotation may change. The words themselves never change. Null clears a field. */
export interface QuotationPatch extends Pick<
  QuotationRow,
  | 'kind'
  | 'speakerMention'
  | 'speakerRole'
  | 'speakerCountry'
  | 'attribution'
  | 'cue'
  | 'saidOn'
  | 'venue'
  | 'language'
> {
  readonly speaker?: ActorRef | null;
}

const CLEARABLE = ['speakerMention', 'speakerRole', 'speakerCountry', 'cue', 'venue', 'language'] as const;
const MAX_REASON = 2000;
const KEEP_KIND = 'A quotation always has a kind. Name one, or leave kind out to keep it.';

/** What people do with a stored quotation: correct what is known about it, review it, retract it. */
export class QuotationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actors: ActorDirectory,
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
      const wanted = await this.wanted(tx, quotation, patch, context);
      return await this.write(tx, quotation, RevisionAction.UPDATED, wanted, context);
    });
  }

  /** Sets how far people have come with checking it. */
  review(
    id: string,
    status: ReviewStatus,
    expectedRevision: number | null,
    reason: string | null,
    author: Author,
  ): Promise<Quotation> {
    if (status === ReviewStatus.RETRACTED) {
      throw new DomainError(ErrorCode.INVALID, 'Use retractQuotation, which asks for the reason.', [
        'status',
      ]);
    }
    if (reason !== null) checkText(reason, { max: MAX_REASON }, ['reason']);
    return this.database.write(async (tx) => {
      const quotation = await this.require(tx, id);
      if (expectedRevision !== null) requireRevision(quotation, expectedRevision);
      refuseRetracted(quotation);
      return await this.write(
        tx,
        quotation,
        RevisionAction.REVIEWED,
        { reviewStatus: status },
        this.context(author, reason),
      );
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

  private async wanted(
    tx: WriteTransaction,
    quotation: Quotation,
    patch: QuotationPatch,
    context: ChangeContext,
  ): Promise<Partial<Quotation>> {
    const faults = new Faults();
    const checked = checkQuotationRow({ ...patch, speaker: null, attribution: null }, faults);
    if (patch.kind === null) faults.add(new DomainError(ErrorCode.REQUIRED, KEEP_KIND, ['kind']));
    const [fault] = faults.list;
    if (fault !== undefined) throw fault;
    const wanted: Partial<Quotation> = {};
    for (const field of CLEARABLE) if (patch[field] !== undefined) wanted[field] = patch[field] || null;
    if (patch.speakerCountry)
      wanted.speakerCountry = requireCountryCode(patch.speakerCountry, ['speakerCountry']);
    if (patch.kind) wanted.kind = patch.kind;
    const saidOn = patch.saidOn === null ? UNKNOWN_DATE : checked.saidOn;
    if (saidOn !== undefined) Object.assign(wanted, saidColumns(saidOn));
    const day = saidOn === undefined ? quotation.saidTo : saidOn.latest;
    Object.assign(wanted, await this.wantedSpeaker(tx, quotation, patch, day, context));
    return wanted;
  }

  private async wantedSpeaker(
    tx: WriteTransaction,
    quotation: Quotation,
    patch: QuotationPatch,
    day: string | null,
    context: ChangeContext,
  ): Promise<Partial<Quotation>> {
    const wanted: Partial<Quotation> = {};
    if (patch.speaker === null) {
      wanted.speakerId = null;
      if (patch.speakerCountry === undefined) wanted.speakerCountry = null;
    } else if (patch.speaker !== undefined) {
      const actor = await this.ensureActor(tx, patch.speaker, day, context);
      wanted.speakerId = actor.id;
      // The country of the old speaker says nothing about the new one.
      if (patch.speakerCountry === undefined && actor.id !== quotation.speakerId)
        wanted.speakerCountry = actor.country;
    }
    const speakerId = wanted.speakerId === undefined ? quotation.speakerId : wanted.speakerId;
    wanted.attribution = patch.attribution ?? fittingAttribution(quotation.attribution, speakerId);
    checkSpeakerFits({ hasSpeaker: speakerId !== null, attribution: wanted.attribution });
    return wanted;
  }

  private async ensureActor(
    tx: WriteTransaction,
    ref: ActorRef,
    day: string | null,
    context: ChangeContext,
  ): Promise<{ readonly id: string; readonly country: string | null }> {
    const faults = new Faults();
    const checked = faults.check(['speaker'], () => checkActorRef(ref, day));
    const index = checked === undefined ? null : await this.actors.load(tx, [checked]);
    if (checked !== undefined && index !== null) faults.check(['speaker'], () => index.match(checked));
    const [fault] = faults.list;
    if (fault !== undefined) throw fault;
    const [actor] =
      checked && index ? (await this.actors.ensure(tx, index, [checked], context)).values() : [];
    if (actor === undefined) throw new Error('The speaker was neither found nor created.');
    return actor;
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

function refuseRetracted(quotation: Quotation): void {
  if (quotation.reviewStatus !== ReviewStatus.RETRACTED) return;
  const message = `${quotation.id} was retracted, and stays so. Record the quotation anew if the retraction was a mistake.`;
  throw new DomainError(ErrorCode.CONFLICT, message, ['id']);
}

function fittingAttribution(attribution: Attribution, speakerId: string | null): Attribution {
  if (speakerId === null) return SPEAKERLESS.includes(attribution) ? attribution : Attribution.NONE;
  return attribution === Attribution.NONE ? Attribution.STATED : attribution;
}
