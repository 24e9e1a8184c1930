/** What a fact-check found. The publisher's own label and scale are kept beside it, never replaced by it. */
export enum Verdict {
  TRUE = 'TRUE',
  MOSTLY_TRUE = 'MOSTLY_TRUE',
  MIXED = 'MIXED',
  MISLEADING = 'MISLEADING',
  MOSTLY_FALSE = 'MOSTLY_FALSE',
  FALSE = 'FALSE',
  UNPROVEN = 'UNPROVEN',
  OUTDATED = 'OUTDATED',
  SATIRE = 'SATIRE',
  NOT_CHECKABLE = 'NOT_CHECKABLE',
}
