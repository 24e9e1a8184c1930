// More values than a query of a reader has.
const MANY_VALUES = 2_000;
// More than an answer names.
const MOST_MISFITS = 50;

/**
 * Begins to run a compiled program. It makes an error, which costs almost a millisecond, of each value of the variables
 * that does not fit, before it runs anything: of a million such values too. Answers null, and nothing was run, when
 * there are more than an answer names.
 */
export function withFewMisfits<T>(variables: Readonly<Record<string, unknown>>, begin: () => T): T | null {
  if (!hasMany(variables)) return begin();
  const { captureStackTrace: capture } = Error as Capturing;
  let misfits = 0;
  // Nothing else is asked in the middle of checking the variables, which ends before anyone else has a turn.
  Error.captureStackTrace = (error, below) => {
    if (isMisfit(error)) misfits += 1;
    if (misfits > MOST_MISFITS) throw new TooManyMisfits();
    capture(error, below);
  };
  try {
    return begin();
  } catch (error) {
    if (error instanceof TooManyMisfits) return null;
    throw error;
  } finally {
    Error.captureStackTrace = capture;
  }
}

interface Capturing {
  captureStackTrace(this: void, error: object, below?: unknown): void;
}

class TooManyMisfits extends Error {}

function isMisfit(error: object): boolean {
  return 'message' in error && String(error.message).startsWith('Variable "$');
}

function hasMany(variables: object): boolean {
  const open: object[] = [variables];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const values: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    seen += values.length;
    if (seen > MANY_VALUES) return true;
    for (const value of values) if (typeof value === 'object' && value !== null) open.push(value);
  }
  return false;
}
