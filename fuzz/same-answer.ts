interface ReadAnswer {
  readonly head: string;
  readonly data: string;
  readonly errors: readonly string[];
}

/**
 * Whether two answers are the same, byte for byte. But of several refusals, graphql-js tells those that have happened by
 * the time when the answer can be given, so it is enough that the rest is the same and one refusal is in both.
 */
export function isSameAnswer(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [read(one), read(other)];
  if (a === null || b === null || a.errors.length + b.errors.length < 3) return false;
  return a.head === b.head && a.data === b.data && a.errors.some((error) => b.errors.includes(error));
}

function read(answer: string): ReadAnswer | null {
  const end = answer.indexOf('\n\n');
  if (end < 0) return null;
  const head = answer.slice(0, end).replace(/^content-length: .*$/m, '');
  const { data, errors = [] } = JSON.parse(answer.slice(end)) as { data?: unknown; errors?: unknown[] };
  return { head, data: String(JSON.stringify(data)), errors: errors.map((error) => JSON.stringify(error)) };
}
