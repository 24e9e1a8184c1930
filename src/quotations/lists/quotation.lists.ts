import { raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { KeysetOrder } from '../../database/lists/keyset';
import type { ListSource } from '../../database/lists/list-source';
import type { QuotationQuestion } from './quotation-question';
import { Quotation } from '../quotation.entity';
import { someSpeaker } from '../joint-speakers/voices';
import { ownConditions, parentConditions, visibleOnly, voiceConditions } from './quotation-conditions';
import { exclusion } from './quotation-exclusion';
import { foundIn, indexScansOf, lookupsOf, ranked } from './quotation-plans';

/** Orders of quotations. */
export enum QuotationOrder {
  SAID_ON_DESC = 'SAID_ON_DESC',
  SAID_ON_ASC = 'SAID_ON_ASC',
  PUBLISHED_ON_DESC = 'PUBLISHED_ON_DESC',
  PUBLISHED_ON_ASC = 'PUBLISHED_ON_ASC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  POSITION_ASC = 'POSITION_ASC',
  CONFIDENCE_ASC = 'CONFIDENCE_ASC',
  RELEVANCE = 'RELEVANCE',
}

const MILLIONTHS = 1_000_000;
// More than any: without a confidence, a quotation counts as sure.
const SURE = 2;

const COLUMNS: Readonly<Record<string, KeysetOrder['columns']>> = {
  SAID_ON: [{ sql: raw('q.said_sort'), property: 'saidSort', type: 'string' }],
  PUBLISHED_ON: [{ sql: raw('q.published_sort'), property: 'publishedSort', type: 'string' }],
  CREATED_AT: [],
  UPDATED_AT: [{ sql: raw('q.updated_at'), property: 'updatedAt', type: 'string' }],
  // Whole numbers, because SQLite writes no more than 15 digits of others.
  CONFIDENCE: [
    {
      sql: raw(`CAST(ROUND(COALESCE(q.confidence, ${SURE}) * ${MILLIONTHS}) AS INTEGER)`),
      property: 'confidence',
      type: 'number',
      ofStored: (confidence) => Math.round(((confidence as number | null) ?? SURE) * MILLIONTHS),
    },
  ],
  // All the words of a search stand in each: they are more of a shorter text.
  RELEVANCE: [
    {
      sql: raw('LENGTH(q.text)'),
      property: 'text',
      type: 'number',
      ofStored: (text) => Array.from(text as string).length,
    },
  ],
  POSITION: [{ sql: raw('q.first_start'), property: 'firstStart', type: 'number' }],
};

/** The list that a question describes; its actor ids are those that merged actors go by now. */
export function quotationList(
  dialect: Dialect,
  question: QuotationQuestion,
  order: QuotationOrder,
): ListSource<Quotation> {
  const words = order === QuotationOrder.RELEVANCE ? question.search : null;
  const found = foundIn(dialect, typeof words === 'string' ? { ...question, search: null } : question);
  const voices = voiceConditions(dialect, question);
  const rest = [
    ...(typeof words === 'string' ? [ranked(dialect, words)] : []),
    ...parentConditions(question),
    ...visibleOnly(question),
    ...ownConditions(dialect, question.filter ?? {}),
    ...exclusion(dialect, question.filter?.not),
    ...found.map(({ byLookup: looked }) => looked),
  ];
  const onePlan = hasOnePlan(question, order);
  const list = {
    entity: Quotation,
    alias: 'q',
    where: voices === null ? rest : [...rest, someSpeaker(voices)],
    order: quotationOrder(order),
    ...indexScansOf(question, voices, rest),
    onePlan,
  };
  const [either] = found;
  if (either === undefined || dialect.plansByStatistics) return list;
  return { ...list, twoPlans: either, ...lookupsOf(voices, rest) };
}

const IN_ORDER = new Set(['country', 'speakerId']);

// Speakers and countries have an index in the order of days, and all quotations have one.
function hasOnePlan({ parent, filter, search }: QuotationQuestion, order: QuotationOrder): boolean {
  const isFound = typeof search === 'string' || (parent !== undefined && 'claimId' in parent);
  if (isFound || !order.startsWith('SAID_ON')) return false;
  return Object.entries(filter ?? {}).every(
    ([name, value]) => IN_ORDER.has(name) || (value ?? null) === null,
  );
}

/** How a list so ordered is walked. */
export function quotationOrder(order: QuotationOrder): KeysetOrder {
  return ORDERS[order];
}

function keysetOrder(order: QuotationOrder): KeysetOrder {
  const descending = order.endsWith('_DESC');
  const columns = COLUMNS[order.replace(/_(ASC|DESC)$/, '')] ?? [];
  return {
    token: order,
    descending,
    columns: [...columns, { sql: raw('q.id'), property: 'id', type: 'string' }],
  };
}

const ORDERS = Object.fromEntries(
  Object.values(QuotationOrder).map((order) => [order, keysetOrder(order)]),
) as Readonly<Record<QuotationOrder, KeysetOrder>>;
