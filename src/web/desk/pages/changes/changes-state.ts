import type { RecordKind } from '../../generated/operations';
import { CHANGES } from '../../paths';
import { words } from '../../words/catalogue';

/** What the address of the page of changes asks for. */
export interface ChangesState {
  readonly types: readonly RecordKind[];
  /** Names of tokens. */
  readonly by: readonly string[];
  /** A day (UTC); null without one. */
  readonly since: string | null;
  /** Where in the log the page ends; null at its end. */
  readonly before: string | null;
  /** Parameters with values that nobody understands. */
  readonly notUnderstood: readonly string[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const isDay = (value: string): boolean => DAY.test(value) && !Number.isNaN(Date.parse(value));
const isKind = (value: string): value is RecordKind => Object.hasOwn(words.changes.kinds, value);

/** Reads the address of the page of changes. */
export function readChanges({ searchParams }: URL): ChangesState {
  const all = (name: string): string[] =>
    searchParams
      .getAll(name)
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const kinds = all('type').map((value) => value.toUpperCase());
  const [since = null] = all('since');
  return {
    types: kinds.filter(isKind),
    by: all('by'),
    since: since !== null && isDay(since) ? since : null,
    before: searchParams.get('before'),
    notUnderstood: [
      ...(kinds.every(isKind) ? [] : ['type']),
      ...(since === null || isDay(since) ? [] : ['since']),
    ],
  };
}

/** The address of changes. What narrows them differently begins at their end. */
export function changesPath({
  types = [],
  by = [],
  since = null,
  before = null,
}: Partial<Omit<ChangesState, 'notUnderstood'>>): string {
  const query = new URLSearchParams();
  for (const type of types) query.append('type', type);
  for (const name of by) query.append('by', name);
  if (since !== null) query.set('since', since);
  if (before !== null) query.set('before', before);
  const text = query.toString();
  return text === '' ? CHANGES : `${CHANGES}?${text}`;
}
