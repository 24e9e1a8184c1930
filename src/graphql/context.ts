import type DataLoader from 'dataloader';
import type { Reader } from '../database/reader';
import type { Role } from '../domain/role';
import type { KnownQuery } from './known-query';
import type { RequestCounts } from './lists/request-counts';
import type { EventSource } from './subscriptions/event-feed';

/** Whose token a request carries, as far as GraphQL needs to know. */
export interface TokenHolderLike {
  readonly tokenId: string;
  readonly name: string;
  readonly role: Role;
}

/** How far lists are counted. */
export interface CountingLimits {
  /** Most items that a totalCount counts. */
  readonly counted: number;
  /** Most items that facets look at. */
  readonly facetItems: number;
  /** Most counts of one request: the number, the facets and each timeline of a list are one each. */
  readonly lists: number;
}

/** The number by which a query was judged, and the one that is allowed. */
export interface QueryCost {
  /** Records that it may bring. */
  readonly nodes: number;
  readonly allowed: number;
}

/** What every resolver is given: who asks, and how to read. Knows no feature. */
export interface RequestContext {
  readonly requestId: string;
  /** Null for a request without a token. */
  readonly viewer: TokenHolderLike | null;
  readonly reader: Reader;
  /** Most items of a page. */
  readonly maxPageSize: number;
  readonly counting: CountingLimits;
  /** What was counted so far for the request. */
  readonly counts: RequestCounts;
  /** Null for a request: events are sent over a socket alone. */
  readonly events: EventSource | null;
  /** The request's own loaders, by name: nothing that one client loads is shown to another. */
  readonly loaders: Map<string, DataLoader<never, unknown>>;
  /** What is known about the operation that is run; null before it was read, and where there is none. */
  known: KnownQuery | null;
  /** What the answer says about the cost; null when the client did not ask for it, or the operation was not read. */
  cost: QueryCost | null;
}
