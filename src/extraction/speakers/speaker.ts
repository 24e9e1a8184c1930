import { ActorKind } from '../../domain/actor-kind';
import { Attribution } from '../../domain/attribution';
import type { ActorsInText } from './actors-in-text';
import type { Subject } from '../cues/subject';
import type { NamedActor } from './named-actor';

/** A mention made out: who is meant. */
export interface Speaker {
  /** Null when nobody is named and no description helps. */
  readonly name: string | null;
  readonly kind: ActorKind;
  readonly attribution: Attribution;
  readonly role: string | null;
  readonly actor: NamedActor | null;
  /** 0 to 1: how sure the mention means this actor. */
  readonly confidence: number;
  /** Who else says the same, in the order of the text. */
  readonly others?: readonly JointSubject[];
}

/** One of those who say the same together, after the first. */
export interface JointSubject {
  readonly subject: Subject;
  readonly speaker: Speaker;
}

/** Who spoke last, for pronouns. */
export interface SpeakerContext {
  readonly actors: ActorsInText;
  readonly lastSpeaker: Speaker | null;
}

/** Somebody of whom nothing is known: a pronoun that may mean anyone. */
export const UNKNOWN_SPEAKER: Speaker = {
  name: null,
  kind: ActorKind.UNNAMED,
  attribution: Attribution.COREFERENCE,
  role: null,
  actor: null,
  confidence: 0.3,
};
