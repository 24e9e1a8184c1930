import type { ActorKind, AliasKind } from '../domain/actor-kind';
import { DATED_ALIAS_KINDS } from '../domain/actor-kind';
import { parseCalendarDate } from '../domain/dates/calendar-date';
import { requireCountryCode } from '../domain/countries/country';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { checkName, checkRole, checkWikidataId } from './actor-ref';
import type { Actor } from './actor.entity';

/** What an edit of an actor may change; undefined leaves a field as it is, null clears it. */
export interface ActorPatch {
  readonly name?: string | null;
  readonly kind?: ActorKind | null;
  readonly country?: string | null;
  readonly role?: string | null;
  readonly wikidataId?: string | null;
}

/** A name to be added to an actor. */
export interface AliasInput {
  readonly text: string;
  readonly kind: AliasKind;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Checks an edit and brings it into the form that is stored. Throws DomainError with the field in its path. */
export function checkPatch(patch: ActorPatch): Partial<Actor> {
  const checked: Partial<Actor> = {};
  if (patch.name === null || patch.kind === null) {
    const message = 'An actor needs a name and a kind. Leave the field out to keep its value.';
    throw new DomainError(ErrorCode.REQUIRED, message, [patch.name === null ? 'name' : 'kind']);
  }
  if (patch.name !== undefined) {
    checkName(patch.name, ['name']);
    checked.name = patch.name.trim();
  }
  if (patch.kind !== undefined) checked.kind = patch.kind;
  if (patch.country !== undefined)
    checked.country = patch.country ? requireCountryCode(patch.country, ['country']) : null;
  if (patch.role) checkRole(patch.role);
  if (patch.role !== undefined) checked.role = patch.role?.trim() || null;
  if (patch.wikidataId !== undefined)
    checked.wikidataId = patch.wikidataId ? checkWikidataId(patch.wikidataId) : null;
  return checked;
}

/** The same for a name. Names that pass from one actor to the next need a day. */
export function checkAlias(alias: AliasInput): AliasInput {
  checkName(alias.text, ['text']);
  const validFrom = alias.validFrom ? parseCalendarDate(alias.validFrom, ['validFrom']) : null;
  const validTo = alias.validTo ? parseCalendarDate(alias.validTo, ['validTo']) : null;
  if (DATED_ALIAS_KINDS.includes(alias.kind) && validFrom === null && validTo === null) {
    const message = `A ${alias.kind} passes from one actor to the next. Give validFrom, validTo or both.`;
    throw new DomainError(ErrorCode.REQUIRED, message, ['validFrom']);
  }
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    throw new DomainError(ErrorCode.INVALID, 'validTo is before validFrom. Swap the two days.', ['validTo']);
  }
  return { text: alias.text.trim(), kind: alias.kind, validFrom, validTo };
}
