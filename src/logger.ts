import pino from 'pino';
import type { Logger } from 'pino';
import { visible } from './domain/control-signs';

export type { Logger } from 'pino';

// In bytes. Lines that could not be written are kept up to here, and written when there is room again.
const MOST_KEPT = 1_000_000;

/**
 * A log of JSON lines on standard error. Tokens never reach it, whatever is logged, and nothing in it commands the
 * terminal on which it is read. Where it cannot be written, the program goes on without it.
 */
export function createLogger(level: string): Logger {
  const destination = pino.destination({ fd: 2, sync: true, maxLength: MOST_KEPT });
  // Otherwise the request that is logged would fail, or be answered with the failure of its log.
  destination.on('error', () => undefined);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [
        'req.headers.authorization',
        'req.headers.cookie',
        'res.headers["set-cookie"]',
        '*.secret',
        '*.cookie',
        '*["set-cookie"]',
      ],
    },
    { write: (line) => void destination.write(visible(line)) },
  );
}
