import type { ActorKind } from '../domain/actor-kind';
import { requireCountryCode } from '../domain/countries/country';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { foldName } from '../domain/text/quotation-text';
import { checkText } from '../domain/text/text-checks';
import { isIdOf } from '../ids';

/** An actor as an importer names it: by id, or by name with whatever else is known. */
export interface ActorRef {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly kind?: ActorKind | null;
  /** A code or a country's name. */
  readonly country?: string | null;
  readonly role?: string | null;
  readonly wikidataId?: string | null;
  readonly aliases?: readonly string[] | null;
}

/** A checked reference. `key` is the same for two mentions that say the same. */
export interface KnownActorRef {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly nameFolded: string;
  readonly kind: ActorKind | null;
  readonly country: string | null;
  readonly role: string | null;
  readonly wikidataId: string | null;
  readonly aliases: readonly string[];
  /** The day the words were said: titles and metonyms mean an actor only inside their dates. */
  readonly day: string | null;
}

const MAX_NAME = 300;
const MAX_ROLE = 300;

/** Checks a reference and brings it into the form that is stored. Throws DomainError with the field in its path. */
export function checkActorRef(ref: ActorRef, day: string | null): KnownActorRef {
  if (ref.id) return knownById(ref.id, day);
  const name = ref.name?.trim() ?? '';
  if (name === '')
    throw new DomainError(ErrorCode.REQUIRED, 'Give the actor a name, or the id of a known actor.', ['name']);
  checkName(name, ['name']);
  ref.aliases?.forEach((alias, i) => checkName(alias, ['aliases', i]));
  if (ref.role) checkRole(ref.role);
  const nameFolded = foldName(name);
  const country = ref.country ? requireCountryCode(ref.country, ['country']) : null;
  const wikidataId = ref.wikidataId ? checkWikidataId(ref.wikidataId) : null;
  const kind = ref.kind ?? null;
  return {
    key: JSON.stringify([wikidataId, kind, nameFolded, country, day]),
    id: null,
    name,
    nameFolded,
    kind,
    country,
    role: ref.role?.trim() || null,
    wikidataId,
    aliases: ref.aliases ?? [],
    day,
  };
}

/** What two imports of one actor have in common: the Wikidata id, else kind, folded name and country. */
export function actorNaturalKey(actor: {
  readonly wikidataId: string | null;
  readonly kind: ActorKind;
  readonly nameFolded: string;
  readonly country: string | null;
}): string {
  return actor.wikidataId === null
    ? `${actor.kind}|${actor.nameFolded}|${actor.country ?? ''}`
    : `wikidata|${actor.wikidataId}`;
}

/** Refuses what is not a Wikidata item id. */
export function checkWikidataId(text: string): string {
  if (/^Q[1-9][0-9]{0,11}$/.test(text)) return text;
  throw new DomainError(ErrorCode.INVALID, 'Write the Wikidata id as Q and digits, for example Q42.', [
    'wikidataId',
  ]);
}

/** Refuses overlong and ill-formed roles. */
export function checkRole(role: string): void {
  checkText(role, { max: MAX_ROLE }, ['role']);
}

/** Refuses names without a letter or digit, too long, or not well-formed text. */
export function checkName(name: string, path: readonly (string | number)[]): void {
  checkText(name, { max: MAX_NAME, min: 1 }, path);
  if (!/[\p{L}\p{N}]/u.test(name)) {
    throw new DomainError(ErrorCode.INVALID, 'A name needs at least one letter or digit.', path);
  }
}

function knownById(id: string, day: string | null): KnownActorRef {
  if (!isIdOf('actor', id)) {
    throw new DomainError(
      ErrorCode.NOT_FOUND,
      `"${id.slice(0, 60)}" is not the id of an actor. Actor ids look like act_01….`,
      ['id'],
    );
  }
  return {
    key: id,
    id,
    name: '',
    nameFolded: '',
    kind: null,
    country: null,
    role: null,
    wikidataId: null,
    aliases: [],
    day,
  };
}
