import { countOfStance } from './stance-counts';
import { shareOf, type TimeSpan } from './time-axis';

/** Quotations that stand on top of each other. */
export interface StripColumn {
  /** Where it begins, 0 to 1. */
  readonly share: number;
  readonly from: string;
  readonly to: string;
  readonly support: number;
  readonly oppose: number;
}

type Bucket = Parameters<typeof countOfStance>[0] & { readonly from: string; readonly to: string };

/** As many columns as have room for their squares in a narrow place. */
const MOST_COLUMNS = 40;

/** The buckets with quotations. Those that would stand in each other's way are one column. */
export function stripColumns(buckets: readonly Bucket[], span: TimeSpan): readonly StripColumn[] {
  const slots = new Map<number, Bucket[]>();
  for (const bucket of buckets) {
    if (countOfStance(bucket, 'SUPPORT') + countOfStance(bucket, 'OPPOSE') === 0) continue;
    const slot = Math.floor(shareOf(bucket.from, span) * MOST_COLUMNS);
    slots.set(slot, [...(slots.get(slot) ?? []), bucket]);
  }
  return [...slots.values()].flatMap((together) => {
    const [first] = together;
    const last = together.at(-1);
    if (first === undefined || last === undefined) return [];
    const count = (stance: 'SUPPORT' | 'OPPOSE'): number =>
      together.reduce((sum, bucket) => sum + countOfStance(bucket, stance), 0);
    return [
      {
        share: shareOf(first.from, span),
        from: first.from,
        to: last.to,
        support: count('SUPPORT'),
        oppose: count('OPPOSE'),
      },
    ];
  });
}
