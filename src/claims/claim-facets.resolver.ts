import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorById } from '../actors/actor.loaders';
import { load } from '../graphql/batch-loader';
import type { RequestContext } from '../graphql/context';
import { CountryCount, FacetSize, MAX_FACET_VALUES } from '../graphql/facet.type';
import { ActorCount, StanceCount } from '../quotations/quotation-facets.type';
import type { ClaimFacetRoot } from './claim-connection';
import { countClaims } from './claim-facets';
import { ClaimFacets, TopicCount, VerdictCount } from './claim-facets.type';

/** Counts a list of claims by what its items have in common. */
@Resolver(() => ClaimFacets)
export class ClaimFacetsResolver {
  @FieldResolver(() => [ActorCount], { description: 'By who spoke of them.' })
  async actors(
    @Root() { source }: ClaimFacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countClaims(context.reader, source, 'speaker', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [CountryCount], { description: 'By the country they were spoken of for.' })
  async countries(
    @Root() { source }: ClaimFacetRoot,
    @Ctx() { reader }: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countClaims(reader, source, 'country', first);
    return counts.map(({ value, count }) => ({ country: { code: value }, count }));
  }

  @FieldResolver(() => [StanceCount], { description: 'By the stances taken towards them.' })
  async stances(@Root() { source }: ClaimFacetRoot, @Ctx() { reader }: RequestContext): Promise<object[]> {
    const counts = await countClaims(reader, source, 'stance', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [VerdictCount], {
    description: 'By the verdict of their fact-checks; those without one are not counted.',
  })
  async verdicts(@Root() { source }: ClaimFacetRoot, @Ctx() { reader }: RequestContext): Promise<object[]> {
    const counts = await countClaims(reader, source, 'verdict', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ verdict: value, count }));
  }

  @FieldResolver(() => [TopicCount], { description: 'By topic.' })
  async topics(
    @Root() { source }: ClaimFacetRoot,
    @Ctx() { reader }: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countClaims(reader, source, 'topic', first);
    return counts.map(({ value, count }) => ({ topic: value, count }));
  }
}
