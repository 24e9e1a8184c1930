import { valueOf, type SearchState } from '../../search/search-state';

/** The same search for what was printed in its days, and whose day said is not known. */
export function undatedOf(state: SearchState): SearchState {
  const span = `${valueOf(state, 'from') ?? ''}..${valueOf(state, 'to') ?? ''}`;
  const values = new Map(state.values);
  for (const name of ['from', 'to', 'within'] as const) values.delete(name);
  return { ...state, values: values.set('known', ['no']).set('printed', [span]) };
}
