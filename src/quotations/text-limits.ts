/** Longest quotation, in UTF-16 code units. */
export const MAX_QUOTATION = 20_000;

/** Longest mention, role, cue or venue, in UTF-16 code units. */
export const MAX_SHORT = 500;

/** Longest topic of a stance, in UTF-16 code units. */
export const MAX_TOPIC = 200;
