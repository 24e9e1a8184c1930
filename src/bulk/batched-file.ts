import type { Chunks } from '../formats/bytes/chunks';
import type { OpenedFile, ReadOptions } from '../formats/read-file';
import { openFile } from '../formats/read-file';
import type { Batch } from './batches';
import { batchesOf } from './batches';

/** How a file is to be read, and cut. */
export interface BatchOptions extends ReadOptions {
  /** Most rows of a batch; 500 when left out. */
  readonly rows?: number;
}

/** A file that is being read. */
export interface BatchedFile extends Pick<OpenedFile, 'format' | 'header'> {
  /** Its records in batches; throws FileRefused where nothing more can be read, and ReadingStopped. */
  readonly batches: AsyncGenerator<Batch>;
  /** Ends the reading; not needed when `batches` was gone through, or left. */
  close(): Promise<void>;
}

/**
 * Begins to read a file. Throws FileRefused for one that cannot be read at all, and ReadingStopped once `signal` says that
 * nobody wants it any more.
 */
export type FileReader = (
  chunks: Chunks,
  options: BatchOptions,
  signal?: AbortSignal,
) => Promise<BatchedFile>;

/** Somebody has ended the reading. */
export class ReadingStopped extends Error {
  constructor() {
    super('The reading was stopped.');
    this.name = 'ReadingStopped';
  }
}

/** Reads in the calling thread, which does nothing else as long as a piece of the file takes. */
export const readHere: FileReader = async (chunks, { rows, ...options }) => {
  const { format, header, items } = await openFile(chunks, options);
  const close = async (): Promise<void> => void (await items.return(undefined));
  return { format, header, batches: batchesOf(items, rows), close };
};
