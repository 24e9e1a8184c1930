import type { FieldPolicy, InMemoryCacheConfig } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { LISTS, POSSIBLE_TYPES } from './cached-types';

// Parts without an id. Two queries that ask for different fields of one then add to each other.
const PARTS = [
  'ApproximateDate',
  'ClaimTimeline',
  'ClaimTimelineCounts',
  'QuotationSentence',
  'Repetitions',
  'VerdictSummary',
];

// Arguments that make another list. Without them, Apollo puts the pages of all filters into one list.
const KEYS = ['filter', 'orderBy', 'search', 'towards', 'offset'];

interface Page {
  readonly nodes?: readonly unknown[];
  readonly pageInfo?: { readonly endCursor?: string | null };
}

/** Appends the next page of a list, read as `edges` or as `nodes`. */
function pages(): FieldPolicy {
  const relay = relayStylePagination(KEYS) as FieldPolicy & { merge: (...args: unknown[]) => object };
  return {
    ...relay,
    merge(existing: Page | undefined, incoming: Page, options): object {
      const merged = relay.merge(existing, incoming, options);
      if (incoming.nodes === undefined) return merged;
      const after: unknown = options.args?.['after'];
      const isNext = typeof after === 'string' && after === existing?.pageInfo?.endCursor;
      return { ...merged, nodes: isNext ? [...(existing.nodes ?? []), ...incoming.nodes] : incoming.nodes };
    },
  };
}

/** What the types of schema.graphql mean for a cache of Apollo Client. */
export const cacheConfig: InMemoryCacheConfig = {
  typePolicies: {
    ...Object.fromEntries(PARTS.map((type) => [type, { merge: true }])),
    ...Object.fromEntries(
      Object.entries(LISTS).map(([type, lists]) => [
        type,
        { fields: Object.fromEntries(lists.map((list) => [list, pages()])) },
      ]),
    ),
  },
  possibleTypes: POSSIBLE_TYPES,
};
