/** What the tests ask of each kind of record: enough to tell what an operation did to it. */
const REVISIONS =
  'revision revisions { number action madeBy reason importBatchId changes { field before after } }';
const SPANS = 'spans { start end }';

const TARGET =
  'target { __typename ... on Claim { id text } ... on Actor { id name } ... on Country { code } ... on Topic { name } }';

export const STANCE = `id ${TARGET} stance coder method confidence status note quotation { id } ${REVISIONS}`;

export const QUOTATION = `id text kind ${SPANS} prefix suffix isAnchored anchorState
  speaker { id name } speakers { id name } speakerMention speakerRole speakerCountry { code } speakerCountryBasis attribution cue
  jointSpeakers { mention country { code } countryBasis actor { id name } }
  saidOn { earliest latest precision certainty } venue language publishedOn outlet { id name domain }
  article { id url } articleVersion { id ordinal } anchors { state text }
  hops { ordinal relation text cue actor { id name } outlet { id domain } }
  stances { id stance coder status ${TARGET} }
  method confidence reviewStatus importBatchId ${REVISIONS}`;

export const ACTOR = `id name kind role wikidataId country { code } mergedInto { id }
  aliases { text kind validFrom validTo } ${REVISIONS}`;

export const CLAIM = `id text language topics firstSaidOn lastSaidOn verdict reviewCount mergedInto { id }
  reviews { id url } ${REVISIONS}`;

export const REVIEW = `id url title verdict label ratingValue bestRating worstRating explanation
  evidence { url title note } language publishedOn correctionNote correctedAt
  claim { id } publisher { id name domain } ${REVISIONS}`;

export const OUTLET = `id name domain otherNames otherDomains kind country { code } stateAffiliated mergedInto { id } ${REVISIONS}`;

export const ARTICLE = `id url canonicalUrl headline byline language publishedOn outlet { name domain kind country { code } }
  latestVersion { ordinal body } versions { ordinal body } ${REVISIONS}`;

const BATCH = `batch { id importer format sourceName createdCount updatedCount unchangedCount skippedCount failedCount revertedAt }`;
const COUNTS = 'dryRun createdCount updatedCount unchangedCount skippedCount failedCount';
const DECIDED = 'createdCount updatedCount unchangedCount failedCount';
const ERRORS = 'userErrors { code message path }';
const IMPORT = `${BATCH} ${COUNTS}`;
const QUOTATION_ROWS = `rows { index status id: recordId ${ERRORS} quotation { ${QUOTATION} } }`;

/** What is asked of the payload of each mutation. */
export const PAYLOADS = {
  acceptClaimProposal: `claim { ${CLAIM} } stanceCodings { ${STANCE} }`,
  addActorAlias: `actor { ${ACTOR} }`,
  cancelImport: 'job { id status }',
  codeStance: `stanceCoding { ${STANCE} }`,
  codeStances: `${DECIDED} rows { index status ${ERRORS} stanceCoding { ${STANCE} } }`,
  correctClaimReview: `claimReview { ${REVIEW} }`,
  createActor: `actor { ${ACTOR} }`,
  createClaim: `claim { ${CLAIM} }`,
  createToken: 'secret token { id name role createdAt lastUsedAt revokedAt }',
  decideStance: `stanceCoding { ${STANCE} }`,
  decideStances: `${DECIDED} rows { index status ${ERRORS} stanceCoding { ${STANCE} } }`,
  importActors: `${IMPORT} rows { index status id: recordId ${ERRORS} actor { ${ACTOR} } }`,
  importArticle: `${IMPORT} ${QUOTATION_ROWS} article { ${ARTICLE} } anchors { state text ${SPANS} quotation { id } }`,
  importClaims: `${IMPORT} rows { index status id: recordId ${ERRORS} claim { ${CLAIM} } }`,
  importQuotations: `${IMPORT} ${QUOTATION_ROWS}`,
  mergeActors: `actor { ${ACTOR} }`,
  mergeClaims: `claim { ${CLAIM} }`,
  mergeOutlets: `outlet { ${OUTLET} }`,
  publishClaimReview: `claimReview { ${REVIEW} }`,
  recordQuotation: `quotation { ${QUOTATION} }`,
  retractQuotation: `quotation { ${QUOTATION} }`,
  revertImport: `${BATCH} removedCount restoredCount kept { recordId reason }`,
  reviewQuotation: `quotation { ${QUOTATION} }`,
  reviewQuotations: `${DECIDED} rows { index status ${ERRORS} quotation { ${QUOTATION} } }`,
  revokeToken: 'token { id name role revokedAt }',
  unmergeActor: `actor { ${ACTOR} }`,
  unmergeClaim: `claim { ${CLAIM} }`,
  unmergeOutlet: `outlet { ${OUTLET} }`,
  updateActor: `quotationsChanged quotationsLeft actor { ${ACTOR} }`,
  updateClaim: `claim { ${CLAIM} }`,
  updateOutlet: `outlet { ${OUTLET} }`,
  updateQuotation: `quotation { ${QUOTATION} }`,
} as const;

/** A mutation that the tests know how to send. */
export type MutationName = keyof typeof PAYLOADS;

/** The text of a mutation with its one input as a variable. */
export function mutationText(name: MutationName): string {
  const input =
    name === 'recordQuotation' ? 'QuotationRowInput' : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${PAYLOADS[name]} ${ERRORS} } }`;
}
