import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Resolver, Root, Subscription } from 'type-graphql';
import { checkArguments } from '../../graphql/type-graphql/direct-resolvers';
import { EventFeed } from '../../graphql/subscriptions/event-feed';
import type { RequestContext } from '../../graphql/context';
import { loadAsked } from '../../graphql/lists/look-ahead';
import { eventsOf } from '../../graphql/subscriptions/subscription';
import { checkedQuestion } from '../lists/quotation-connection';
import { quotationsMatching } from './quotation-events';
import { QuotationRecordedArgs } from './quotation-recorded.args.inputs';
import type { Quotation } from '../quotation.entity';
import { quotationById } from '../quotation.loaders';
import { QuotationType } from '../quotation.type';

/** Sends new quotations to subscribers as they come in. */
@Resolver()
export class QuotationRecordedResolver {
  @Subscription(() => QuotationType, {
    subscribe: ({ args, context }) => recorded(args, context as RequestContext),
    description:
      'Each quotation that is recorded from now on, after it is stored. To get quotations that were recorded earlier, or while the connection was down, use the filter updatedSince.',
  })
  quotationRecorded(
    @Root() id: string,
    @Args(() => QuotationRecordedArgs) _args: QuotationRecordedArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Quotation | null> {
    return loadAsked(context, quotationById, id, info);
  }
}

async function recorded(args: unknown, context: RequestContext): Promise<EventFeed<string>> {
  const { filter } = checkArguments(QuotationRecordedArgs, args);
  const question = await checkedQuestion(context, { filter });
  return new EventFeed(eventsOf(context), {
    take: (event) => (event.kind === 'quotationsRecorded' ? event.ids : []),
    filter: (ids) => quotationsMatching(context.reader, ids, question.filter),
  });
}
