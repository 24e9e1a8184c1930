import type { GraphQLResolveInfo } from 'graphql';
import type { Facet, FacetCount } from '../../database/lists/facets';
import { countFacets } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import type { Tally } from '../../database/lists/tally';
import { countRows } from '../../database/lists/tally';
import type { Reader } from '../../database/reader';
import type { Row } from '../../database/row-shape';
import { load } from '../loading/batch-loader';
import type { RequestContext } from '../context';
import { MAX_FACET_VALUES } from './facet.type';
import { fieldsAsked } from './look-ahead';

/** The facets of a list that were asked for, counted. */
export interface CountedFacets {
  /** How many items were looked at; null when nobody asked. */
  readonly extent: Tally | null;
  /** The most frequent values of each facet, by the name of its field. */
  readonly counts: ReadonlyMap<string, readonly FacetCount[]>;
}

/** The most frequent values of a facet: all that were counted, or so many. */
export function valuesOf(
  { counts }: CountedFacets,
  facet: string,
  first = MAX_FACET_VALUES,
): readonly FacetCount[] {
  return counts.get(facet)?.slice(0, first) ?? [];
}

const ABOUT_EXTENT = ['itemsCounted', 'isExact'];

/** Counts those facets of a list that the query asks for, together with those of the lists beside it. */
export async function countAskedFacets<T extends Row>(
  context: RequestContext,
  source: ListSource<T>,
  facets: Readonly<Record<string, Facet>>,
  info: GraphQLResolveInfo,
): Promise<CountedFacets> {
  const asked = fieldsAsked(info);
  const names = Object.keys(facets).filter((name) => asked.has(name));
  const counting = names.map((name) => facets[name]).filter((facet) => facet !== undefined);
  const isExtentAsked = ABOUT_EXTENT.some((name) => asked.has(name));
  const [counts, extent] = await Promise.all([
    names.length === 0 ? [] : load(context, facetLoader<T>(source, names, counting, context), source),
    isExtentAsked ? load(context, extentLoader<T>(source, context), source) : null,
  ]);
  return { extent, counts: new Map(names.map((name, i) => [name, counts[i] ?? []])) };
}

function facetLoader<T extends Row>(
  { entity }: ListSource<T>,
  names: readonly string[],
  facets: readonly Facet[],
  { counting }: RequestContext,
) {
  const limits = { items: counting.facetItems, values: MAX_FACET_VALUES };
  return {
    name: `facets:${entity.name}:${names.join()}`,
    load: (reader: Reader, sources: readonly ListSource<T>[]) => countFacets(reader, sources, facets, limits),
    maxBatchSize: 100,
  };
}

function extentLoader<T extends Row>({ entity }: ListSource<T>, { counting }: RequestContext) {
  return {
    name: `facetExtent:${entity.name}`,
    load: (reader: Reader, sources: readonly ListSource<T>[]) =>
      countRows(reader, sources, counting.facetItems),
    maxBatchSize: 100,
  };
}
