/** An answer that was sent, and of which version of the data it is. */
export interface KeptAnswer {
  readonly version: string;
  /** With its quotation marks. */
  readonly tag: string;
  readonly type: string;
  readonly text: string;
}

// Of an entry beside its text, in bytes: roughly.
const OVERHEAD = 500;
// An answer that takes more of the room than this is not worth what it drives out.
const LARGEST_SHARE = 1 / 8;

/**
 * Answers by what was asked, those asked for last, in so many bytes. It knows nothing of time: an answer is right for as
 * long as the version of the data is the one that was read before the answer's rows.
 */
export class AnswerCache {
  private readonly answers = new Map<string, KeptAnswer>();
  private bytes = 0;

  constructor(private readonly most: number) {}

  /** The answer to a question, if it is of this version. */
  find(question: string, version: string): KeptAnswer | null {
    const answer = this.answers.get(question);
    if (answer?.version !== version) return null;
    // Re-inserting keeps the map in order of last use.
    this.answers.delete(question);
    this.answers.set(question, answer);
    return answer;
  }

  keep(question: string, answer: KeptAnswer): void {
    this.drop(question);
    if (sizeOf(question, answer) > this.most * LARGEST_SHARE) return;
    this.answers.set(question, answer);
    this.bytes += sizeOf(question, answer);
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= this.most) return;
      this.drop(oldest);
    }
  }

  private drop(question: string): void {
    const answer = this.answers.get(question);
    if (answer === undefined) return;
    this.answers.delete(question);
    this.bytes -= sizeOf(question, answer);
  }
}

// A character takes one byte of memory, or two when any of the text is beyond Latin-1.
function sizeOf(question: string, { text }: KeptAnswer): number {
  return (question.length + text.length) * 2 + OVERHEAD;
}
