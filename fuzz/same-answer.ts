interface ReadAnswer {
  readonly head: string;
  readonly data: string;
  readonly errors: readonly string[];
}

/**
 * Whether two answers are the same, byte for byte. Only where one has several refusals the others may differ: graphql-js
 * tells those that have happened by the time when the answer can be given. When nothing could be answered, that is when
 * the first of them has come up to the root.
 */
export function isSameAnswer(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [read(one), read(other)];
  if (a === null || b === null || a.errors.length + b.errors.length < 3) return false;
  if (a.head !== b.head || a.data !== b.data) return false;
  const areRefused = a.errors.length > 0 && b.errors.length > 0;
  return areRefused && (a.data === 'null' || a.errors.some((error) => b.errors.includes(error)));
}

function read(answer: string): ReadAnswer | null {
  const end = answer.indexOf('\n\n');
  if (end < 0) return null;
  const head = answer.slice(0, end).replace(/^content-length: .*$/m, '');
  const { data, errors = [] } = JSON.parse(answer.slice(end)) as { data?: unknown; errors?: unknown[] };
  return { head, data: String(JSON.stringify(data)), errors: errors.map((error) => JSON.stringify(error)) };
}
