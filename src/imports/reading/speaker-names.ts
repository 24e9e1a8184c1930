import type { ActorIndex } from '../../actors/actor-index';
import type { ActorRef, KnownActorRef } from '../../actors/actor-ref';
import { checkActorRef } from '../../actors/actor-ref';
import { ActorKind } from '../../domain/actor-kind';
import { DomainError } from '../../domain/errors/errors';
import type { ExtractedQuotation, ExtractedSpeaker } from '../../extraction/extraction';
import { countryOfActor, isOfficeOfMany, newOffice, officeRefs } from './office-actors';

/** All who said a quotation, its speaker first. */
export function allSpeakers({ speaker, speakers }: ExtractedQuotation): readonly ExtractedSpeaker[] {
  return [speaker, ...speakers.slice(1)];
}

/** The ways in which a speaker may be known, the loosest first: by name alone, then with what the text says besides. */
export function speakerRefs(speaker: ExtractedSpeaker, day: string | null): KnownActorRef[] {
  const { name, kind } = speaker;
  if (name === null) return [];
  const country = countryOfActor(speaker);
  if (isOfficeOfMany(speaker))
    return country === null ? [] : officeRefs(speaker, country).flatMap((way) => checkedRef(way, day));
  const ways: ActorRef[] = [{ name }, { name, country }, { name, kind, country }];
  return ways.flatMap((way) => checkedRef(way, day));
}

/**
 * The actor that a speaker is: the only one known by that name, or the only one that the text's description fits. A
 * full name that nobody has is a new actor. Null when several fit, or when a surname alone is all there is.
 */
export function actorOf(index: ActorIndex, speaker: ExtractedSpeaker, day: string | null): ActorRef | null {
  let isTaken = false;
  for (const ref of speakerRefs(speaker, day)) {
    try {
      const { actor } = index.match(ref);
      if (actor !== null) return { id: actor.id };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      isTaken = true;
    }
  }
  return isTaken ? null : newActor(speaker);
}

function newActor(speaker: ExtractedSpeaker): ActorRef | null {
  const { name, kind, role } = speaker;
  if (name === null || kind === ActorKind.UNNAMED) return null;
  const country = countryOfActor(speaker);
  if (isOfficeOfMany(speaker)) return country === null ? null : newOffice(speaker, country);
  // Everybody of that surname would be found by it.
  if (kind === ActorKind.PERSON && !name.trim().includes(' ')) return null;
  return { name, kind, country, role };
}

// A name that no actor may have is nobody's.
function checkedRef(ref: ActorRef, day: string | null): KnownActorRef[] {
  try {
    return [checkActorRef(ref, day)];
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}
