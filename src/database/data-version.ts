/**
 * A word for what is committed: while the word stays the same, so does everything that can be read. Who reads the
 * word first and rows then has rows of that word or of a later one, never older ones.
 */
export class DataVersion {
  private asking: Promise<string> | null = null;
  private next: Promise<string> | null = null;

  constructor(private readonly ask: () => Promise<string>) {}

  /**
   * The word of a moment after this call, whoever else asks: one question answers all who came before it was put.
   * Rejects when the database does not answer.
   */
  now(): Promise<string> {
    if (this.asking === null) return this.begin();
    // What is under way may have looked before the caller's last write.
    return (this.next ??= this.asking
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.begin();
      }));
  }

  private begin(): Promise<string> {
    const asked = this.ask();
    this.asking = asked;
    const over = (): void => {
      if (this.asking === asked) this.asking = null;
    };
    asked.then(over, over);
    return asked;
  }
}
