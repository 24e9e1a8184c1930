import type { Gender } from '../lexicon/forenames';

/** Somebody or something that the article names, under all the names it uses. */
export interface NamedActor {
  readonly id: number;
  /** The fullest name in the text. */
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  gender: Gender;
  /** False when the name is plainly that of an organisation, place or people. */
  person: boolean;
  /** Whether nothing but a capital at the start of a sentence says that it is a name at all. */
  doubtful: boolean;
  mentions: number;
  lastMention: number;
  acronym: string | null;
}

/** A place where a name stands. Token indexes, end exclusive. */
export interface NameMention {
  readonly actor: NamedActor;
  readonly from: number;
  readonly to: number;
  /** Where the titles before the name start, or the name itself. */
  readonly titleFrom: number;
  readonly possessive: boolean;
}
