import type { FacetCount, FacetQuestion } from '../../database/lists/facets';
import { countFacets } from '../../database/lists/facets';
import type { ListSource } from '../../database/lists/list-source';
import type { Tally } from '../../database/lists/tally';
import { countRows } from '../../database/lists/tally';
import type { Row } from '../../database/row-shape';
import { load } from '../loading/batch-loader';
import type { RequestContext } from '../context';

/** Counts one facet, together with all others of the list that are asked for. */
export function countFacet<T extends Row>(
  context: RequestContext,
  question: FacetQuestion<T>,
): Promise<readonly FacetCount[]> {
  const { facetItems } = context.counting;
  return load(
    context,
    {
      name: `facets:${question.source.entity.name}`,
      load: (reader, questions: readonly FacetQuestion<T>[]) => countFacets(reader, questions, facetItems),
    },
    question,
  );
}

/** How many items of the list its facets look at, and whether these are all. */
export function facetExtent<T extends Row>(context: RequestContext, source: ListSource<T>): Promise<Tally> {
  const { facetItems } = context.counting;
  return load(
    context,
    {
      name: `facetExtent:${source.entity.name}`,
      load: (reader, sources: readonly ListSource<T>[]) => countRows(reader, sources, facetItems),
      maxBatchSize: 100,
    },
    source,
  );
}
