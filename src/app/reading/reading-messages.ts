import type { Batch, Entry } from '../../bulk/batches';
import type { BatchedFile, BatchOptions } from '../../bulk/batched-file';

/** What the thread that reads a file is started with. */
export type ReadingOrder = BatchOptions;

/** What the thread is sent: pieces of the file when it asks for more, and questions for the next batch. */
export type ToReader =
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end of file' }
  /** No more can be had; `refused` says why where that is for people to read. */
  | { readonly kind: 'broken off'; readonly refused: string | null }
  | { readonly kind: 'next' };

/** What the thread says: it asks for bytes, and answers. */
export type FromReader = { readonly kind: 'more' } | ReaderAnswer;

/** Its answer, once to its start and then to each question for a batch. */
export type ReaderAnswer =
  | ({ readonly kind: 'opened' } & Pick<BatchedFile, 'format' | 'header'>)
  | { readonly kind: 'batch'; readonly batch: PackedBatch }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A batch with each article once: between threads a text that is shared would be copied for each who has it. */
export interface PackedBatch extends Pick<Batch, 'items'> {
  readonly articles: readonly string[];
  readonly entries: readonly PackedEntry[];
}

/** A row with its article's place among the articles. */
interface PackedEntry extends Omit<Entry, 'article'> {
  readonly article: number | null;
}

/** Makes a batch ready to be sent to another thread. */
export function packBatch({ items, entries }: Batch): PackedBatch {
  const articles: string[] = [];
  const packed = entries.map(({ article, ...entry }) => {
    if (article !== null && article !== articles.at(-1)) articles.push(article);
    return { ...entry, article: article === null ? null : articles.length - 1 };
  });
  return { items, articles, entries: packed };
}

/** The batch that was packed. */
export function unpackBatch({ items, articles, entries }: PackedBatch): Batch {
  return {
    items,
    entries: entries.map((entry) => ({
      ...entry,
      article: entry.article === null ? null : (articles[entry.article] ?? null),
    })),
  };
}
