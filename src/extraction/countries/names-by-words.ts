import { foldName } from '../../domain/text/quotation-text';

/** A name found in a row of words: what it stands for, and how many words it takes. */
export interface FoundByWords<T> {
  readonly value: T;
  readonly length: number;
}

/** Names of several words, looked up by their first word: as fast for a thousand names as for ten. */
export class NamesByWords<T> {
  private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** Adds a name; of names that begin alike the longest is found. */
  add(name: string, value: T): void {
    const words = name.split(' ').map(foldName);
    const [first = ''] = words;
    const list = this.byFirst.get(first) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    this.byFirst.set(first, list);
  }

  /** The longest name that stands at a place in folded words; null when none does. */
  at(folded: readonly string[], index: number): FoundByWords<T> | null {
    for (const { words, value } of this.byFirst.get(folded[index] ?? '') ?? [])
      if (words.every((word, i) => folded[index + i] === word)) return { value, length: words.length };
    return null;
  }
}
