import type { GraphQLResolveInfo } from 'graphql';
import { survivorIds } from '../../actors/actor.loaders';
import type { ListSource } from '../../database/lists/list-source';
import type { ConnectionObject } from '../../graphql/lists/connection';
import { nestedConnection, rootConnection } from '../../graphql/lists/connection';
import type { RequestContext } from '../../graphql/context';
import { checkRange } from '../../graphql/date-range.input';
import type { PageArgs } from '../../graphql/lists/paging';
import type { Claim } from '../claim.entity';
import { claimById } from '../claim.loaders';
import type { ClaimOrder, ClaimQuestion } from './claim.lists';
import { claimList } from './claim.lists';

/** A list of claims as GraphQL shows it. */
export interface ClaimConnectionObject extends ConnectionObject<Claim> {
  readonly source: ListSource<Claim>;
}

/** The connection that a question describes: alone, or batched with its siblings when it stands under a parent. */
export async function claimConnection(
  context: RequestContext,
  question: ClaimQuestion,
  orderBy: ClaimOrder,
  page: PageArgs,
  info: GraphQLResolveInfo,
): Promise<ClaimConnectionObject> {
  const source = await claimSource(context, question, orderBy);
  const list = { name: 'claims', question, source, items: claimById };
  const connection =
    question.parent === undefined
      ? rootConnection(context, list, page, info)
      : nestedConnection(context, list, page, info);
  return { ...connection, source };
}

/** The list that a question describes, once the question is found to make sense. */
export async function claimSource(
  context: RequestContext,
  question: ClaimQuestion,
  orderBy: ClaimOrder,
): Promise<ListSource<Claim>> {
  const { filter } = question;
  if (filter?.saidOn) checkRange(filter.saidOn, ['filter', 'saidOn']);
  const actorId = filter?.actorId ? await survivorIds(context, filter.actorId) : null;
  const followed = actorId === null ? question : { ...question, filter: { ...filter, actorId } };
  return claimList(context.reader.dialect, followed, orderBy);
}
