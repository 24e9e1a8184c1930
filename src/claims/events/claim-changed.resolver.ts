import { Args, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import type { ListSource } from '../../database/lists/list-source';
import type { RequestContext } from '../../graphql/context';
import { load } from '../../graphql/loading/batch-loader';
import { EventFeed } from '../../graphql/subscriptions/event-feed';
import { eventsOf, requireKnown } from '../../graphql/subscriptions/subscription';
import { checkArguments } from '../../graphql/type-graphql/direct-resolvers';
import { isIdOf } from '../../ids';
import type { Claim } from '../claim.entity';
import { claimById } from '../claim.loaders';
import { ClaimType } from '../claim.type';
import { claimSource } from '../lists/claim-connection';
import { ClaimOrder } from '../lists/claim.lists';
import { ClaimChangedArgs } from './claim-changed.args.inputs';
import { claimsOf } from './claim-events';

/** Sends claims to subscribers when they are recorded or change. */
@Resolver()
export class ClaimChangedResolver {
  @Subscription(() => ClaimType, {
    subscribe: ({ args, context }) => changed(args, context as RequestContext),
    description:
      'Each claim that is recorded or changes from now on, as it is after the change: edited, merged, fact-checked, or said once more.',
  })
  claimChanged(
    @Root() id: string,
    @Args(() => ClaimChangedArgs) _args: ClaimChangedArgs,
    @Ctx() context: RequestContext,
  ): Promise<Claim | null> {
    return load(context, claimById, id);
  }
}

async function changed(args: unknown, context: RequestContext): Promise<EventFeed<string>> {
  const { claimId, filter } = checkArguments(ClaimChangedArgs, args);
  const followed = typeof claimId === 'string' ? await survivorOf(context, claimId) : null;
  const source = (ids?: string[]): Promise<ListSource<Claim>> =>
    claimSource(context, { filter: { ...filter, ...(ids && { ids }) } }, ClaimOrder.CREATED_AT_ASC);
  // Refuses a filter that makes no sense, before there is an event.
  await source();
  return new EventFeed(eventsOf(context), {
    take: (event) => (event.kind === 'recordsChanged' ? event.ids.filter(isFollowed) : []),
    filter: async (ids) => {
      const asked = filter?.ids ? ids.filter((id) => filter.ids?.includes(id)) : [...ids];
      return await claimsOf(context.reader, asked, filter ? await source(asked) : null);
    },
  });

  function isFollowed(id: string): boolean {
    return followed === null ? isIdOf('claim', id) : id === followed;
  }
}

async function survivorOf(context: RequestContext, claimId: string): Promise<string> {
  const claim = requireKnown(await load(context, claimById, claimId), 'claim', claimId);
  return claim.mergedIntoId ?? claim.id;
}
