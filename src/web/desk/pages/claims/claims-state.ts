import type { ClaimFilter, ClaimOrder, Stance, Verdict } from '../../generated/operations';
import { words } from '../../words/catalogue';

/** What the address of the list of claims asks for. */
export interface ClaimsState {
  readonly values: ReadonlyMap<ClaimParameter, string>;
  readonly order: ClaimOrder;
  readonly after: string | null;
  readonly before: string | null;
}

const NAMES = ['q', 'verdict', 'topic', 'country', 'actor', 'stance', 'reviewed'] as const;
/** A parameter that narrows the list of claims. */
export type ClaimParameter = (typeof NAMES)[number];

const TAKEN: Readonly<Record<ClaimParameter, (value: string) => boolean>> = {
  q: () => true,
  verdict: (value) => value.split(',').every((one) => Object.hasOwn(words.record.verdict, one)),
  topic: () => true,
  country: (value) => /^[A-Z]{2}$/.test(value),
  actor: (value) => value.startsWith('act_'),
  stance: (value) => Object.hasOwn(words.claim.stance, value),
  reviewed: (value) => value === 'yes' || value === 'no',
};

/** Reads the address of the list of claims. What is not understood narrows nothing. */
export function readClaims({ searchParams }: URL): ClaimsState {
  const given = NAMES.flatMap((name) => {
    const given = name === 'verdict' ? searchParams.getAll(name).join(',') : searchParams.get(name);
    const value = given?.trim() ?? '';
    return value !== '' && TAKEN[name](value) ? [[name, value] as const] : [];
  });
  const order = searchParams.get('order') ?? '';
  return {
    values: new Map(given),
    order: Object.hasOwn(words.claim.order, order) ? (order as ClaimOrder) : 'LAST_SAID_ON_DESC',
    after: searchParams.get('after'),
    before: searchParams.get('before'),
  };
}

/** The verdicts of a value, which has commas between them. */
export function verdictsOf(value: string): Verdict[] {
  return value.split(',') as Verdict[];
}

/** The filter of the list of claims. */
export function claimFilterOf({ values }: ClaimsState): ClaimFilter {
  const [verdict, topic, country, actor, stance, reviewed] = (
    ['verdict', 'topic', 'country', 'actor', 'stance', 'reviewed'] as const
  ).map((name) => values.get(name));
  return {
    ...(verdict !== undefined && { verdict: verdictsOf(verdict) }),
    ...(topic !== undefined && { topic: [topic] }),
    ...(country !== undefined && { country: [country] }),
    ...(actor !== undefined && { actorId: [actor] }),
    ...(stance !== undefined && { stance: [stance as Stance] }),
    ...(reviewed !== undefined && { isReviewed: reviewed === 'yes' }),
  };
}

type Changes = Partial<Record<ClaimParameter | 'order' | 'after' | 'before', string | null>>;

/** The address of the list of claims with other values, at its first page. */
export function claimsPath(values: ReadonlyMap<ClaimParameter, string>, changes: Changes = {}): string {
  const all = Object.entries({ ...Object.fromEntries(values), ...changes });
  const query = new URLSearchParams(all.filter((entry): entry is [string, string] => entry[1] !== null));
  return query.size === 0 ? '/claims' : `/claims?${query.toString()}`;
}
