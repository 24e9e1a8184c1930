/** Days from the first to the last, both drawn. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** Where a day stands on an axis, 0 to 1. */
export function shareOf(day: string, { from, to }: TimeSpan): number {
  const length = Math.max(Date.parse(to) - Date.parse(from) + DAY, DAY);
  return Math.min(Math.max((Date.parse(day) - Date.parse(from)) / length, 0), 1);
}

/** The same as SVG writes it: x in per cent, so that a chart is as wide as its place. */
export function atShare(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** From the earliest of some days to the latest; null without any. */
export function spanOfDays(days: readonly string[]): TimeSpan | null {
  const sorted = [...days].sort();
  const [from] = sorted;
  const to = sorted.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

const MOST_YEARS = 6;

/** The first days of the years within a span; of many years, evenly spaced ones. */
export function yearsIn({ from, to }: TimeSpan): readonly string[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  const step = Math.ceil(count / MOST_YEARS);
  const years = Array.from({ length: count }, (_, i) => `${String(first + i).padStart(4, '0')}-01-01`);
  return years.filter((day, i) => day >= from && i % step === 0);
}
