import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { actorById } from '../actors/actor.loaders';
import { facetOf } from '../database/facets';
import type { FacetCount } from '../database/facets';
import { DomainError, ErrorCode } from '../domain/errors';
import { load } from '../graphql/batch-loader';
import type { RequestContext } from '../graphql/context';
import { CountryCount, MAX_FACET_VALUES } from '../graphql/facet.type';
import { ActorCount, StanceCount } from '../quotations/quotation-facets.type';
import type { ClaimFacetRoot } from './claim-connection';
import { ClaimFacets, TopicCount, VerdictCount } from './claim-facets.type';

const CODED = sql`claim c JOIN stance_coding coded ON coded.claim_id = c.id AND coded.counts`;
const ABOUT = sql`claim c JOIN claim_topic about ON about.claim_id = c.id`;

/** Counts a list of claims by what its items have in common. */
@Resolver(() => ClaimFacets)
export class ClaimFacetsResolver {
  @FieldResolver(() => [ActorCount], { description: 'By who spoke of them.' })
  async actors(
    @Root() root: ClaimFacetRoot,
    @Ctx() context: RequestContext,
    @First() first: number,
  ): Promise<object[]> {
    const counts = await facetOf(context.reader, root.source, 'coded.speaker_id', checked(first), CODED);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [CountryCount], { description: 'By the country they were spoken of for.' })
  async countries(
    @Root() root: ClaimFacetRoot,
    @Ctx() context: RequestContext,
    @First() first: number,
  ): Promise<object[]> {
    const counts = await facetOf(context.reader, root.source, 'coded.speaker_country', checked(first), CODED);
    return counts.map(({ value, count }) => ({ country: { code: value }, count }));
  }

  @FieldResolver(() => [StanceCount], { description: 'By the stances taken towards them.' })
  async stances(@Root() root: ClaimFacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    return named(
      'stance',
      await facetOf(context.reader, root.source, 'coded.stance', MAX_FACET_VALUES, CODED),
    );
  }

  @FieldResolver(() => [VerdictCount], {
    description: 'By the verdict of the newest review; those without one are not counted.',
  })
  async verdicts(@Root() root: ClaimFacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    return named('verdict', await facetOf(context.reader, root.source, 'c.verdict', MAX_FACET_VALUES));
  }

  @FieldResolver(() => [TopicCount], { description: 'By topic.' })
  async topics(
    @Root() root: ClaimFacetRoot,
    @Ctx() context: RequestContext,
    @First() first: number,
  ): Promise<object[]> {
    return named(
      'topic',
      await facetOf(context.reader, root.source, 'about.topic_folded', checked(first), ABOUT),
    );
  }
}

function named(name: string, counts: readonly FacetCount[]): object[] {
  return counts.map(({ value, count }) => ({ [name]: value, count }));
}

function checked(first: number): number {
  if (first >= 1 && first <= MAX_FACET_VALUES) return first;
  throw new DomainError(ErrorCode.INVALID, `Ask for 1 to ${MAX_FACET_VALUES} values of a facet.`, ['first']);
}

function First(): ReturnType<typeof Arg> {
  return Arg('first', () => Int, {
    defaultValue: 10,
    description: `How many, most frequent first: 1 to ${MAX_FACET_VALUES}.`,
  });
}
