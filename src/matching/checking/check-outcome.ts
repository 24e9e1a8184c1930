/** What the record says of words that a draft quotes. */
export enum CheckOutcome {
  VERBATIM = 'VERBATIM',
  TRIMMED = 'TRIMMED',
  ALTERED = 'ALTERED',
  SPLICED = 'SPLICED',
  OTHER_SPEAKER = 'OTHER_SPEAKER',
  ONLY_REPORTED = 'ONLY_REPORTED',
  NOT_ON_RECORD = 'NOT_ON_RECORD',
  TOO_SHORT = 'TOO_SHORT',
}

/** What an editor should look at, whatever the outcome. */
export enum CheckWarning {
  NEGATION_CHANGED = 'NEGATION_CHANGED',
  NUMBER_CHANGED = 'NUMBER_CHANGED',
  NAME_CHANGED = 'NAME_CHANGED',
  SENSE_CUT = 'SENSE_CUT',
  SOURCE_EDITED = 'SOURCE_EDITED',
  ONE_SOURCE = 'ONE_SOURCE',
  RETRACTED = 'RETRACTED',
  DISPUTED = 'DISPUTED',
  CLAIM_RATED_FALSE = 'CLAIM_RATED_FALSE',
  SAID_EARLIER = 'SAID_EARLIER',
}

const CLEAN_OUTCOMES: ReadonlySet<CheckOutcome> = new Set([CheckOutcome.VERBATIM, CheckOutcome.TRIMMED]);

/** Warnings that say something about the record, and nothing against the draft. */
const NOTES: ReadonlySet<CheckWarning> = new Set([
  CheckWarning.ONE_SOURCE,
  CheckWarning.CLAIM_RATED_FALSE,
  CheckWarning.SAID_EARLIER,
]);

/** Whether the draft may stand as it is: the words are on record for this speaker, and no warning speaks against them. */
export function isClean(outcome: CheckOutcome, warnings: readonly CheckWarning[]): boolean {
  return CLEAN_OUTCOMES.has(outcome) && warnings.every((warning) => NOTES.has(warning));
}
