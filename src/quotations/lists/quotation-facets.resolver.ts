import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { actorById } from '../../actors/actor.loaders';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { countryOf } from '../../graphql/country.type';
import { countFacet, facetExtent } from '../../graphql/lists/facet-counts';
import { CountryCount, FacetSize, MAX_FACET_VALUES, YearCount } from '../../graphql/lists/facet.type';
import { outletById } from '../../outlets/outlet.loaders';
import type { FacetRoot } from './quotation-facets';
import { quotationFacet } from './quotation-facets';
import {
  ActorCount,
  OutletCount,
  QuotationFacets,
  QuotationKindCount,
  ReviewStatusCount,
  SpeechActCount,
  StanceCount,
} from './quotation-facets.type';

/** Counts a list of quotations by what its items have in common. */
@Resolver(() => QuotationFacets)
export class QuotationFacetsResolver {
  @FieldResolver(() => Int, {
    description:
      'How many items of the list were counted: all, or in a long list the most recently said (5,000 by default).',
  })
  async itemsCounted(@Root() { source }: FacetRoot, @Ctx() context: RequestContext): Promise<number> {
    return (await facetExtent(context, source)).count;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the facets count the whole list. False means that they count only its newest items, as many as itemsCounted.',
  })
  async isExact(@Root() { source }: FacetRoot, @Ctx() context: RequestContext): Promise<boolean> {
    return (await facetExtent(context, source)).isExact;
  }

  @FieldResolver(() => [CountryCount], {
    description:
      'By the country the speaker spoke for. A quotation of several speakers counts once for each country.',
  })
  async countries(
    @Root() root: FacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'country', first));
    return counts.map(({ value, count }) => ({ country: countryOf(value), count }));
  }

  @FieldResolver(() => [ActorCount], {
    description: 'By speaker. A quotation of several speakers counts for each.',
  })
  async speakers(
    @Root() root: FacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'speaker', first));
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [OutletCount], { description: 'By the outlet that printed it.' })
  async outlets(
    @Root() root: FacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'outlet', first));
    return Promise.all(
      counts.map(async ({ value, count }) => ({ outlet: await load(context, outletById, value), count })),
    );
  }

  @FieldResolver(() => [StanceCount], {
    description: 'By stance, for every target. A quotation with two stances counts for both.',
  })
  async stances(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'stance', MAX_FACET_VALUES));
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [QuotationKindCount], { description: 'By kind.' })
  async kinds(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'kind', MAX_FACET_VALUES));
    return counts.map(({ value, count }) => ({ kind: value, count }));
  }

  @FieldResolver(() => [SpeechActCount], { description: 'By what the speaker does with the words.' })
  async acts(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'act', MAX_FACET_VALUES));
    return counts.map(({ value, count }) => ({ act: value, count }));
  }

  @FieldResolver(() => [ReviewStatusCount], { description: 'By review status.' })
  async reviewStatuses(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'reviewStatus', MAX_FACET_VALUES));
    return counts.map(({ value, count }) => ({ reviewStatus: value, count }));
  }

  @FieldResolver(() => [YearCount], {
    description:
      'By the year of the latest possible day, oldest first. Quotations without a day are not counted.',
  })
  async years(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await countFacet(context, quotationFacet(root, 'year', MAX_FACET_VALUES));
    return counts.map(({ value, count }) => ({ year: Number(value), count })).sort((a, b) => a.year - b.year);
  }
}
