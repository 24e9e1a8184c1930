/** A ranking, and what should have been in it. */
export interface Judged {
  readonly ranked: readonly string[];
  readonly relevant: readonly string[];
}

/** Mean average precision over the first five, as CLEF CheckThat! measures it. */
export function mapAtFive(all: readonly Judged[]): number {
  return mean(
    all.map(({ ranked, relevant }) => {
      let [hits, precision] = [0, 0];
      for (const [i, id] of ranked.slice(0, 5).entries()) {
        if (!relevant.includes(id)) continue;
        hits += 1;
        precision += hits / (i + 1);
      }
      return precision / Math.min(relevant.length, 5);
    }),
  );
}

/** The share of relevant items among the first `size`. */
export function recall(all: readonly Judged[], size: number): number {
  return mean(
    all.map(({ ranked, relevant }) => {
      const found = new Set(ranked.slice(0, size));
      return relevant.filter((id) => found.has(id)).length / relevant.length;
    }),
  );
}

/** The value below which `percent` of the values lie (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
