import type { ActorRef, KnownActorRef } from '../../actors/actor-ref';
import { checkActorRef } from '../../actors/actor-ref';
import { HopRelation } from '../../domain/attribution';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Faults } from '../../domain/errors/faults';
import { checkText } from '../../domain/text/text-checks';
import type { KnownOutletRef, OutletRef } from '../../outlets/outlet-ref';
import { checkOutletRef } from '../../outlets/outlet-ref';
import { MAX_SHORT } from '../text-limits';

/** One step of the attribution chain as an importer gives it. */
export interface HopRow {
  readonly relation: HopRelation;
  readonly actor?: ActorRef | null;
  readonly outlet?: OutletRef | null;
  readonly text?: string | null;
  readonly cue?: string | null;
}

/** A checked hop: an actor, an outlet, or only the words in print. */
export interface CheckedHop {
  readonly relation: HopRelation;
  readonly actor: KnownActorRef | null;
  readonly outlet: KnownOutletRef | null;
  readonly text: string | null;
  readonly cue: string | null;
}

const MAX_HOPS = 20;

/** Checks the chain of a quotation that was said no later than `day`; faults are collected. */
export function checkHopRows(hops: readonly HopRow[], day: string | null, faults: Faults): CheckedHop[] {
  if (hops.length > MAX_HOPS) {
    faults.add(new DomainError(ErrorCode.TOO_MANY, `A quotation has at most ${MAX_HOPS} hops.`, ['hops']));
    return [];
  }
  return hops.flatMap((hop, i) => faults.check(['hops', i], () => checkHop(hop, day)) ?? []);
}

function checkHop(hop: HopRow, day: string | null): CheckedHop {
  const { actor, outlet } = hop;
  const text = hop.text?.trim() || null;
  // The speaker's own step stands even where nobody knows who that was.
  if (!actor && !outlet && text === null && hop.relation !== HopRelation.SAID) {
    throw new DomainError(ErrorCode.REQUIRED, 'A hop needs an actor, an outlet, or the text as printed.', [
      'text',
    ]);
  }
  if (actor && outlet) {
    throw new DomainError(ErrorCode.INVALID, 'A hop is an actor or an outlet, not both. Give two hops.', [
      'outlet',
    ]);
  }
  if (text !== null) checkText(text, { max: MAX_SHORT }, ['text']);
  if (hop.cue) checkText(hop.cue, { max: MAX_SHORT }, ['cue']);
  const faults = new Faults();
  const checked: CheckedHop = {
    relation: hop.relation,
    actor: actor ? (faults.check(['actor'], () => checkActorRef(actor, day)) ?? null) : null,
    outlet: outlet ? (faults.check(['outlet'], () => checkOutletRef(outlet)) ?? null) : null,
    text,
    cue: hop.cue ?? null,
  };
  const [fault] = faults.list;
  if (fault !== undefined) throw fault;
  return checked;
}
