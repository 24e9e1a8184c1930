import sql from 'sql-template-tag';
import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import type { WriteTransaction } from '../../database/write-transaction';
import { Method } from '../../domain/attribution';
import { requireCountryCode } from '../../domain/countries/country';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { CodingStatus } from '../../domain/stance';
import type { Stance } from '../../domain/stance';
import { checkText } from '../../domain/text/text-checks';
import type { Author, ChangeContext } from '../../revisions/author';
import { requireRevision } from '../../revisions/patch';
import type { RevisionLog } from '../../revisions/revision-log';
import { RevisionAction } from '../../revisions/revision.entity';
import type { QuotationService } from '../quotation.service';
import { StanceCoding } from './stance-coding.entity';
import { countsAs } from './stance-draft';
import { checkConfidence } from './stance-row';
import type { StanceStore } from './stance-store';
import type { StanceTarget } from './stance-target';
import { MAX_TOPIC } from '../text-limits';

/** A target by id, code or text; exactly one is given. */
export interface StanceTargetChoice {
  readonly claimId?: string | null;
  readonly actorId?: string | null;
  readonly country?: string | null;
  readonly topic?: string | null;
}

/** What people do with stances: code them, and decide on suggestions. */
export class StanceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly quotations: QuotationService,
    private readonly stances: StanceStore,
    private readonly revisions: RevisionLog,
  ) {}

  /** Codes a stance in the author's name; coding the same target again changes the earlier coding. */
  code(
    coding: {
      readonly quotationId: string;
      readonly towards: StanceTargetChoice;
      readonly stance: Stance;
      readonly confidence?: number | null;
      readonly note?: string | null;
    },
    author: Author,
  ): Promise<StanceCoding> {
    const target = checkTarget(coding.towards);
    if (coding.note) checkText(coding.note, { max: 5000 }, ['note']);
    const confidence = checkConfidence(coding.confidence);
    return this.database.write(async (tx) => {
      const quotation = await this.quotations.require(tx, coding.quotationId, 'quotationId');
      await this.requireTarget(tx, target);
      const draft = {
        quotation,
        target,
        stance: coding.stance,
        coder: author.name,
        method: Method.HUMAN,
        confidence,
        status: CodingStatus.CONFIRMED,
        note: coding.note ?? null,
      };
      const { codings } = await this.stances.upsert(tx, [draft], this.context(author, null));
      return codings[0] as StanceCoding;
    });
  }

  /** Confirms or rejects a coding, whoever made it; confirming may say the stance that it leaves open. */
  decide(
    id: string,
    status: CodingStatus,
    stance: Stance | null,
    expectedRevision: number | null,
    reason: string | null,
    author: Author,
  ): Promise<StanceCoding> {
    if (status === CodingStatus.SUGGESTED) {
      throw new DomainError(ErrorCode.INVALID, 'Decide CONFIRMED or REJECTED.', ['status']);
    }
    if (stance !== null && status !== CodingStatus.CONFIRMED) {
      const message = 'A stance goes with CONFIRMED. Leave it out, or add your own coding with codeStance.';
      throw new DomainError(ErrorCode.INVALID, message, ['stance']);
    }
    return this.database.write(async (tx) => {
      const coding = await this.require(tx, id);
      if (expectedRevision !== null) requireRevision(coding, expectedRevision);
      const quotation = await this.quotations.require(tx, coding.quotationId);
      const counts = countsAs(status, quotation);
      const patch = { status, counts, stance: stance ?? undefined } as Partial<StanceCoding>;
      const change = { action: RevisionAction.REVIEWED, patch };
      const context = this.context(author, reason);
      const next = await this.revisions.change(tx, StanceCoding, coding, change, context);
      if (next !== coding) this.stances.follow(tx, [next], context.at);
      return next;
    });
  }

  private async require(tx: WriteTransaction, id: string): Promise<StanceCoding> {
    const [coding] = await tx.rows(
      StanceCoding,
      sql`SELECT ${tx.shape(StanceCoding).select('c')} FROM stance_coding c WHERE c.id = ${id}`,
    );
    if (coding !== undefined) return coding;
    const message = `There is no stance coding ${id.slice(0, 60)}. Look the id up in Quotation.stances.`;
    throw new DomainError(ErrorCode.NOT_FOUND, message, ['id']);
  }

  // The claim table is named, not imported: claims stand to the right of quotations.
  private async requireTarget(tx: WriteTransaction, target: StanceTarget): Promise<void> {
    const [table, id, field] =
      target.claimId !== null
        ? (['claim', target.claimId, 'claimId'] as const)
        : (['actor', target.actorId, 'actorId'] as const);
    if (id === null) return;
    const query =
      table === 'claim'
        ? sql`SELECT merged_into_id AS "into" FROM claim WHERE id = ${id}`
        : sql`SELECT merged_into_id AS "into" FROM actor WHERE id = ${id}`;
    const [row] = await tx.all<{ into: string | null }>(query);
    if (row === undefined) {
      throw new DomainError(ErrorCode.NOT_FOUND, `There is no ${table} ${id.slice(0, 60)}.`, [
        'towards',
        field,
      ]);
    }
    if (row.into === null) return;
    throw new DomainError(ErrorCode.CONFLICT, `${id} was merged into ${row.into}. Use that id.`, [
      'towards',
      field,
    ]);
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

/** Checks that exactly one target is named. Throws DomainError under `towards`. */
export function checkTarget(towards: StanceTargetChoice): StanceTarget {
  const { claimId, actorId, country, topic } = towards;
  if ([claimId, actorId, country, topic].filter((t) => t !== null && t !== undefined).length !== 1) {
    throw new DomainError(ErrorCode.INVALID, 'Name exactly one target: claimId, actorId, country or topic.', [
      'towards',
    ]);
  }
  if (typeof topic === 'string') checkText(topic, { max: MAX_TOPIC, min: 1 }, ['towards', 'topic']);
  return {
    claimId: claimId ?? null,
    actorId: actorId ?? null,
    country: country ? requireCountryCode(country, ['towards', 'country']) : null,
    topic: topic?.trim() ?? null,
  };
}
