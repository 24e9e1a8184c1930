import { Method } from '../../domain/attribution';
import { CodingStatus, Stance } from '../../domain/stance';
import type { RecordChange } from '../../revisions/revision-log';
import { RevisionAction } from '../../revisions/revision.entity';
import type { StanceCoding } from './stance-coding.entity';
import type { StanceDraft } from './stance-draft';
import { codingKey, countsAs, recoded } from './stance-draft';
import { targetKey } from './stance-target';

/** What storing drafts takes: codings that are new, and stored ones with what changes about them. */
export interface CodingPlan {
  readonly added: readonly StanceCoding[];
  readonly changes: readonly RecordChange<StanceCoding>[];
  /** The coding of each draft, in the order of the drafts. */
  readonly codingIds: readonly string[];
}

/** Plans codings. Of two drafts of one coder for one target the first makes the coding, as the last changes a stored one. */
export function planCodings(
  drafts: readonly StanceDraft[],
  known: ReadonlyMap<string, StanceCoding>,
  decided: ReadonlySet<string>,
  make: (draft: StanceDraft) => StanceCoding,
): CodingPlan {
  const added = new Map<string, StanceCoding>();
  const changes = new Map<string, RecordChange<StanceCoding>>();
  const codingIds = drafts.map((draft) => {
    const coding = make(draft);
    const key = codingKey(coding);
    const stored = known.get(key);
    if (stored === undefined) {
      const first = added.get(key) ?? coding;
      added.set(key, first);
      return first.id;
    }
    const isPersonal = stored.method === Method.HUMAN || decided.has(stored.id);
    const isKept = isPersonal && draft.method !== Method.HUMAN;
    changes.set(key, { record: stored, patch: isKept ? {} : recoded(stored, coding, draft.quotation) });
    return stored.id;
  });
  return { added: [...added.values()], changes: [...changes.values()], codingIds };
}

/**
 * What a machine has suggested for a quotation and a target that a person codes now. Who codes the same, or the stance
 * that it leaves open, confirms it; who codes otherwise rejects it.
 */
export function settledSuggestions(
  drafts: readonly StanceDraft[],
  known: readonly StanceCoding[],
): RecordChange<StanceCoding>[] {
  const judged = new Map(drafts.filter(isJudgement).map((draft) => [pairOf(draft), draft]));
  return known.flatMap((suggestion) => {
    if (suggestion.status !== CodingStatus.SUGGESTED || suggestion.method === Method.HUMAN) return [];
    const draft = judged.get(`${suggestion.quotationId}\n${suggestion.targetKey}`);
    return draft === undefined ? [] : [settled(suggestion, draft)];
  });
}

function settled(suggestion: StanceCoding, draft: StanceDraft): RecordChange<StanceCoding> {
  const isRight = suggestion.stance === draft.stance || suggestion.stance === Stance.UNCLEAR;
  const status = isRight ? CodingStatus.CONFIRMED : CodingStatus.REJECTED;
  const stance = isRight ? draft.stance : suggestion.stance;
  const patch = { status, stance, counts: countsAs(status, draft.quotation) };
  const reason = `Settled by the coding of ${draft.coder}.`;
  return { record: suggestion, action: RevisionAction.REVIEWED, patch, reason };
}

function isJudgement({ method, status }: StanceDraft): boolean {
  return method === Method.HUMAN && status === CodingStatus.CONFIRMED;
}

function pairOf({ quotation, target }: StanceDraft): string {
  return `${quotation.id}\n${targetKey(target)}`;
}
