import type { CheckOutcome, CheckWarning } from '../../matching/checking/check-outcome';

/** What a server says of one quotation of a draft. Offsets are UTF-16 code units into the draft. */
export interface CheckedWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speakerMention: string | null;
  readonly outcome: CheckOutcome;
  readonly warnings: readonly CheckWarning[];
  readonly explanation: string;
  readonly matches: readonly {
    readonly quotation: { readonly id: string; readonly article: { readonly url: string | null } };
  }[];
}

/** What a server says of a draft, by the name of its file. */
export interface CheckedFile {
  readonly source: string;
  /** The text that the offsets count on. */
  readonly text: string;
  readonly isClean: boolean;
  readonly notRead: string | null;
  readonly quotations: readonly CheckedWords[];
}

/** A place in a text for people: both count from 1, columns in UTF-16 code units. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
