/** A stream of numbers that is the same for the same seed on every machine (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T;
  }

  /** Picks early items more often than late ones: the k-th with a weight of 1/k. */
  zipf<T>(items: readonly T[]): () => T {
    let sum = 0;
    const reached = items.map((_, i) => (sum += 1 / (i + 1)));
    return () => {
      const wanted = this.next() * sum;
      let [low, high] = [0, reached.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((reached[middle] as number) > wanted) high = middle;
        else low = middle + 1;
      }
      return items[low] as T;
    };
  }
}
