import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Stance } from '../domain/stance';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { loadAsked } from '../graphql/lists/look-ahead';
import type { QuotationConnectionObject } from '../quotations/lists/quotation-connection';
import { quotationConnection } from '../quotations/lists/quotation-connection';
import { QuotationConnection } from '../quotations/lists/quotation-facets.type';
import { QuotationsArgs } from '../quotations/lists/quotation.args.inputs';
import type { Quotation } from '../quotations/quotation.entity';
import { quotationById } from '../quotations/quotation.loaders';
import { QuotationType } from '../quotations/quotation.type';
import { revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import type { ClaimConnectionObject } from './lists/claim-connection';
import { claimConnection } from './lists/claim-connection';
import { ClaimConnection } from './lists/claim-facets.type';
import { ClaimsArgs } from './lists/claim.args.inputs';
import type { Claim } from './claim.entity';
import { underClaim } from './claim-quotations';
import { claimById, firstQuotationIdByClaimId } from './claim.loaders';
import { ClaimType } from './claim.type';

/** Reads claims. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimType, {
    nullable: true,
    description:
      'The claim with this id; null if there is none. A merged claim names its survivor in mergedInto.',
  })
  claim(
    @Arg('id', () => ID, { description: 'The id, clm_01….' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Claim | null> {
    return load(context, claimById, id);
  }

  @Query(() => ClaimConnection, {
    description: 'Claims, by speaker, country, day and the verdict of fact-checks.',
  })
  claims(
    @Args(() => ClaimsArgs) args: ClaimsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClaimConnectionObject> {
    const { filter, search, orderBy } = args;
    return claimConnection(context, { filter, search }, orderBy, args, info);
  }

  @FieldResolver(() => QuotationConnection, {
    description: 'The quotations that assert, deny or mention the claim. Filter by stance to separate them.',
  })
  quotations(
    @Root() claim: Claim,
    @Args(() => QuotationsArgs) args: QuotationsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnectionObject> {
    const { filter, search, orderBy } = args;
    return quotationConnection(context, { ...underClaim(claim, filter), search }, orderBy, args, info);
  }

  @FieldResolver(() => QuotationType, {
    nullable: true,
    description:
      'The first known quotation of the claim: the one with the earliest day. If a day is only roughly known, its latest possible day counts. Null if no quotation has a day.',
  })
  async firstQuotation(
    @Root() claim: Claim,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('stance', () => [Stance], {
      nullable: true,
      description:
        'Only quotations with one of these stances towards the claim: SUPPORT finds who asserted it first.',
    })
    stance?: readonly Stance[] | null,
  ): Promise<Quotation | null> {
    const wanted = stance ? [...new Set(stance)].sort() : null;
    const first = firstQuotationIdByClaimId(wanted);
    const id = await load(context, first, claim.mergedIntoId ?? claim.id);
    return id === null ? null : await loadAsked(context, quotationById, id, info);
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The claim that this one was merged into; null if it was not merged.',
  })
  mergedInto(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<Claim | null> | null {
    return claim.mergedIntoId === null ? null : load(context, claimById, claim.mergedIntoId);
  }

  @FieldResolver(() => [RevisionType], { description: 'Every change since it was recorded, oldest first.' })
  revisions(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return revisionsOf(context, claim.id);
  }
}
