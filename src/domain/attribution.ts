/** How the article ties the words to their speaker. */
export enum Attribution {
  /** The name is in the same sentence. */
  STATED = 'STATED',
  /** By a pronoun or a description: "he said", "the minister added". */
  COREFERENCE = 'COREFERENCE',
  /** The quotation goes on from an earlier one whose speaker is known. */
  CONTINUATION = 'CONTINUATION',
  /** A source the article does not name. */
  ANONYMOUS = 'ANONYMOUS',
  /** The article does not say who spoke. */
  NONE = 'NONE',
}

/** Attributions under which a quotation may lack a speaker. */
export const SPEAKERLESS: readonly Attribution[] = [Attribution.ANONYMOUS, Attribution.NONE];

/** What one step of the attribution chain did with the words. */
export enum HopRelation {
  SAID = 'SAID',
  SPOKE_FOR = 'SPOKE_FOR',
  TOLD = 'TOLD',
  REPORTED = 'REPORTED',
  BROADCAST = 'BROADCAST',
  TRANSLATED = 'TRANSLATED',
  REPUBLISHED = 'REPUBLISHED',
  PUBLISHED = 'PUBLISHED',
}

/** Whether the words are the speaker's own (DIRECT), partly (MIXED), or the reporter's (INDIRECT). */
export enum QuotationKind {
  DIRECT = 'DIRECT',
  INDIRECT = 'INDIRECT',
  MIXED = 'MIXED',
}

/** Who made a record: a person, an import, or the extractor. */
export enum Method {
  HUMAN = 'HUMAN',
  IMPORT = 'IMPORT',
  EXTRACTOR = 'EXTRACTOR',
}
