import type { GraphQLResolveInfo } from 'graphql';
import type { ListSource } from '../../database/lists/list-source';
import type { ConnectionObject } from '../../graphql/lists/connection';
import { nestedConnection, rootConnection } from '../../graphql/lists/connection';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../../graphql/context';
import type { PageArgs } from '../../graphql/lists/paging';
import { survivingFilter } from './quotation-filter.loaders';
import type { QuotationQuestion } from './quotation-question';
import type { Quotation } from '../quotation.entity';
import { QuotationOrder, quotationList } from './quotation.lists';
import { quotationById } from '../quotation.loaders';

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
  checkOrder(question, orderBy);
  return quotationList(context.reader.dialect, await checkedQuestion(context, question), orderBy);
}

function checkOrder({ search }: QuotationQuestion, orderBy: QuotationOrder): void {
  if (orderBy !== QuotationOrder.RELEVANCE || typeof search === 'string') return;
  const message = 'RELEVANCE goes by the words of a search. Give search, or choose another order.';
  throw new DomainError(ErrorCode.INVALID, message, ['orderBy']);
}

/** The question with merged actors and outlets replaced by those they go by now. Throws when its filter makes no sense. */
export async function checkedQuestion(
  context: RequestContext,
  question: QuotationQuestion,
): Promise<QuotationQuestion> {
  const { filter } = question;
  return filter ? { ...question, filter: await survivingFilter(context, filter) } : question;
}
