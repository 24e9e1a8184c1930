import { fold } from '../../domain/text/quotation-text';
import { StanceTargetKind } from '../../domain/stance';

/** A stance whose target is known by id; exactly one of the four is not null. */
export interface StanceTarget {
  readonly claimId: string | null;
  readonly actorId: string | null;
  readonly country: string | null;
  readonly topic: string | null;
}

/** The target as one comparable text. */
export function targetKey(target: StanceTarget): string {
  if (target.claimId !== null) return `claim:${target.claimId}`;
  if (target.actorId !== null) return `actor:${target.actorId}`;
  if (target.country !== null) return `country:${target.country}`;
  return `topic:${fold(target.topic ?? '')}`;
}

/** What kind of thing the target is. */
export function targetKindOf(target: StanceTarget): StanceTargetKind {
  if (target.claimId !== null) return StanceTargetKind.CLAIM;
  if (target.actorId !== null) return StanceTargetKind.ACTOR;
  return target.country !== null ? StanceTargetKind.COUNTRY : StanceTargetKind.TOPIC;
}
