/**
 * Answers of a costly function of a text, worked out while there is time, to be had at once when there is none.
 * Each is given once and then forgotten.
 */
export class Ahead<T> {
  private readonly answers = new Map<string, T>();
  private length = 0;

  /** `most` UTF-16 units of texts are kept at a time; the oldest of them go first. */
  constructor(
    private readonly answer: (text: string) => T,
    private readonly most = 4_000_000,
  ) {}

  /** Works the answer for a text out. */
  prepare(text: string): void {
    if (this.answers.has(text)) return;
    this.answers.set(text, this.answer(text));
    this.length += text.length;
    for (const oldest of this.answers.keys()) {
      if (this.length <= this.most) return;
      this.forget(oldest);
    }
  }

  /** The answer for a text, worked out now unless it was prepared. */
  take(text: string): T {
    const prepared = this.answers.get(text);
    if (prepared === undefined) return this.answer(text);
    this.forget(text);
    return prepared;
  }

  private forget(text: string): void {
    this.answers.delete(text);
    this.length -= text.length;
  }
}
