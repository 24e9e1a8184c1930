import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { namedLike } from '../../actors/actor.lists';
import type { Dialect } from '../../database/dialect';
import type { AskedFilter, ConditionTable } from '../../database/lists/conditions';
import { conditionsOf, ELSEWHERE, oneOf } from '../../database/lists/conditions';
import type { KeysetOrder } from '../../database/lists/keyset';
import type { TwoPlans, ListSource } from '../../database/lists/list-source';
import { hasMoreThan } from '../../database/lists/page-statement';
import { fold } from '../../domain/text/quotation-text';
import { parseSearch } from '../../domain/text/search-words';
import type { VoiceColumns, VoiceConditions } from '../../quotations/joint-speakers/voices';
import { codingsByVoice } from '../../quotations/joint-speakers/voices';
import { maybeSaidIn } from '../../quotations/lists/day-conditions';
import { Claim } from '../claim.entity';
import type { ClaimFilter } from '../claim.inputs';

/** Which claims a list holds. */
export interface ClaimQuestion {
  readonly parent?: { readonly actorId: string } | { readonly country: string };
  readonly search?: string | null;
  readonly filter?: AskedFilter<ClaimFilter> | null;
}

/** Orders of claims. */
export enum ClaimOrder {
  LAST_SAID_ON_DESC = 'LAST_SAID_ON_DESC',
  LAST_SAID_ON_ASC = 'LAST_SAID_ON_ASC',
  FIRST_SAID_ON_DESC = 'FIRST_SAID_ON_DESC',
  FIRST_SAID_ON_ASC = 'FIRST_SAID_ON_ASC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
}

const COLUMNS: Readonly<Record<string, KeysetOrder['columns']>> = {
  LAST_SAID_ON: [{ sql: raw('c.last_said_sort'), property: 'lastSaidSort', type: 'string' }],
  FIRST_SAID_ON: [{ sql: raw('c.first_said_sort'), property: 'firstSaidSort', type: 'string' }],
  CREATED_AT: [],
  UPDATED_AT: [{ sql: raw('c.updated_at'), property: 'updatedAt', type: 'string' }],
};

// Almost no claim is merged, which SQLite cannot know: by the bare column it would collect and sort all the others.
const NOT_MERGED = raw(`COALESCE(c.merged_into_id, '') = ''`);

/** The list that a question describes; its actor ids are those that merged actors go by now. */
export function claimList(dialect: Dialect, question: ClaimQuestion, order: ClaimOrder): ListSource<Claim> {
  const said = codingConditions(dialect, question);
  const where = [...columnConditions(dialect, question), ...('byLookup' in said ? [said.byLookup] : said)];
  const list = { entity: Claim, alias: 'c', where, order: claimOrder(order) };
  return 'byLookup' in said ? { ...list, twoPlans: said } : list;
}

/** How a list so ordered is walked. */
export function claimOrder(order: ClaimOrder): KeysetOrder {
  const columns = COLUMNS[order.replace(/_(ASC|DESC)$/, '')] ?? [];
  const id = { sql: raw('c.id'), property: 'id', type: 'string' } as const;
  return { token: order, descending: order.endsWith('_DESC'), columns: [...columns, id] };
}

const CONDITIONS: ConditionTable<ClaimFilter> = {
  ids: oneOf(raw('c.id')),
  verdict: oneOf(raw('c.verdict')),
  isReviewed: (isReviewed) => raw(isReviewed ? 'c.review_count > 0' : 'c.review_count = 0'),
  updatedSince: (at) => sql`c.updated_at >= ${at}`,
  topic: (topics, dialect) => {
    const folded = dialect.inList(raw('t.topic_folded'), topics.map(fold));
    return sql`c.id IN (SELECT t.claim_id FROM claim_topic t WHERE ${folded})`;
  },
  // AskedFilter together of one coding.
  actorId: ELSEWHERE,
  actorName: ELSEWHERE,
  country: ELSEWHERE,
  stance: ELSEWHERE,
  saidOn: ELSEWHERE,
};

function columnConditions(dialect: Dialect, { filter, search }: ClaimQuestion): Sql[] {
  const where: Sql[] = [NOT_MERGED, ...conditionsOf(CONDITIONS, filter, dialect)];
  if (typeof search === 'string') where.push(dialect.fullText('claim').matches('c', parseSearch(search)));
  return where;
}

// So many codings are looked up, and their claims sorted, in the time that it takes to ask some hundreds of claims.
const FEW_CODINGS = 1000;

// All that is asked about who spoke, for whom, when and how is asked of one coding.
function codingConditions(dialect: Dialect, question: ClaimQuestion): readonly Sql[] | TwoPlans {
  const { actorName, stance, saidOn } = question.filter ?? {};
  const voices = voiceConditions(dialect, question);
  const stances = stance ? [dialect.inList(raw('s.stance'), stance)] : [];
  const rest = [...stances, ...maybeSaidIn('s', saidOn), raw('s.counts')];
  if (voices === null) {
    if (rest.length === 1) return [];
    return [sql`EXISTS (SELECT 1 FROM stance_coding s WHERE ${join(rest, ' AND ')} AND s.claim_id = c.id)`];
  }
  const codings = (selected: string, more: readonly Sql[]): Sql =>
    codingsByVoice(
      () => raw(selected),
      (voice) => [...voices(voice), ...more],
    );
  const asked = sql`EXISTS (${codings('1', [...rest, raw('s.claim_id = c.id')])})`;
  // A speaker's or a country's codings lead to the claims; where there are very many, each claim, in order, is asked.
  const looked = sql`c.id IN (${codings('s.claim_id', [...rest, raw('s.claim_id IS NOT NULL')])})`;
  // To find the actors of a name takes long.
  if (actorName || dialect.plansByStatistics) return [looked];
  const isRare = sql`NOT ${hasMoreThan(FEW_CODINGS, codings('1', [...stances, raw('s.counts')]))}`;
  return { isSelective: isRare, byLookup: looked, byScan: asked };
}

function voiceConditions(dialect: Dialect, { parent, filter }: ClaimQuestion): VoiceConditions | null {
  const { actorId, country, actorName } = filter ?? {};
  const asked: ((voice: VoiceColumns) => Sql)[] = [];
  if (parent && 'actorId' in parent) asked.push(({ actor }) => sql`${raw(actor)} = ${parent.actorId}`);
  if (parent && 'country' in parent)
    asked.push(({ country: column }) => sql`${raw(column)} = ${parent.country}`);
  if (actorId) asked.push(({ actor }) => dialect.inList(raw(actor), actorId));
  if (country) asked.push(({ country: column }) => dialect.inList(raw(column), country));
  if (actorName) asked.push(({ actor }) => namedLike(actor, actorName));
  return asked.length === 0 ? null : (voice) => asked.map((condition) => condition(voice));
}
