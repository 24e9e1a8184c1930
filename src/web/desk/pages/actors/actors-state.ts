import type { ActorFilter, ActorKind, ActorOrder } from '../../generated/operations';
import { words } from '../../words/catalogue';

const NAMES = ['q', 'country', 'kind'] as const;
/** A parameter that narrows the list of actors. */
export type ActorParameter = (typeof NAMES)[number];

/** What the address of the list of actors asks for. */
export interface ActorsState {
  readonly values: ReadonlyMap<ActorParameter, string>;
  readonly order: ActorOrder;
  readonly after: string | null;
  readonly before: string | null;
}

const TAKEN: Readonly<Record<ActorParameter, (value: string) => boolean>> = {
  q: () => true,
  country: (value) => /^[A-Z]{2}$/.test(value),
  kind: (value) => Object.hasOwn(words.record.actorKind, value),
};

/** Reads the address of the list of actors. What is not understood narrows nothing. */
export function readActors({ searchParams }: URL): ActorsState {
  const given = NAMES.flatMap((name) => {
    const value = searchParams.get(name)?.trim() ?? '';
    return value !== '' && TAKEN[name](value) ? [[name, value] as const] : [];
  });
  const order = searchParams.get('order') ?? '';
  return {
    values: new Map(given),
    order: Object.hasOwn(words.actor.order, order) ? (order as ActorOrder) : 'QUOTATIONS_DESC',
    after: searchParams.get('after'),
    before: searchParams.get('before'),
  };
}

/** The filter of the list of actors. */
export function actorFilterOf({ values }: Pick<ActorsState, 'values'>): ActorFilter {
  const [country, kind] = [values.get('country'), values.get('kind')];
  return {
    ...(country !== undefined && { country: [country] }),
    ...(kind !== undefined && { kind: [kind as ActorKind] }),
  };
}

type Changes = Partial<Record<ActorParameter | 'order' | 'after' | 'before', string | null>>;

/** The address of the list of actors with other values, at its first page. */
export function actorsPath(values: ReadonlyMap<ActorParameter, string>, changes: Changes = {}): string {
  const all = Object.entries({ ...Object.fromEntries(values), ...changes });
  const query = new URLSearchParams(all.filter((entry): entry is [string, string] => entry[1] !== null));
  return query.size === 0 ? '/actors' : `/actors?${query.toString()}`;
}
