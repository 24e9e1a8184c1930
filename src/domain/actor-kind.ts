/** What kind of speaker or agent an actor is. */
export enum ActorKind {
  PERSON = 'PERSON',
  GOVERNMENT = 'GOVERNMENT',
  ORGANIZATION = 'ORGANIZATION',
  OFFICE = 'OFFICE',
  GROUP = 'GROUP',
  DOCUMENT = 'DOCUMENT',
  UNNAMED = 'UNNAMED',
}

/**
 * How a name refers to an actor. A WEAK alias ("Kim") never resolves alone;
 * a TITLE ("Prime Minister") or METONYM ("Downing Street") only inside its dates.
 */
export enum AliasKind {
  NAME = 'NAME',
  TRANSLITERATION = 'TRANSLITERATION',
  ABBREVIATION = 'ABBREVIATION',
  TITLE = 'TITLE',
  METONYM = 'METONYM',
  WEAK = 'WEAK',
}

/** Alias kinds that mean an actor only between `validFrom` and `validTo`. */
export const DATED_ALIAS_KINDS: readonly AliasKind[] = [AliasKind.TITLE, AliasKind.METONYM];
