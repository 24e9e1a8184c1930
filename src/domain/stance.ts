/** Where a quotation stands towards its target. "Not coded" is the absence of a coding, not a value. */
export enum Stance {
  SUPPORT = 'SUPPORT',
  OPPOSE = 'OPPOSE',
  NEUTRAL = 'NEUTRAL',
  MIXED = 'MIXED',
  UNCLEAR = 'UNCLEAR',
}

/** How far a stance coding has come: a machine suggests, a person decides. */
export enum CodingStatus {
  SUGGESTED = 'SUGGESTED',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}

/** What a person can decide on a coding. */
export type StanceVerdict = Exclude<CodingStatus, CodingStatus.SUGGESTED>;

/** What kind of thing a stance is taken towards. */
export enum StanceTargetKind {
  CLAIM = 'CLAIM',
  ACTOR = 'ACTOR',
  COUNTRY = 'COUNTRY',
  TOPIC = 'TOPIC',
}
