import { raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { KeysetOrder } from '../../database/lists/keyset';
import type { ListSource } from '../../database/lists/list-source';
import type { QuotationQuestion } from './quotation-question';
import { Quotation } from '../quotation.entity';
import { someSpeaker } from '../joint-speakers/voices';
import {
  columnConditions,
  dayConditions,
  parentConditions,
  stanceConditions,
  voiceConditions,
} from './quotation-conditions';
import { foundIn, indexScansOf } from './quotation-plans';

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
}

const COLUMNS: Readonly<Record<string, KeysetOrder['columns']>> = {
  SAID_ON: [{ sql: raw('q.said_sort'), property: 'saidSort', type: 'string' }],
  PUBLISHED_ON: [{ sql: raw('q.published_sort'), property: 'publishedSort', type: 'string' }],
  CREATED_AT: [],
  UPDATED_AT: [{ sql: raw('q.updated_at'), property: 'updatedAt', type: 'string' }],
  POSITION: [{ sql: raw('q.first_start'), property: 'firstStart', type: 'number' }],
};

/** The list that a question describes; its actor ids are those that merged actors go by now. */
export function quotationList(
  dialect: Dialect,
  question: QuotationQuestion,
  order: QuotationOrder,
): ListSource<Quotation> {
  const found = foundIn(dialect, question);
  const voices = voiceConditions(dialect, question);
  const rest = [
    ...parentConditions(question),
    ...columnConditions(dialect, question),
    ...dayConditions(question),
    ...stanceConditions(dialect, question),
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
  return either === undefined || dialect.plansByStatistics ? list : { ...list, twoPlans: either };
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
  const descending = order.endsWith('_DESC');
  const columns = COLUMNS[order.replace(/_(ASC|DESC)$/, '')] ?? [];
  return {
    token: order,
    descending,
    columns: [...columns, { sql: raw('q.id'), property: 'id', type: 'string' }],
  };
}
