import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../actors/actor.entity';
import { ActorType } from '../../actors/actor.type';
import type { Article } from '../../articles/article.entity';
import { ArticleType } from '../../articles/article.type';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { CountryType } from '../../graphql/country.type';
import { COUNT_PRICE } from '../../graphql/prices';
import { countriesWithQuotations, quotationCountByCountry } from '../country.loaders';
import type { Outlet } from '../../outlets/outlet.entity';
import { OutletType } from '../../outlets/outlet.type';
import type { QuotationConnectionObject } from './quotation-connection';
import { quotationConnection } from './quotation-connection';
import { QuotationConnection } from './quotation-facets.type';
import { ArticleQuotationsArgs, QuotationsArgs } from './quotation.args.inputs';

/** The quotations of an actor. */
@Resolver(() => ActorType)
export class ActorQuotationsResolver {
  @FieldResolver(() => QuotationConnection, { description: 'What it said, alone or together with others.' })
  quotations(
    @Root() actor: Actor,
    @Args(() => QuotationsArgs) args: QuotationsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnectionObject> {
    const { filter, search, orderBy } = args;
    // What a merged actor said stands under the one it was merged into.
    const parent = { speakerId: actor.mergedIntoId ?? actor.id };
    return quotationConnection(context, { parent, filter, search }, orderBy, args, info);
  }
}

/** The quotations of an article. */
@Resolver(() => ArticleType)
export class ArticleQuotationsResolver {
  @FieldResolver(() => QuotationConnection, {
    description: 'The quotations it printed, in the order of the text.',
  })
  quotations(
    @Root() article: Article,
    @Args(() => ArticleQuotationsArgs) args: ArticleQuotationsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnectionObject> {
    const { filter, search, orderBy } = args;
    return quotationConnection(
      context,
      { parent: { articleId: article.id }, filter, search },
      orderBy,
      args,
      info,
    );
  }
}

/** The quotations of an outlet. */
@Resolver(() => OutletType)
export class OutletQuotationsResolver {
  @FieldResolver(() => QuotationConnection, { description: 'The quotations that its articles printed.' })
  quotations(
    @Root() outlet: Outlet,
    @Args(() => QuotationsArgs) args: QuotationsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnectionObject> {
    const { filter, search, orderBy } = args;
    // The articles of a merged outlet stand under the one it was merged into.
    const parent = { outletId: outlet.mergedIntoId ?? outlet.id };
    return quotationConnection(context, { parent, filter, search }, orderBy, args, info);
  }
}

/** Countries and their quotations. */
@Resolver(() => CountryType)
export class CountryQuotationsResolver {
  @Query(() => [CountryType], {
    description: 'Every country that somebody spoke for in a quotation, by code.',
  })
  countries(@Ctx() context: RequestContext): Promise<CountryType[]> {
    return countriesWithQuotations(context);
  }

  @FieldResolver(() => QuotationConnection, { description: 'The quotations of speakers for this country.' })
  quotations(
    @Root() country: CountryType,
    @Args(() => QuotationsArgs) args: QuotationsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnectionObject> {
    const { filter, search, orderBy } = args;
    return quotationConnection(
      context,
      { parent: { country: country.code }, filter, search },
      orderBy,
      args,
      info,
    );
  }

  @FieldResolver(() => Int, {
    complexity: COUNT_PRICE,
    description: 'How many quotations the speakers of this country have.',
  })
  quotationCount(@Root() country: CountryType, @Ctx() context: RequestContext): Promise<number> {
    return load(context, quotationCountByCountry, country.code);
  }
}
