import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorById } from '../actors/actor.loaders';
import type { ListSource } from '../database/page';
import { load } from '../graphql/batch-loader';
import type { RequestContext } from '../graphql/context';
import { CountryCount, FacetSize, MAX_FACET_VALUES, YearCount } from '../graphql/facet.type';
import { outletById } from '../outlets/outlet.loaders';
import { countQuotations } from './quotation-facets';
import {
  ActorCount,
  OutletCount,
  QuotationFacets,
  QuotationKindCount,
  ReviewStatusCount,
  StanceCount,
} from './quotation-facets.type';
import type { Quotation } from './quotation.entity';

/** A list whose facets are asked for. */
export interface FacetRoot {
  readonly source: ListSource<Quotation>;
}

/** Counts a list of quotations by what its items have in common. */
@Resolver(() => QuotationFacets)
export class QuotationFacetsResolver {
  @FieldResolver(() => [CountryCount], { description: 'By the country the speaker spoke for.' })
  async countries(
    @Root() { source }: FacetRoot,
    @Ctx() { reader }: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countQuotations(reader, source, 'country', first);
    return counts.map(({ value, count }) => ({ country: { code: value }, count }));
  }

  @FieldResolver(() => [ActorCount], { description: 'By speaker.' })
  async speakers(
    @Root() { source }: FacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countQuotations(context.reader, source, 'speaker', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ actor: await load(context, actorById, value), count })),
    );
  }

  @FieldResolver(() => [OutletCount], { description: 'By the outlet that printed it.' })
  async outlets(
    @Root() { source }: FacetRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = await countQuotations(context.reader, source, 'outlet', first);
    return Promise.all(
      counts.map(async ({ value, count }) => ({ outlet: await load(context, outletById, value), count })),
    );
  }

  @FieldResolver(() => [StanceCount], {
    description: 'By stance, towards whatever; a quotation with two stances counts for both.',
  })
  async stances(@Root() { source }: FacetRoot, @Ctx() { reader }: RequestContext): Promise<object[]> {
    const counts = await countQuotations(reader, source, 'stance', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [QuotationKindCount], { description: 'By kind.' })
  async kinds(@Root() { source }: FacetRoot, @Ctx() { reader }: RequestContext): Promise<object[]> {
    const counts = await countQuotations(reader, source, 'kind', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ kind: value, count }));
  }

  @FieldResolver(() => [ReviewStatusCount], { description: 'By review status.' })
  async reviewStatuses(@Root() { source }: FacetRoot, @Ctx() { reader }: RequestContext): Promise<object[]> {
    const counts = await countQuotations(reader, source, 'reviewStatus', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ reviewStatus: value, count }));
  }

  @FieldResolver(() => [YearCount], {
    description:
      'By the year of the last day it can have been said, oldest first; those without a day are not counted.',
  })
  async years(@Root() { source }: FacetRoot, @Ctx() { reader }: RequestContext): Promise<object[]> {
    const counts = await countQuotations(reader, source, 'year', MAX_FACET_VALUES);
    return counts.map(({ value, count }) => ({ year: Number(value), count })).sort((a, b) => a.year - b.year);
  }
}
