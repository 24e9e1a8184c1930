import type { GraphQLResolveInfo } from 'graphql';
import { survivorIds } from '../../actors/actor.loaders';
import type { ListSource } from '../../database/lists/list-source';
import type { ConnectionObject } from '../../graphql/lists/connection';
import { nestedConnection, rootConnection } from '../../graphql/lists/connection';
import type { RequestContext } from '../../graphql/context';
import { checkRange } from '../../graphql/date-range.input';
import type { PageArgs } from '../../graphql/lists/paging';
import type { QuotationQuestion } from './quotation-question';
import type { Quotation } from '../quotation.entity';
import type { QuotationOrder } from './quotation.lists';
import { quotationList } from './quotation.lists';
import { quotationById } from '../quotation.loaders';
import { checkTarget } from '../stances/stance.service';

/** A list of quotations as GraphQL shows it. */
export interface QuotationConnectionObject extends ConnectionObject<Quotation> {
  readonly question: QuotationQuestion;
  readonly source: ListSource<Quotation>;
}

/** The connection that a question describes: alone, or batched with its siblings when it stands under a parent. */
export async function quotationConnection(
  context: RequestContext,
  question: QuotationQuestion,
  orderBy: QuotationOrder,
  page: PageArgs,
  info: GraphQLResolveInfo,
): Promise<QuotationConnectionObject> {
  const source = await quotationSource(context, question, orderBy);
  const list = { name: 'quotations', question, source, items: quotationById };
  const connection =
    question.parent === undefined
      ? rootConnection(context, list, page, info)
      : nestedConnection(context, list, page, info);
  return { ...connection, question, source };
}

/** The list that a question describes, once the question is found to make sense. */
export async function quotationSource(
  context: RequestContext,
  question: QuotationQuestion,
  orderBy: QuotationOrder,
): Promise<ListSource<Quotation>> {
  return quotationList(context.reader.dialect, await checkedQuestion(context, question), orderBy);
}

/** The question with merged actors replaced by those they go by now. Throws when its filter makes no sense. */
export async function checkedQuestion(
  context: RequestContext,
  question: QuotationQuestion,
): Promise<QuotationQuestion> {
  for (const range of ['saidOn', 'saidWithin', 'publishedOn', 'undated'] as const) {
    const days = question.filter?.[range];
    if (days) checkRange(days, ['filter', range]);
  }
  if (question.filter?.towards) checkTarget(question.filter.towards);
  const { filter } = question;
  const target = filter?.towards?.actorId;
  if (!filter || (!filter.speakerId && !target)) return question;
  const speakerId = filter.speakerId ? await survivorIds(context, filter.speakerId) : filter.speakerId;
  const [actorId] = target ? await survivorIds(context, [target]) : [];
  const towards = actorId === undefined ? filter.towards : { actorId };
  return { ...question, filter: { ...filter, speakerId, towards } };
}
