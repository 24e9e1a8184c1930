import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { actorById } from '../../actors/actor.loaders';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { countryOf } from '../../graphql/country.type';
import type { CountedFacets } from '../../graphql/lists/facet-counts';
import { countAskedFacets, valuesOf } from '../../graphql/lists/facet-counts';
import { CountryCount, FacetSize, YearCount } from '../../graphql/lists/facet.type';
import { FACETS_PRICE } from '../../graphql/prices';
import { outletById } from '../../outlets/outlet.loaders';
import type { QuotationConnectionObject } from './quotation-connection';
import { latestSaidFirst, QUOTATION_FACETS } from './quotation-facets';
import {
  ActorCount,
  OutletCount,
  QuotationConnection,
  QuotationFacets,
  QuotationKindCount,
  ReviewStatusCount,
  SpeechActCount,
  StanceCount,
} from './quotation-facets.type';

/** The facets of a list of quotations. */
@Resolver(() => QuotationConnection)
export class QuotationsCountedResolver {
  @FieldResolver(() => QuotationFacets, {
    nullable: true,
    complexity: FACETS_PRICE,
    description:
      'Counts of the whole list by speaker, country, outlet and more. Null if the list could not be counted; countingProblem says why.',
  })
  facets(
    @Root() { counting, source }: QuotationConnectionObject,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedFacets | null> {
    const list = latestSaidFirst(source);
    return counting().attempt(() => countAskedFacets(context, list, QUOTATION_FACETS, info));
  }
}

/** The parts of facets of quotations: how many items have which value. */
@Resolver(() => QuotationFacets)
export class QuotationFacetsResolver {
  @FieldResolver(() => Int, {
    description:
      'How many items of the list were counted: all, or in a long list the most recently said (5,000 by default).',
  })
  itemsCounted(@Root() { extent }: CountedFacets): number {
    return extent?.count ?? 0;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the facets count the whole list. False means that they count only its newest items, as many as itemsCounted.',
  })
  isExact(@Root() { extent }: CountedFacets): boolean {
    return extent?.isExact ?? true;
  }

  @FieldResolver(() => [CountryCount], {
    description:
      'By the country the speaker spoke for. A quotation of several speakers counts once for each country.',
  })
  countries(@Root() root: CountedFacets, @FacetSize() first: number): object[] {
    const counts = valuesOf(root, 'countries', first);
    return counts.map(({ value, count }) => ({ country: countryOf(value), count }));
  }

  @FieldResolver(() => [ActorCount], {
    description: 'By speaker. A quotation of several speakers counts for each.',
  })
  async speakers(
    @Root() root: CountedFacets,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = valuesOf(root, 'speakers', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [OutletCount], { description: 'By the outlet that printed it.' })
  async outlets(
    @Root() root: CountedFacets,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = valuesOf(root, 'outlets', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ outlet: await load(context, outletById, value), count })),
    );
  }

  @FieldResolver(() => [StanceCount], {
    description: 'By stance, for every target. A quotation with two stances counts for both.',
  })
  stances(@Root() root: CountedFacets): object[] {
    const counts = valuesOf(root, 'stances');
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [QuotationKindCount], { description: 'By kind.' })
  kinds(@Root() root: CountedFacets): object[] {
    const counts = valuesOf(root, 'kinds');
    return counts.map(({ value, count }) => ({ kind: value, count }));
  }

  @FieldResolver(() => [SpeechActCount], { description: 'By what the speaker does with the words.' })
  acts(@Root() root: CountedFacets): object[] {
    const counts = valuesOf(root, 'acts');
    return counts.map(({ value, count }) => ({ act: value, count }));
  }

  @FieldResolver(() => [ReviewStatusCount], { description: 'By review status.' })
  reviewStatuses(@Root() root: CountedFacets): object[] {
    const counts = valuesOf(root, 'reviewStatuses');
    return counts.map(({ value, count }) => ({ reviewStatus: value, count }));
  }

  @FieldResolver(() => [YearCount], {
    description:
      'By the year of the latest possible day, oldest first. Quotations without a day are not counted.',
  })
  years(@Root() root: CountedFacets): object[] {
    const counts = valuesOf(root, 'years');
    return counts.map(({ value, count }) => ({ year: Number(value), count })).sort((a, b) => a.year - b.year);
  }
}
