import type { DateRange, QuotationFilter, QuotationOrder } from '../generated/operations';
import { words } from '../words/catalogue';
import { PARAMETER_NAMES, PARAMETERS, type ParameterName } from './parameters';

/** What the address of a search asks for. */
export interface SearchState {
  readonly values: ReadonlyMap<ParameterName, readonly string[]>;
  /** Null where the address names none. */
  readonly order: QuotationOrder | null;
  readonly after: string | null;
  readonly before: string | null;
  /** Parameters with values that nobody understands. They narrow nothing. */
  readonly notUnderstood: readonly string[];
}

const PLACE_IN_LIST = ['order', 'after', 'before'];
/** The address of the search. */
export const SEARCH = '/quotations';

/** Reads the address of a search. */
export function readSearch({ searchParams }: URL): SearchState {
  const values = new Map<ParameterName, readonly string[]>();
  const notUnderstood = new Set<string>();
  for (const name of new Set(searchParams.keys())) {
    const given = searchParams.getAll(name).filter((value) => value.trim() !== '');
    if (PLACE_IN_LIST.includes(name) || given.length === 0) continue;
    const taken = isParameter(name)
      ? given.map(tidy(name)).filter((value) => PARAMETERS[name].takes(value))
      : [];
    if (taken.length < given.length) notUnderstood.add(name);
    if (isParameter(name) && taken.length > 0) values.set(name, taken);
  }
  const order = searchParams.get('order');
  if (order !== null && !isOrder(order)) notUnderstood.add('order');
  return {
    values,
    order: isOrder(order) ? order : null,
    after: searchParams.get('after'),
    before: searchParams.get('before'),
    notUnderstood: [...notUnderstood],
  };
}

// People write countries in small letters.
const tidy =
  (name: ParameterName) =>
  (value: string): string =>
    name === 'country' || (/^[a-z]{2}$/.test(value) && (name === 'towards' || name === 'about'))
      ? value.trim().toUpperCase()
      : value.trim();

const isParameter = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name);
const isOrder = (order: string | null): order is QuotationOrder =>
  order !== null && Object.hasOwn(words.search.order, order);

/** The filter of a search, without the words that are looked for. */
export function filterOf({ values }: Pick<SearchState, 'values'>): QuotationFilter {
  const given: QuotationFilter[] = PARAMETER_NAMES.flatMap((name) => {
    const chosen = values.get(name);
    return chosen === undefined ? [] : [PARAMETERS[name].filter(chosen)];
  });
  const all = Object.assign({}, ...given) as QuotationFilter;
  const saidOn = Object.assign({}, ...given.map((filter) => filter.saidOn ?? {})) as DateRange;
  return all.saidOn ? { ...all, saidOn } : all;
}

/** The first value of a parameter; null without one. */
export function valueOf({ values }: Pick<SearchState, 'values'>, name: ParameterName): string | null {
  return values.get(name)?.[0] ?? null;
}

type Changes = Partial<
  Record<ParameterName | 'order' | 'after' | 'before', readonly string[] | string | null>
>;

/** The address of a search with other values. A new filter begins at the first page. */
export function addressOf(
  { values, order }: Pick<SearchState, 'values' | 'order'>,
  changes: Changes = {},
): string {
  const all = { ...Object.fromEntries(values), order, ...changes };
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(all))
    for (const value of typeof given === 'string' ? [given] : (given ?? [])) query.append(name, value);
  const text = query.toString();
  return text === '' ? SEARCH : `${SEARCH}?${text}`;
}

/** The address of a search, from nothing. */
export function searchPath(changes: Changes): string {
  return addressOf({ values: new Map(), order: null }, changes);
}
