import type { Method } from '../../domain/attribution';
import type { ActorRef, KnownActorRef } from '../../actors/actor-ref';
import { checkActorRef } from '../../actors/actor-ref';
import { requireCountryCode } from '../../domain/countries/country';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { Faults } from '../../domain/errors/faults';
import { claimFingerprint, fold } from '../../domain/text/quotation-text';
import { CodingStatus } from '../../domain/stance';
import type { Stance } from '../../domain/stance';
import { checkText } from '../../domain/text/text-checks';
import { isIdOf } from '../../ids';
import { MAX_TOPIC } from '../text-limits';

/** What a stance is taken towards: exactly one of the four. */
export interface StanceTargetRow {
  /** The claim's text, or its id. */
  readonly claim?: string | null;
  readonly actor?: ActorRef | null;
  /** A code or a country's name. */
  readonly country?: string | null;
  readonly topic?: string | null;
}

/** A stance as an importer gives it. */
export interface StanceRow {
  readonly towards: StanceTargetRow;
  readonly stance: Stance;
  /** 0 to 1. */
  readonly confidence?: number | null;
  readonly status?: CodingStatus | null;
  readonly note?: string | null;
  /** Who coded; the importer when left out. */
  readonly coder?: string | null;
  readonly method?: Method | null;
}

/** A checked stance; exactly one target is not null. */
export interface CheckedStance {
  readonly claim: string | null;
  readonly actor: KnownActorRef | null;
  readonly country: string | null;
  readonly topic: string | null;
  readonly stance: Stance;
  readonly confidence: number | null;
  readonly status: CodingStatus;
  readonly note: string | null;
  /** Null for the importer. */
  readonly coder: string | null;
  readonly method: Method | null;
}

/** Longest claim text, in UTF-16 code units. */
export const MAX_CLAIM = 2000;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const MAX_NOTE = 5000;
const MAX_CODER = 200;
const MAX_STANCES = 50;

/** Checks the stances of a quotation that was said no later than `day`, each towards something else; faults are collected. */
export function checkStanceRows(
  stances: readonly StanceRow[],
  day: string | null,
  faults: Faults,
): CheckedStance[] {
  if (stances.length > MAX_STANCES) {
    faults.add(
      new DomainError(ErrorCode.TOO_MANY, `A quotation has at most ${MAX_STANCES} stances.`, ['stances']),
    );
    return [];
  }
  const first = new Map<string, number>();
  return stances.flatMap((stance, i) => {
    const checked = faults.check(['stances', i], () => checkStanceRow(stance, day));
    if (checked === undefined) return [];
    const key = `${rowTargetKey(checked)}\n${checked.coder ?? ''}`;
    const twin = first.get(key);
    if (twin !== undefined) faults.add(sameTarget(twin).under('stances', i, 'towards'));
    else first.set(key, i);
    return [checked];
  });
}

/** Checks a stance. Throws DomainError with the field in its path. */
export function checkStanceRow(row: StanceRow, day: string | null): CheckedStance {
  const { claim, actor, country, topic } = row.towards;
  if (
    [claim, actor, country, topic].filter((target) => target !== null && target !== undefined).length !== 1
  ) {
    throw new DomainError(ErrorCode.INVALID, 'Name exactly one target: claim, actor, country or topic.', [
      'towards',
    ]);
  }
  if (typeof claim === 'string') checkClaim(claim, ['towards', 'claim']);
  if (typeof topic === 'string') checkText(topic, { max: MAX_TOPIC, min: 1 }, ['towards', 'topic']);
  if (row.note) checkText(row.note, { max: MAX_NOTE }, ['note']);
  if (row.coder) checkText(row.coder, { max: MAX_CODER }, ['coder']);
  return {
    claim: claim?.trim() ?? null,
    actor: actor ? underTarget('actor', () => checkActorRef(actor, day)) : null,
    country: typeof country === 'string' ? requireCountryCode(country, ['towards', 'country']) : null,
    topic: topic?.trim() ?? null,
    stance: row.stance,
    confidence: checkConfidence(row.confidence),
    status: row.status ?? CodingStatus.CONFIRMED,
    note: row.note ?? null,
    coder: row.coder?.trim() || null,
    method: row.method ?? null,
  };
}

/** The target as one comparable text, as far as it is known without a look at what is stored. */
export function rowTargetKey({ claim, actor, country, topic }: CheckedStance): string {
  if (claim !== null) return `claim:${claimFingerprint(claim)}`;
  if (actor !== null) return `actor:${actor.key}`;
  return country === null ? `topic:${fold(topic ?? '')}` : `country:${country}`;
}

// A mistyped id must not become a claim of that wording.
function checkClaim(claim: string, path: readonly string[]): void {
  checkText(claim, { max: MAX_CLAIM, min: 1 }, path);
  if (!HAS_WORDS.test(claim)) {
    const message = 'A claim needs words. Write one proposition that stands alone.';
    throw new DomainError(ErrorCode.INVALID, message, path);
  }
  if (!/^clm_\S*$/.test(claim.trim()) || isIdOf('claim', claim.trim())) return;
  const message = `"${claim.slice(0, 60)}" is not the id of a claim. Claim ids look like clm_01…. Give the claim's text, or search claims(search: …) for the id.`;
  throw new DomainError(ErrorCode.NOT_FOUND, message, path);
}

/** Refuses confidences outside 0 to 1. */
export function checkConfidence(confidence: number | null | undefined): number | null {
  if (confidence === null || confidence === undefined) return null;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new DomainError(ErrorCode.INVALID, 'Write the confidence as a number from 0 to 1.', ['confidence']);
}

function underTarget<T>(field: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof DomainError ? error.under('towards', field) : error;
  }
}

function sameTarget(twin: number): DomainError {
  const message = `Stance ${twin} of this quotation has the same target (stances count from 0). Leave out one of the two.`;
  return new DomainError(ErrorCode.DUPLICATE, message);
}
