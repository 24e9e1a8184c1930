/**
 * The same places counted in Unicode code points, as the Web Annotation model and Python count, from offsets in UTF-16
 * code units. The text is gone through once; offsets may come in any order.
 */
export function codePointOffsets(text: string, offsets: readonly number[]): number[] {
  const found = new Map<number, number>();
  let at = 0;
  let points = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (at < offset && at < text.length) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    found.set(offset, points);
  }
  return offsets.map((offset) => found.get(offset) ?? 0);
}
