import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { namedLike } from '../../actors/actor.lists';
import type { Dialect } from '../../database/dialect';
import type { AskedFilter, Condition, ConditionTable } from '../../database/lists/conditions';
import { conditionsOf, ELSEWHERE, oneOf } from '../../database/lists/conditions';
import { AnchorState } from '../../domain/anchoring/reanchoring';
import { SpeechAct } from '../../domain/speech-act';
import { HIDDEN_STATUSES, ReviewStatus } from '../../domain/review-status';
import { ownersOf } from '../../outlets/outlet-names';
import type { QuotationFilter } from './quotation-filter.inputs';
import type { VoiceColumns, VoiceConditions } from '../joint-speakers/voices';
import { bucketOfDay } from '../timeline/bucket-of-day';
import { dayConditions, maybeSaidIn, SAID_ON_KNOWN } from './day-conditions';
import type { AskedQuotations, QuotationQuestion } from './quotation-question';
import { stanceConditions } from './stance-conditions';

const NOT_HIDDEN = sql`q.review_status NOT IN (${join([...HIDDEN_STATUSES])})`;

/** Of what the quotations of a list are, where that is a claim, an article or an outlet. */
export function parentConditions({ parent }: QuotationQuestion): Sql[] {
  if (parent === undefined) return [];
  if ('claimId' in parent) {
    return [
      sql`q.id IN (SELECT s.quotation_id FROM stance_coding s WHERE s.claim_id = ${parent.claimId} AND s.counts)`,
    ];
  }
  if ('outletId' in parent) return [sql`q.outlet_id = ${parent.outletId}`];
  return 'articleId' in parent ? [sql`q.article_id = ${parent.articleId}`] : [];
}

/** What is asked of a speaker of the quotations; null when nothing is. */
export function voiceConditions(
  dialect: Dialect,
  { parent, filter }: QuotationQuestion,
): VoiceConditions | null {
  const asked: ((voice: VoiceColumns) => Sql)[] = [];
  const { speakerId, country, speakerName } = filter ?? {};
  if (parent && 'speakerId' in parent) asked.push(({ actor }) => sql`${raw(actor)} = ${parent.speakerId}`);
  if (parent && 'country' in parent)
    asked.push(({ country: column }) => sql`${raw(column)} = ${parent.country}`);
  if (speakerId) asked.push(({ actor }) => dialect.inList(raw(actor), speakerId));
  if (country) asked.push(({ country: column }) => dialect.inList(raw(column), country));
  if (speakerName) asked.push(({ actor }) => namedLike(actor, speakerName));
  return asked.length === 0 ? null : (voice) => asked.map((condition) => condition(voice));
}

// The indexes of states hold the rare ones only, and are used where a condition says so in as many words.
function state(column: string, usual: string): Condition<readonly string[]> {
  return (values, dialect) => [
    dialect.inList(raw(column), values),
    ...(values.includes(usual) ? [] : [raw(`${column} <> '${usual}'`)]),
  ];
}

function isKnown(column: string): Condition<boolean> {
  return (known) => raw(`${column} IS ${known ? 'NOT ' : ''}NULL`);
}

// Who says nothing of how sure it is counts as sure: people do not.
const CONDITIONS: ConditionTable<QuotationFilter> = {
  reviewStatus: state('q.review_status', ReviewStatus.UNREVIEWED),
  ids: oneOf(raw('q.id')),
  articleId: oneOf(raw('q.article_id')),
  kind: oneOf(raw('q.kind')),
  act: state('q.act', SpeechAct.ASSERT),
  section: oneOf(raw('q.section')),
  attribution: oneOf(raw('q.attribution')),
  anchorState: state('q.anchor_state', AnchorState.ANCHORED),
  method: oneOf(raw('q.method')),
  language: oneOf(raw('q.language')),
  importBatchId: oneOf(raw('q.import_batch_id')),
  outletDomain: (domains, dialect) => sql`q.outlet_id IN (${ownersOf(dialect, domains)})`,
  hasSpeaker: isKnown('q.speaker_id'),
  isAnchored: isKnown('q.article_version_id'),
  needsReview: undecided,
  isDoubtful: hasOpenDoubt,
  maxConfidence: (most) => sql`q.confidence <= ${most}`,
  minConfidence: (least) => sql`(q.confidence IS NULL OR q.confidence >= ${least})`,
  outletId: oneOf(raw('q.outlet_id')),
  isSaidOnKnown: (isKnownDay) => raw(isKnownDay ? SAID_ON_KNOWN : `NOT (${SAID_ON_KNOWN})`),
  updatedSince: (at) => sql`q.updated_at >= ${at}`,
  // voiceConditions
  speakerId: ELSEWHERE,
  country: ELSEWHERE,
  speakerName: ELSEWHERE,
  undated: ({ interval, ...days }, dialect) => [
    ...maybeSaidIn('q', days),
    sql`${bucketOfDay(dialect, interval, days)} IS NULL`,
  ],
  // dayConditions
  saidOn: ELSEWHERE,
  saidWithin: ELSEWHERE,
  publishedOn: ELSEWHERE,
  saidOrPublishedOn: ELSEWHERE,
  // stanceConditions
  stance: ELSEWHERE,
  towards: ELSEWHERE,
  claimId: ELSEWHERE,
  // mentioned, in mention-conditions.ts
  mentions: ELSEWHERE,
  // foundIn, in quotation-plans.ts
  claimVerdict: ELSEWHERE,
  outletCountry: ELSEWHERE,
  viaName: ELSEWHERE,
  // exclusion, in quotation-exclusion.ts
  not: ELSEWHERE,
};

/** Hides what was rejected or retracted, unless a filter asks for states. */
export function visibleOnly({ filter }: QuotationQuestion): Sql[] {
  return filter?.reviewStatus ? [] : [NOT_HIDDEN];
}

/** What a filter asks of a quotation's own values, and of its codings. */
export function ownConditions(dialect: Dialect, filter: AskedQuotations): Sql[] {
  return [
    ...conditionsOf(CONDITIONS, filter as AskedFilter<QuotationFilter>, dialect),
    ...dayConditions(filter),
    ...stanceConditions(dialect, filter),
  ];
}

// Those with suggestions are few among many, or many among few: either way the index on status and quotation answers.
function undecided(needsReview: boolean): Sql {
  const suggested = `(SELECT s.quotation_id FROM stance_coding s WHERE s.status = 'SUGGESTED' AND s.counts)`;
  return raw(`q.id ${needsReview ? 'IN' : 'NOT IN'} ${suggested}`);
}

// As `openDoubt` has it, in the words of the index of these.
function hasOpenDoubt(isDoubtful: boolean): Sql {
  const open = `q.doubt IS NOT NULL AND q.review_status = '${ReviewStatus.UNREVIEWED}'`;
  return raw(isDoubtful ? open : `NOT (${open})`);
}
