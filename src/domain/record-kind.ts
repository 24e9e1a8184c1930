/** The kinds of record that have a history. */
export enum RecordKind {
  QUOTATION = 'QUOTATION',
  CLAIM = 'CLAIM',
  ACTOR = 'ACTOR',
  ARTICLE = 'ARTICLE',
  OUTLET = 'OUTLET',
  STANCE_CODING = 'STANCE_CODING',
  CLAIM_REVIEW = 'CLAIM_REVIEW',
}
