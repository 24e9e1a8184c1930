import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { LISTS, POSSIBLE_TYPES, WITHOUT_ID } from './cached-types';

/** The options of Graphcache's cacheExchange for On Record. */
export const graphcacheOptions: Partial<CacheExchangeOpts> = {
  keys: Object.fromEntries(WITHOUT_ID.map((type) => [type, () => null])),
  possibleTypes: POSSIBLE_TYPES,
  resolvers: Object.fromEntries(
    Object.entries(LISTS).map(([type, lists]) => [
      type,
      Object.fromEntries(lists.map((list) => [list, relayPagination()])),
    ]),
  ),
};
