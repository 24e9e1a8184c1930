import { Query, Resolver } from 'type-graphql';
import { MAX_BUCKETS } from '../../domain/dates/timeline';
import type { CountingLimits } from '../context';
import { MAX_FACET_VALUES } from '../lists/facet.type';
import { defaultPageSize, MAX_OFFSET } from '../lists/paging';
import { MAX_IDS, MAX_LIST, MAX_SEARCH } from '../validation/rules';
import { MAX_ARGUMENT } from '../validation/validate-input';
import { LimitsType } from './limits.type';

type Fixed =
  | 'defaultPageSize'
  | 'offset'
  | 'facetValues'
  | 'timelineBuckets'
  | 'filterIds'
  | 'filterValues'
  | 'searchLength'
  | 'argumentLength';

/** The limits that are settings. */
export type SetLimits = Omit<LimitsType, Fixed | 'counted' | 'counts' | 'facetItems'> & {
  readonly counting: CountingLimits;
};

/** Answers the limits of the running server. */
@Resolver()
export class LimitsResolver {
  constructor(private readonly settings: SetLimits) {}

  @Query(() => LimitsType, {
    description: 'The limits of this server. A request over one of them is refused, or answered in part.',
  })
  limits(): LimitsType {
    const { counting, ...settings } = this.settings;
    return {
      ...settings,
      defaultPageSize: defaultPageSize(settings.pageSize),
      offset: MAX_OFFSET,
      counted: counting.counted,
      counts: counting.lists,
      facetItems: counting.facetItems,
      facetValues: MAX_FACET_VALUES,
      timelineBuckets: MAX_BUCKETS,
      filterIds: MAX_IDS,
      filterValues: MAX_LIST,
      searchLength: MAX_SEARCH,
      argumentLength: MAX_ARGUMENT,
    };
  }
}
