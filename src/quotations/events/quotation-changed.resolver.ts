import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Resolver, Root, Subscription } from 'type-graphql';
import { ReviewStatus } from '../../domain/review-status';
import type { RequestContext } from '../../graphql/context';
import { loadAsked } from '../../graphql/lists/look-ahead';
import { EventFeed } from '../../graphql/subscriptions/event-feed';
import { eventsOf } from '../../graphql/subscriptions/subscription';
import { checkArguments } from '../../graphql/type-graphql/direct-resolvers';
import { isIdOf } from '../../ids';
import { checkedQuestion } from '../lists/quotation-connection';
import type { Quotation } from '../quotation.entity';
import { quotationById } from '../quotation.loaders';
import { QuotationType } from '../quotation.type';
import { quotationsMatching } from './quotation-events';
import { QuotationRecordedArgs } from './quotation-recorded.args.inputs';

// A list without the filter leaves some out, of which a client that shows them must know.
const EVERY_STATUS = Object.values(ReviewStatus);

/** Sends quotations to subscribers when they change. */
@Resolver()
export class QuotationChangedResolver {
  @Subscription(() => QuotationType, {
    subscribe: ({ args, context }) => changed(args, context as RequestContext),
    description:
      'Each quotation that changes from now on, as it is after the change: edited, reviewed, retracted, coded, or moved by a merge. Without the filter reviewStatus, also rejected and retracted ones. quotationRecorded sends new ones.',
  })
  quotationChanged(
    @Root() id: string,
    @Args(() => QuotationRecordedArgs) _args: QuotationRecordedArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Quotation | null> {
    return loadAsked(context, quotationById, id, info);
  }
}

async function changed(args: unknown, context: RequestContext): Promise<EventFeed<string>> {
  const { filter } = checkArguments(QuotationRecordedArgs, args);
  const reviewStatus = filter?.reviewStatus ?? EVERY_STATUS;
  const question = await checkedQuestion(context, { filter: { ...filter, reviewStatus } });
  return new EventFeed(eventsOf(context), {
    take: (event) =>
      event.kind === 'recordsChanged' ? event.ids.filter((id) => isIdOf('quotation', id)) : [],
    filter: (ids) => quotationsMatching(context.reader, ids, question.filter),
  });
}
