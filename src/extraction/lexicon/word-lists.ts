/** A set of the words in a text separated by spaces: lists stay readable in the source. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
