import { parentPort } from 'node:worker_threads';
import { extract } from '../extraction/extract';
import type { ExtractOptions, Extraction } from '../extraction/extraction';

/** A text to read. */
export interface ExtractionJob {
  readonly id: number;
  readonly text: string;
  readonly options: ExtractOptions;
}

/** What came of a job. */
export type ExtractionAnswer =
  { readonly id: number; readonly found: Extraction } | { readonly id: number; readonly error: unknown };

parentPort?.on('message', ({ id, text, options }: ExtractionJob) => {
  parentPort?.postMessage(answer(id, text, options));
});

function answer(id: number, text: string, options: ExtractOptions): ExtractionAnswer {
  try {
    return { id, found: extract(text, options) };
  } catch (error) {
    return { id, error };
  }
}
