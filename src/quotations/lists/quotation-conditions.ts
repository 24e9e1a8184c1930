import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { namedLike } from '../../actors/actor.lists';
import type { Dialect } from '../../database/dialect';
import type { Condition, ConditionTable } from '../../database/lists/conditions';
import { conditionsOf, ELSEWHERE, oneOf } from '../../database/lists/conditions';
import { AnchorState } from '../../domain/anchoring/reanchoring';
import { SpeechAct } from '../../domain/speech-act';
import { HIDDEN_STATUSES, ReviewStatus } from '../../domain/review-status';
import { ownersOf } from '../../outlets/outlet-names';
import type { QuotationFilter } from './quotation-filter.inputs';
import type { VoiceColumns, VoiceConditions } from '../joint-speakers/voices';
import type { Days, QuotationQuestion } from './quotation-question';
import { bucketOfDay } from '../timeline/bucket-of-day';
import type { StanceTargetChoice } from '../stances/stance.service';
import { checkTarget } from '../stances/stance.service';
import { targetKey } from '../stances/stance-target';

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
  // stanceConditions
  stance: ELSEWHERE,
  towards: ELSEWHERE,
  claimId: ELSEWHERE,
  // foundIn, in quotation-plans.ts
  viaName: ELSEWHERE,
};

/** What a filter asks of a quotation's own values. */
export function columnConditions(dialect: Dialect, { filter }: QuotationQuestion): Sql[] {
  const where = conditionsOf(CONDITIONS, filter, dialect);
  return filter?.reviewStatus ? where : [NOT_HIDDEN, ...where];
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

/** The quotation, or a coding with its days, was or may have been said in these: an uncertain day matches by overlap. */
export function maybeSaidIn(alias: 'q' | 's', days: Days | null | undefined): Sql[] {
  const [from, sort] = [raw(`${alias}.said_from`), raw(`${alias}.said_sort`)];
  const where: Sql[] = [];
  if (days?.from) where.push(sql`${sort} >= ${days.from}`);
  if (days?.to) where.push(sql`${sort} <> '' AND (${from} IS NULL OR ${from} <= ${days.to})`);
  return where;
}

/** When it was said. */
export function dayConditions({ filter }: QuotationQuestion): Sql[] {
  const { saidOn, saidWithin, publishedOn } = filter ?? {};
  const where = maybeSaidIn('q', saidOn);
  if (saidWithin?.from)
    where.push(sql`q.said_sort >= ${saidWithin.from} AND q.said_from >= ${saidWithin.from}`);
  if (saidWithin?.to) where.push(sql`q.said_sort <> '' AND q.said_sort <= ${saidWithin.to}`);
  if (publishedOn?.from) where.push(sql`q.published_sort >= ${publishedOn.from}`);
  if (publishedOn?.to) where.push(sql`q.published_sort <> '' AND q.published_sort <= ${publishedOn.to}`);
  return where;
}

/** Where it stands, according to some coding that counts. */
export function stanceConditions(dialect: Dialect, question: QuotationQuestion): Sql[] {
  const asked = codingConditions(dialect, question);
  if (asked.length === 0) return [];
  const codings = sql`FROM stance_coding s WHERE ${join([raw('s.counts'), ...asked], ' AND ')}`;
  const { towards, claimId } = question.filter ?? {};
  // A target has few codings, which lead to their quotations. A stance has very many: there each quotation of the
  // list, in its order, is asked for its codings, until the page is full.
  if (claimId || towards) return [sql`q.id IN (SELECT s.quotation_id ${codings})`];
  return [sql`EXISTS (SELECT 1 ${codings} AND s.quotation_id = q.id)`];
}

/** What is asked of a coding `s` of the quotations. */
export function codingConditions(dialect: Dialect, { filter }: QuotationQuestion): Sql[] {
  const { stance, towards, claimId } = filter ?? {};
  const where: Sql[] = [];
  if (stance) where.push(dialect.inList(raw('s.stance'), stance));
  if (claimId) where.push(claimAmong(dialect, claimId));
  if (towards) where.push(isTowards(dialect, towards));
  return where;
}

/** The coding `s` is towards this target; its actor's id is that which a merged one goes by now. */
export function isTowards(dialect: Dialect, towards: StanceTargetChoice): Sql {
  if (towards.claimId) return claimAmong(dialect, [towards.claimId]);
  return sql`s.target_key = ${targetKey(checkTarget(towards))}`;
}

// A merged claim's quotations stand under the one it was merged into.
function claimAmong(dialect: Dialect, ids: readonly string[]): Sql {
  return sql`s.claim_id IN (SELECT COALESCE(c.merged_into_id, c.id) FROM claim c WHERE ${dialect.inList(raw('c.id'), ids)})`;
}
