interface ReadAnswer {
  readonly head: string;
  readonly data: string;
  readonly errors: readonly string[];
}

/**
 * Whether two answers are the same, byte for byte. Only where several fields of a document are refused the answers may
 * differ: graphql-js names the refusals that have happened by the time when it can answer. When it could answer nothing,
 * that is when the first of them has come up to the root: which root field is refused first depends on the database.
 */
export function isSameAnswer(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [read(one), read(other)];
  if (a === null || b === null || a.head !== b.head || a.data !== b.data) return false;
  if (a.errors.length + b.errors.length < 3)
    return a.data === 'null' && areOfTwoRootFields(a.errors, b.errors);
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

function areOfTwoRootFields([one]: readonly string[], [other]: readonly string[]): boolean {
  const [a, b] = [rootFieldOf(one), rootFieldOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}

function rootFieldOf(error = '{}'): unknown {
  return (JSON.parse(error) as { path?: unknown[] }).path?.[0];
}
