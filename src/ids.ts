import { randomFillSync } from 'node:crypto';
import { encodeTime, monotonicFactory } from 'ulid';

/** What a type's ids begin with; fixed for ever, because clients store them. */
export const ID_PREFIX = {
  quotation: 'quo',
  claim: 'clm',
  actor: 'act',
  alias: 'ali',
  article: 'art',
  articleVersion: 'ver',
  outlet: 'out',
  hop: 'hop',
  jointSpeaker: 'jnt',
  stanceCoding: 'cod',
  claimReview: 'crv',
  importBatch: 'imp',
  importJob: 'job',
  token: 'tok',
  request: 'req',
} as const;

/** The kinds of record that have ids. */
export type IdKind = keyof typeof ID_PREFIX;

/** Makes ids: a prefix that names the type, then a ULID that sorts by the time it was made. */
export interface Ids {
  next(kind: IdKind): string;
}

// Milliseconds by which a clock is put right without anyone noticing.
const SMALL_STEP = 1_000;

/**
 * Ids of one process: strictly increasing, also within one millisecond and while a clock goes back by less than a second.
 * When it goes back by more, the time before was wrong: ids follow the clock, and their 80 random bits keep them apart.
 * `random` answers 0 to 1; tests make it repeatable.
 */
export function ulidIds(now: () => number, random: () => number = pooledRandom()): Ids {
  let ulid = monotonicFactory(random);
  let latest = 0;
  const next = (kind: IdKind): string => {
    const time = now();
    if (time < latest - SMALL_STEP) {
      ulid = monotonicFactory(random);
      latest = time;
    } else latest = Math.max(latest, time);
    return `${ID_PREFIX[kind]}_${ulid(time)}`;
  };
  return { next };
}

// Asking the system for each of an id's letters takes longer than answering a small query.
function pooledRandom(): () => number {
  const pool = new Uint8Array(4096);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    return (pool[used++] ?? 0) / 256;
  };
}

const TIME_LENGTH = 10;

/** How the ids of a millisecond begin behind their prefix and its underscore; later ones sort behind it. */
export function timeInIds(at: number): string {
  return encodeTime(at, TIME_LENGTH);
}

/** True when `id` has the form of that kind's ids. */
export function isIdOf(kind: IdKind, id: string): boolean {
  return (
    id.startsWith(`${ID_PREFIX[kind]}_`) &&
    /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id.slice(ID_PREFIX[kind].length + 1))
  );
}
