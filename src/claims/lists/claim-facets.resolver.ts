import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { actorById } from '../../actors/actor.loaders';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { countryOf } from '../../graphql/country.type';
import type { CountedFacets } from '../../graphql/lists/facet-counts';
import { countAskedFacets, valuesOf } from '../../graphql/lists/facet-counts';
import { CountryCount, FacetSize } from '../../graphql/lists/facet.type';
import { FACETS_PRICE } from '../../graphql/prices';
import { ActorCount, StanceCount } from '../../quotations/lists/quotation-facets.type';
import type { ClaimConnectionObject } from './claim-connection';
import { CLAIM_FACETS, latestClaimsFirst } from './claim-facets';
import { ClaimConnection, ClaimFacets, TopicCount, VerdictCount } from './claim-facets.type';

/** The facets of a list of claims. */
@Resolver(() => ClaimConnection)
export class ClaimsCountedResolver {
  @FieldResolver(() => ClaimFacets, {
    nullable: true,
    complexity: FACETS_PRICE,
    description:
      'Counts of the whole list by actor, country, verdict and topic. Null if the list could not be counted; countingProblem says why.',
  })
  facets(
    @Root() { counting, source }: ClaimConnectionObject,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedFacets | null> {
    const list = latestClaimsFirst(source);
    return counting().attempt(() => countAskedFacets(context, list, CLAIM_FACETS, info));
  }
}

/** The parts of facets of claims: how many items have which value. */
@Resolver(() => ClaimFacets)
export class ClaimFacetsResolver {
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

  @FieldResolver(() => [ActorCount], { description: 'By who spoke of them.' })
  async actors(
    @Root() root: CountedFacets,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = valuesOf(root, 'actors', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [CountryCount], { description: 'By the country they were spoken of for.' })
  countries(@Root() root: CountedFacets, @FacetSize() first: number): object[] {
    const counts = valuesOf(root, 'countries', first);
    return counts.map(({ value, count }) => ({ country: countryOf(value), count }));
  }

  @FieldResolver(() => [StanceCount], { description: 'By the stances taken towards them.' })
  stances(@Root() root: CountedFacets): object[] {
    const counts = valuesOf(root, 'stances');
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [VerdictCount], {
    description: 'By the verdict of their fact-checks. Claims without a fact-check are not counted.',
  })
  verdicts(@Root() root: CountedFacets): object[] {
    const counts = valuesOf(root, 'verdicts');
    return counts.map(({ value, count }) => ({ verdict: value, count }));
  }

  @FieldResolver(() => [TopicCount], { description: 'By topic.' })
  topics(@Root() root: CountedFacets, @FacetSize() first: number): object[] {
    const counts = valuesOf(root, 'topics', first);
    return counts.map(({ value, count }) => ({ topic: value, count }));
  }
}
