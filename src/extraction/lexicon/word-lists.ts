/** A set of the words in a text separated by spaces: lists stay readable in the source. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
