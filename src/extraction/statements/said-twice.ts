import { QuotationKind } from '../../domain/attribution';
import { CueOrder } from '../cues/cue-event';
import type { Stretch } from '../cues/reported-clause';
import type { Draft } from '../records/records';

const PLAIN = 0.7;

/** Whether the cue of an attribution comes after its words: "…, the ministry said". */
const comesLast = ({ candidate, clause }: Draft): boolean =>
  candidate.event !== null && (clause[0]?.from ?? 0) < candidate.event.cueFrom;

/** Whether the inner attribution is what the outer one passes on: "Marrow said …, officials said". */
function isPassedOn(outer: Draft, inner: Draft): boolean {
  const { event } = inner.candidate;
  if (event === null || outer.kind !== QuotationKind.INDIRECT || !comesLast(outer)) return false;
  const opens = event.from <= (outer.clause[0]?.from ?? 0) + 1;
  return opens && event.strength >= PLAIN && event.order === CueOrder.SUBJECT_FIRST && !comesLast(inner);
}

// The outermost clause begins first: drafts come in the order of the text.
function claim(outerAt: Int32Array, { from, to }: Stretch, index: number): void {
  for (let at = from; at < to; at += 1) if (outerAt[at] === -1) outerAt[at] = index;
}

/**
 * The statements without marks that give words which another statement gives too. The outer attribution keeps
 * them; one that comes after a whole attribution only passes that on.
 */
export function saidTwice(drafts: readonly Draft[], tokens: number): ReadonlySet<Draft> {
  const twice = new Set<Draft>();
  const outerAt = new Int32Array(tokens).fill(-1);
  const cueAt = new Map<number, number>();
  for (const [i, { kind, candidate, clause }] of drafts.entries()) {
    if (kind === QuotationKind.DIRECT || candidate.event === null) continue;
    if (kind === QuotationKind.INDIRECT) cueAt.set(candidate.event.cueFrom, i);
    for (const stretch of clause) claim(outerAt, stretch, i);
  }
  for (const [cue, i] of cueAt) {
    const [inner, outer] = [drafts[i], drafts[outerAt[cue] ?? -1]];
    if (inner === undefined || outer === undefined || inner === outer) continue;
    if (inner.candidate.eventIndex === outer.candidate.eventIndex) continue;
    if (twice.has(outer)) continue;
    twice.add(isPassedOn(outer, inner) ? outer : inner);
  }
  return twice;
}
