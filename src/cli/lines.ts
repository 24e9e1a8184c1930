/** A line of a stream, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream of text as they come. Only "\n" ends one: JSON may hold the other signs that end lines
 * elsewhere.
 */
export async function* numberedLines(chunks: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let number = 0;
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n');
    parts.push(first);
    for (const next of rest) {
      number += 1;
      yield { number, text: parts.join('') };
      parts = [next];
    }
  }
  const text = parts.join('');
  if (text !== '') yield { number: number + 1, text };
}
