import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { ListSource } from '../database/page';
import type { FacetCount } from '../database/facets';
import { facetOf } from '../database/facets';
import { actorById } from '../actors/actor.loaders';
import { DomainError, ErrorCode } from '../domain/errors';
import { load } from '../graphql/batch-loader';
import type { RequestContext } from '../graphql/context';
import { CountryCount, MAX_FACET_VALUES, YearCount } from '../graphql/facet.type';
import { outletById } from '../outlets/outlet.loaders';
import type { Quotation } from './quotation.entity';
import {
  ActorCount,
  OutletCount,
  QuotationFacets,
  QuotationKindCount,
  ReviewStatusCount,
  StanceCount,
} from './quotation-facets.type';

/** A list whose facets are asked for. */
export interface FacetRoot {
  readonly source: ListSource<Quotation>;
}

/** Counts a list of quotations by what its items have in common. */
@Resolver(() => QuotationFacets)
export class QuotationFacetsResolver {
  @FieldResolver(() => [CountryCount], { description: 'By the country the speaker spoke for.' })
  async countries(
    @Root() root: FacetRoot,
    @Ctx() context: RequestContext,
    @First() first: number,
  ): Promise<object[]> {
    const counts = await this.count(root, context, 'q.speaker_country', first);
    return counts.map(({ value, count }) => ({ country: { code: value }, count }));
  }

  @FieldResolver(() => [ActorCount], { description: 'By speaker.' })
  async speakers(
    @Root() root: FacetRoot,
    @Ctx() context: RequestContext,
    @First() first: number,
  ): Promise<object[]> {
    const counts = await this.count(root, context, 'q.speaker_id', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [OutletCount], { description: 'By the outlet that printed it.' })
  async outlets(
    @Root() root: FacetRoot,
    @Ctx() context: RequestContext,
    @First() first: number,
  ): Promise<object[]> {
    const counts = await this.count(root, context, 'q.outlet_id', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ outlet: await load(context, outletById, value), count })),
    );
  }

  @FieldResolver(() => [StanceCount], {
    description: 'By stance, towards whatever; a quotation with two stances counts for both.',
  })
  async stances(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const from = sql`quotation q JOIN stance_coding coded ON coded.quotation_id = q.id AND coded.counts`;
    const counts = await facetOf(context.reader, root.source, 'coded.stance', MAX_FACET_VALUES, from);
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [QuotationKindCount], { description: 'By kind.' })
  async kinds(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await this.count(root, context, 'q.kind', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ kind: value, count }));
  }

  @FieldResolver(() => [ReviewStatusCount], { description: 'By review status.' })
  async reviewStatuses(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await this.count(root, context, 'q.review_status', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ reviewStatus: value, count }));
  }

  @FieldResolver(() => [YearCount], {
    description: 'By the year of the last day it can have been said; those without a day are not counted.',
  })
  async years(@Root() root: FacetRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = await this.count(root, context, "NULLIF(SUBSTR(q.said_sort, 1, 4), '')", MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ year: Number(value), count })).sort((a, b) => a.year - b.year);
  }

  private count(
    root: FacetRoot,
    context: RequestContext,
    column: string,
    first: number,
  ): Promise<FacetCount[]> {
    if (first < 1 || first > MAX_FACET_VALUES) {
      throw new DomainError(ErrorCode.INVALID, `Ask for 1 to ${MAX_FACET_VALUES} values of a facet.`, [
        'first',
      ]);
    }
    return facetOf(context.reader, root.source, column, first);
  }
}

function First(): ReturnType<typeof Arg> {
  return Arg('first', () => Int, {
    defaultValue: 10,
    description: `How many, most frequent first: 1 to ${MAX_FACET_VALUES}.`,
  });
}
