import type { Judgement } from './quotation-scores';

/** Lower edges of the bands, the surest first. */
const BANDS = [0.9, 0.8, 0.6, 0.4, 0] as const;

/** How often predictions of one band of confidence are right, in words for a table. */
export function calibrationRows(judged: readonly Judgement[]): readonly (readonly string[])[] {
  const kinds: readonly (readonly [string, boolean])[] = [
    ['between marks', true],
    ['indirect', false],
  ];
  return kinds.flatMap(([name, isQuoted]) =>
    BANDS.map((from, i) => {
      const to = i === 0 ? 1 : (BANDS[i - 1] ?? 1);
      const band = judged.filter(
        (one) => one.isQuoted === isQuoted && one.confidence >= from && (i === 0 || one.confidence < to),
      );
      const right = band.filter(({ isRight }) => isRight).length;
      const share = band.length === 0 ? '' : ((100 * right) / band.length).toFixed(1);
      return [name, `${from.toFixed(1)} to ${to.toFixed(1)}`, String(band.length), share];
    }),
  );
}
