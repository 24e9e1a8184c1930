import type { SearchPageQuery, TimelineInterval } from '../../generated/operations';
import type { Chip } from '../../search/chips';
import type { SearchState } from '../../search/search-state';
import type { Without } from './most-without';

/** What the search shows. */
export interface SearchData {
  readonly state: SearchState;
  readonly chips: readonly Chip[];
  readonly interval: TimelineInterval;
  readonly found: SearchPageQuery;
  /** Where the list is empty: which filter to leave out. */
  readonly without: Without | null;
}
