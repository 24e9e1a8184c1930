/** Codes of node and of PostgreSQL (class 08 beside them) that mean: the server is away, and whoever asks later may find it. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // The server stops, has crashed, starts.
  '57P01',
  '57P02',
  '57P03',
]);

// The driver gives these no code.
const AWAY_WORDS =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|timeout expired)/;

/** What failed, below TypeORM's own error where there is one. */
export function driverErrorOf(error: unknown): { readonly code?: string; readonly message?: string } {
  const { driverError } = error as { driverError?: { code?: string; message?: string } };
  return driverError ?? (error as { code?: string; message?: string });
}

/** True when a connection to PostgreSQL was lost, or none could be made. */
export function isConnectionLost(error: unknown): boolean {
  const { code = '', message = '' } = driverErrorOf(error);
  return AWAY.has(code) || code.startsWith('08') || AWAY_WORDS.test(message) || wasLostBefore(error);
}

/** True when the connection had been lost before the statement that failed: it was never sent. */
export function wasLostBefore(error: unknown): boolean {
  // TypeORM gives a connection that is lost between two statements back at once, and says only that.
  if (/AlreadyReleasedError$/.test((error as { name?: string }).name ?? '')) return true;
  return /not queryable$/.test(driverErrorOf(error).message ?? '');
}
