import { LRUCache } from 'lru-cache';

/** An answer's text, and of which version of the data it is. */
export interface KeptAnswer {
  readonly version: string;
  readonly text: string;
}

// Of an entry beside its text, in bytes: roughly.
const OVERHEAD = 500;
// An answer that takes more of the room than this is not worth what it drives out.
const LARGEST_SHARE = 1 / 8;

/**
 * Answers by what was asked, those asked for last, in so many bytes: a character takes one, or two when any of the text is
 * beyond Latin-1. It knows nothing of time: an answer is right while the data has the version that was read before its rows.
 */
export class KeptAnswers {
  private readonly answers: LRUCache<string, KeptAnswer>;

  constructor(bytes: number) {
    this.answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.floor(bytes * LARGEST_SHARE),
      sizeCalculation: ({ text }, question) => (question.length + text.length) * 2 + OVERHEAD,
    });
  }

  /** The text of the answer to a question, if it is of this version. */
  find(question: string, version: string): string | null {
    const kept = this.answers.get(question);
    return kept?.version === version ? kept.text : null;
  }

  keep(question: string, version: string, text: string): void {
    this.answers.set(question, { version, text });
  }
}
