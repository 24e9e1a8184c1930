import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import { Method } from '../../domain/attribution';
import { requireCountryCode } from '../../domain/countries/country';
import type { DecisionItem, DecisionOutcome } from '../../domain/decisions';
import { checkDecisions, onlyDecision, updatedIf } from '../../domain/decisions';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { ImportErrorPolicy, ImportRowStatus } from '../../domain/row-outcome';
import { CodingStatus } from '../../domain/stance';
import type { Stance } from '../../domain/stance';
import { checkText } from '../../domain/text/text-checks';
import type { Author } from '../../revisions/author';
import { StoredQuotations } from '../decisions/stored-quotations';
import { MAX_TOPIC } from '../text-limits';
import type { StanceCoding } from './stance-coding.entity';
import type { StanceDraft } from './stance-draft';
import { checkConfidence } from './stance-row';
import type { StanceStore } from './stance-store';
import type { StanceTarget } from './stance-target';
import { targetKey } from './stance-target';
import { StoredTargets } from './stored-targets';

/** A target by id, code or text; exactly one is given. */
export interface StanceTargetChoice {
  readonly claimId?: string | null;
  readonly actorId?: string | null;
  readonly country?: string | null;
  readonly topic?: string | null;
}

/** Where somebody says that a quotation stands. */
export interface StanceJudgement {
  readonly quotationId: string;
  readonly towards: StanceTargetChoice;
  readonly stance: Stance;
  readonly confidence?: number | null;
  readonly note?: string | null;
}

const MAX_NOTE = 5000;

/** Codes where quotations stand, in people's names. */
export class StanceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stances: StanceStore,
  ) {}

  /** Codes a stance in the author's name; coding the same target again changes the earlier coding. */
  async code(judgement: StanceJudgement, author: Author): Promise<StanceCoding> {
    const items = [{ item: judgement, faults: [] }];
    return onlyDecision(await this.codeAll(items, ImportErrorPolicy.REJECT_ALL, author));
  }

  /** The same for many, with the same number of statements for any number. */
  codeAll(
    items: readonly DecisionItem<StanceJudgement>[],
    onError: ImportErrorPolicy,
    author: Author,
  ): Promise<DecisionOutcome<StanceCoding>[]> {
    return this.database.write(async (tx) => {
      const named = items.flatMap(({ item, faults }) => (faults.length > 0 ? [] : item));
      const quotations = await StoredQuotations.load(
        tx,
        named.map(({ quotationId }) => quotationId),
      );
      const targets = await StoredTargets.load(
        tx,
        named.map(({ towards }) => ({
          ...NO_TARGET,
          claimId: towards.claimId ?? null,
          actorId: towards.actorId ?? null,
        })),
      );
      const plan = (item: StanceJudgement): StanceDraft => draftOf(item, author, quotations, targets);
      const checked = checkDecisions(items, keyOf, plan);
      if (checked.isRejected(onError)) return checked.rejected();
      const context = { author, at: instant(this.clock), reason: null, importBatchId: null };
      const drafts = checked.fit.map(({ plan: draft }) => draft);
      const { codings, addedIds, changedIds } = await this.stances.upsert(tx, drafts, context);
      return checked.done(codings, ({ id }) =>
        addedIds.has(id) ? ImportRowStatus.CREATED : updatedIf(changedIds.has(id)),
      );
    });
  }
}

const NO_TARGET: StanceTarget = { claimId: null, actorId: null, country: null, topic: null };

// Two codings of one target in one call contradict each other, or one is too many.
function keyOf({ quotationId, towards }: StanceJudgement): readonly [string, string] {
  return [`${quotationId}\n${targetKey(checkTarget(towards))}`, 'towards'];
}

function draftOf(
  { quotationId, towards, stance, confidence, note }: StanceJudgement,
  author: Author,
  quotations: StoredQuotations,
  targets: StoredTargets,
): StanceDraft {
  const target = checkTarget(towards);
  if (note) checkText(note, { max: MAX_NOTE }, ['note']);
  const checkedConfidence = checkConfidence(confidence);
  const quotation = quotations.require(quotationId, 'quotationId');
  targets.require(target);
  return {
    quotation,
    target,
    stance,
    coder: author.name,
    method: Method.HUMAN,
    confidence: checkedConfidence,
    status: CodingStatus.CONFIRMED,
    note: note ?? null,
  };
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
