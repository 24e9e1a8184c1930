import pino from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

/** A log of JSON lines on standard error. Tokens never reach it, whatever is logged. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.authorization', '*.secret'],
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
