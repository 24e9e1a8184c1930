/** One thing that was looked at. */
export interface Finding {
  readonly check: string;
  /** `fail`: something does not work, or data is at risk. `warn`: somebody should look at it. */
  readonly level: 'ok' | 'warn' | 'fail';
  readonly message: string;
  /** What to do about it; null when all is well. */
  readonly remedy: string | null;
}

/** All is well. */
export function well(check: string, message: string): Finding {
  return { check, level: 'ok', message, remedy: null };
}

/** Somebody should look at it. */
export function worth(check: string, message: string, remedy: string): Finding {
  return { check, level: 'warn', message, remedy };
}

/** It must be mended. */
export function broken(check: string, message: string, remedy: string): Finding {
  return { check, level: 'fail', message, remedy };
}

/** Bytes for people. */
export function inBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}
