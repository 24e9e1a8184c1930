import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { actorById } from '../../actors/actor.loaders';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { countryOf } from '../../graphql/country.type';
import { countFacet, facetExtent } from '../../graphql/lists/facet-counts';
import { CountryCount, FacetSize, MAX_FACET_VALUES } from '../../graphql/lists/facet.type';
import { ActorCount, StanceCount } from '../../quotations/lists/quotation-facets.type';
import type { ClaimFacetRoot } from './claim-facets';
import { claimFacet } from './claim-facets';
import { ClaimFacets, TopicCount, VerdictCount } from './claim-facets.type';

/** Counts a list of claims by what its items have in common. */
@Resolver(() => ClaimFacets)
export class ClaimFacetsResolver {
  @FieldResolver(() => Int, {
    description:
      'How many items of the list were counted: all, or in a long list the most recently said (5,000 by default).',
  })
  async itemsCounted(@Root() { source }: ClaimFacetRoot, @Ctx() context: RequestContext): Promise<number> {
    return (await facetExtent(context, source)).count;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the facets count the whole list. False means that they count only its newest items, as many as itemsCounted.',
  })
  async isExact(@Root() { source }: ClaimFacetRoot, @Ctx() context: RequestContext): Promise<boolean> {
    return (await facetExtent(context, source)).isExact;
  }

  @FieldResolver(() => [ActorCount], { description: 'By who spoke of them.' })
  async actors(
    @Root() root: ClaimFacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countFacet(context, claimFacet(root, 'speaker', first));
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [CountryCount], { description: 'By the country they were spoken of for.' })
  async countries(
    @Root() root: ClaimFacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countFacet(context, claimFacet(root, 'country', first));
    return counts.map(({ value, count }) => ({ country: countryOf(value), count }));
  }

  @FieldResolver(() => [StanceCount], { description: 'By the stances taken towards them.' })
  async stances(@Root() root: ClaimFacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await countFacet(context, claimFacet(root, 'stance', MAX_FACET_VALUES));
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [VerdictCount], {
    description: 'By the verdict of their fact-checks. Claims without a fact-check are not counted.',
  })
  async verdicts(@Root() root: ClaimFacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await countFacet(context, claimFacet(root, 'verdict', MAX_FACET_VALUES));
    return counts.map(({ value, count }) => ({ verdict: value, count }));
  }

  @FieldResolver(() => [TopicCount], { description: 'By topic.' })
  async topics(
    @Root() root: ClaimFacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countFacet(context, claimFacet(root, 'topic', first));
    return counts.map(({ value, count }) => ({ topic: value, count }));
  }
}
