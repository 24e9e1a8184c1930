import type { ActorRef, KnownActorRef } from '../../actors/actor-ref';
import { checkActorRef } from '../../actors/actor-ref';
import { requireCountryCode } from '../../domain/countries/country';
import type { CountryBasis } from '../../domain/countries/country-basis';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Faults } from '../../domain/errors/faults';
import { checkText } from '../../domain/text/text-checks';
import { MAX_SHORT } from '../text-limits';

/** Somebody who says the words together with the speaker, as an importer gives him. */
export interface JointSpeakerRow {
  readonly actor?: ActorRef | null;
  readonly mention?: string | null;
  readonly country?: string | null;
  /** By which hint a reader of texts knows the country; whoever gives one needs none. */
  readonly countryBasis?: CountryBasis | null;
}

/** A checked joint speaker: an actor, or only the words in print. */
export interface CheckedJointSpeaker {
  readonly actor: KnownActorRef | null;
  readonly mention: string | null;
  readonly country: string | null;
  readonly countryBasis: CountryBasis | null;
}

const MAX_JOINT_SPEAKERS = 20;

/** Checks those who said a quotation together with its speaker, no later than `day`; faults are collected. */
export function checkJointSpeakers(
  rows: readonly JointSpeakerRow[],
  day: string | null,
  faults: Faults,
): CheckedJointSpeaker[] {
  if (rows.length > MAX_JOINT_SPEAKERS) {
    const message = `A quotation has at most ${MAX_JOINT_SPEAKERS} joint speakers.`;
    faults.add(new DomainError(ErrorCode.TOO_MANY, message, ['jointSpeakers']));
    return [];
  }
  return rows.flatMap(
    (row, i) => faults.check(['jointSpeakers', i], () => checkJointSpeaker(row, day)) ?? [],
  );
}

/** Refuses joint speakers of words that have no speaker. */
export function checkJoined(joint: readonly unknown[] | null | undefined, hasSpeaker: boolean): void {
  if (!joint?.length || hasSpeaker) return;
  const message =
    'Joint speakers need a speaker. Give the first of them in speaker, or in speakerMention as printed.';
  throw new DomainError(ErrorCode.REQUIRED, message, ['speaker']);
}

function checkJointSpeaker(row: JointSpeakerRow, day: string | null): CheckedJointSpeaker {
  const { actor, country } = row;
  const mention = row.mention?.trim() || null;
  if (!actor && mention === null) {
    const message = 'A joint speaker needs an actor, or the mention as printed.';
    throw new DomainError(ErrorCode.REQUIRED, message, ['actor']);
  }
  if (mention !== null) checkText(mention, { max: MAX_SHORT }, ['mention']);
  const faults = new Faults();
  const checked: CheckedJointSpeaker = {
    actor: actor ? (faults.check(['actor'], () => checkActorRef(actor, day)) ?? null) : null,
    mention,
    country: country ? requireCountryCode(country, ['country']) : null,
    countryBasis: row.countryBasis ?? null,
  };
  const [fault] = faults.list;
  if (fault !== undefined) throw fault;
  return checked;
}
