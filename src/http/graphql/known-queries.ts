import { LRUCache } from 'lru-cache';
import type { KnownQuery } from '../../graphql/known-query';
import type { AskedOperation } from './asked-operation';

// Characters of all texts together, each once for its document and once more for each program: these take fifty times as
// much memory as the text.
const MOST_TEXT = 500_000;

/** What is known of the operations that were asked for last. */
export class KnownQueries {
  private readonly queries = new LRUCache<string, KnownQuery>({
    maxSize: MOST_TEXT,
    sizeCalculation: ({ text, programs }) => (text.length + 1) * (programs.size + 1),
  });

  find({ text, operationName }: AskedOperation): KnownQuery | null {
    return text === null ? null : (this.queries.get(keyOf(text, operationName)) ?? null);
  }

  /** Keeps it as the one that was asked for last, by the size that it has now. */
  keep(known: KnownQuery): void {
    const key = keyOf(known.text, known.operationName);
    this.queries.delete(key);
    this.queries.set(key, known);
  }
}

// The name's length goes before it: what is a name, and what the text, does not depend on what is in them.
function keyOf(text: string, operationName: string | null): string {
  return operationName === null ? `:${text}` : `${operationName.length}:${operationName}${text}`;
}
