import sql, { raw } from 'sql-template-tag';
import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import type { WriteTransaction } from '../../database/write-transaction';
import type { DecisionItem, DecisionOutcome } from '../../domain/decisions';
import { checkDecisions, onlyDecision, updatedIf } from '../../domain/decisions';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { ImportErrorPolicy } from '../../domain/row-outcome';
import { CodingStatus } from '../../domain/stance';
import type { Stance, StanceVerdict } from '../../domain/stance';
import { checkText } from '../../domain/text/text-checks';
import type { Author } from '../../revisions/author';
import { requireRevision } from '../../revisions/patch';
import type { RecordChange, RevisionLog } from '../../revisions/revision-log';
import { RevisionAction } from '../../revisions/revision.entity';
import { StoredQuotations } from '../decisions/stored-quotations';
import { StanceCoding } from './stance-coding.entity';
import { countsAs } from './stance-draft';
import type { StanceStore } from './stance-store';
import { MAX_REASON } from '../../domain/change-reason';

/** What somebody decides on a coding. */
export interface StanceDecision {
  readonly id: string;
  readonly status: StanceVerdict;
  /** The stance, where the coding has it wrong or leaves it open. */
  readonly stance?: Stance | null;
  readonly expectedRevision?: number | null;
  readonly reason?: string | null;
}

type Codings = ReadonlyMap<string, StanceCoding>;

/** Decides on codings, whoever made them. */
export class StanceDecisionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stances: StanceStore,
    private readonly revisions: RevisionLog,
  ) {}

  /** Confirms or rejects a coding; confirming may say the stance that it leaves open. */
  async decide(decision: StanceDecision, author: Author): Promise<StanceCoding> {
    const items = [{ item: decision, faults: [] }];
    return onlyDecision(await this.decideAll(items, ImportErrorPolicy.REJECT_ALL, author));
  }

  /** The same for many, with the same number of statements for any number. */
  decideAll(
    items: readonly DecisionItem<StanceDecision>[],
    onError: ImportErrorPolicy,
    author: Author,
  ): Promise<DecisionOutcome<StanceCoding>[]> {
    return this.database.write(async (tx) => {
      const ids = items.flatMap(({ item, faults }) => (faults.length > 0 ? [] : item.id));
      const codings = await storedCodings(tx, ids);
      const of = [...codings.values()].map(({ quotationId }) => quotationId);
      const quotations = await StoredQuotations.load(tx, of);
      const checked = checkDecisions(
        items,
        ({ id }) => [id, 'id'],
        (item) => planDecision(item, codings, quotations),
      );
      if (checked.isRejected(onError)) return checked.rejected();
      const context = { author, at: instant(this.clock), reason: null, importBatchId: null };
      const plans = checked.fit.map(({ plan }) => plan);
      const after = this.revisions.changeAll(tx, StanceCoding, plans, context);
      const changed = after.filter((coding, i) => coding !== plans[i]?.record);
      this.stances.follow(tx, changed, context.at);
      return checked.done(after, (coding, { record }) => updatedIf(coding !== record));
    });
  }
}

function planDecision(
  { id, status, stance, expectedRevision, reason }: StanceDecision,
  codings: Codings,
  quotations: StoredQuotations,
): RecordChange<StanceCoding> {
  if (stance && status !== CodingStatus.CONFIRMED) {
    const message = 'A stance goes with CONFIRMED. Leave it out, or add your own coding with codeStance.';
    throw new DomainError(ErrorCode.INVALID, message, ['stance']);
  }
  if (reason) checkText(reason, { max: MAX_REASON }, ['reason']);
  const record = codings.get(id);
  if (record === undefined) throw unknownCoding(id);
  if (typeof expectedRevision === 'number') requireRevision(record, expectedRevision);
  const counts = countsAs(status, quotations.require(record.quotationId));
  const patch = { status, counts, ...(stance ? { stance } : {}) };
  return { record, action: RevisionAction.REVIEWED, patch, reason };
}

async function storedCodings(tx: WriteTransaction, ids: readonly string[]): Promise<Codings> {
  if (ids.length === 0) return new Map();
  const named = tx.dialect.inList(raw('c.id'), [...new Set(ids)]);
  const rows = await tx.rows(
    StanceCoding,
    sql`SELECT ${tx.shape(StanceCoding).select('c')} FROM stance_coding c WHERE ${named} ORDER BY c.id ${tx.dialect.rowLock}`,
  );
  return new Map(rows.map((coding) => [coding.id, coding]));
}

function unknownCoding(id: string): DomainError {
  const message = `There is no stance coding ${id.slice(0, 60)}. Look the id up in Quotation.stances.`;
  return new DomainError(ErrorCode.NOT_FOUND, message, ['id']);
}
