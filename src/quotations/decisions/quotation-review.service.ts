import { countQuotations, uncountQuotations } from '../../actors/quotation-counts';
import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import type { DecisionItem, DecisionOutcome } from '../../domain/decisions';
import { checkDecisions, onlyDecision, updatedIf } from '../../domain/decisions';
import type { ReviewDecision } from '../../domain/review-status';
import { ImportErrorPolicy } from '../../domain/row-outcome';
import { checkText } from '../../domain/text/text-checks';
import type { Author } from '../../revisions/author';
import { requireRevision } from '../../revisions/patch';
import type { RecordChange, RevisionLog } from '../../revisions/revision-log';
import { RevisionAction } from '../../revisions/revision.entity';
import { refuseRetracted } from '../quotation.service';
import { Quotation } from '../quotation.entity';
import type { StanceStore } from '../stances/stance-store';
import { StoredQuotations } from './stored-quotations';
import { MAX_REASON } from '../../domain/change-reason';

/** How far somebody has come with checking a quotation. */
export interface QuotationReview {
  readonly id: string;
  readonly status: ReviewDecision;
  readonly expectedRevision?: number | null;
  readonly reason?: string | null;
}

/** What people find when they compare quotations with their articles. */
export class QuotationReviewService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stances: StanceStore,
    private readonly revisions: RevisionLog,
  ) {}

  /** Sets how far people have come with checking a quotation. */
  async review(review: QuotationReview, author: Author): Promise<Quotation> {
    const items = [{ item: review, faults: [] }];
    return onlyDecision(await this.reviewAll(items, ImportErrorPolicy.REJECT_ALL, author));
  }

  /** The same for many, with the same number of statements for any number. */
  reviewAll(
    items: readonly DecisionItem<QuotationReview>[],
    onError: ImportErrorPolicy,
    author: Author,
  ): Promise<DecisionOutcome<Quotation>[]> {
    return this.database.write(async (tx) => {
      const ids = items.flatMap(({ item, faults }) => (faults.length > 0 ? [] : item.id));
      const stored = await StoredQuotations.load(tx, ids);
      const checked = checkDecisions(
        items,
        ({ id }) => [id, 'id'],
        (item) => planReview(item, stored),
      );
      if (checked.isRejected(onError)) return checked.rejected();
      const context = { author, at: instant(this.clock), reason: null, importBatchId: null };
      const plans = checked.fit.map(({ plan }) => plan);
      const reviewed = plans.map(({ record }) => record.id);
      uncountQuotations(tx, reviewed);
      const after = this.revisions.changeAll(tx, Quotation, plans, context);
      countQuotations(tx, reviewed);
      const changed = after.filter((quotation, i) => quotation !== plans[i]?.record);
      await this.stances.refreshCopies(
        tx,
        changed.map(({ id }) => id),
        context.at,
      );
      return checked.done(after, (quotation, { record }) => updatedIf(quotation !== record));
    });
  }
}

function planReview(
  { id, status, expectedRevision, reason }: QuotationReview,
  stored: StoredQuotations,
): RecordChange<Quotation> {
  if (reason) checkText(reason, { max: MAX_REASON }, ['reason']);
  const record = stored.require(id);
  if (typeof expectedRevision === 'number') requireRevision(record, expectedRevision);
  refuseRetracted(record);
  return { record, action: RevisionAction.REVIEWED, patch: { reviewStatus: status }, reason };
}
