/** Longest reason that somebody gives for a change, in UTF-16 code units. */
export const MAX_REASON = 2000;
