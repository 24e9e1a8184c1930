import { isCountryCode } from '../../domain/countries/country';
import type { RequestContext } from '../context';
import { countryOf } from '../country.type';
import { nodeKindOf } from '../loading/node';

/** How a record is found by one of its keys: null for an unknown one. Answers undefined for what can be no such key. */
export type FindByKey = (key: string, context: RequestContext) => Promise<object | null> | undefined;

// Beside the id.
const OTHER_KEYS: Readonly<Record<string, Readonly<Record<string, FindByKey>>>> = {
  Country: {
    code: (given) => {
      const code = given.toUpperCase();
      return isCountryCode(code) ? Promise.resolve(countryOf(code)) : undefined;
    },
  },
};

/** The fields by which another service may name a record of a type that has an id, and how it is found by each. */
export function keysOf(typeName: string): Readonly<Record<string, FindByKey>> {
  return {
    id: (id, context) => {
      const kind = nodeKindOf(id);
      return kind?.typeName === typeName ? kind.load(context, id) : undefined;
    },
    ...OTHER_KEYS[typeName],
  };
}
