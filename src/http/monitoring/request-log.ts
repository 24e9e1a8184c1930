import type { Logger } from '../../logger';
import type { Metrics } from './metrics';

const MAX_NAME = 100;

/** Where answered requests are recorded. */
export interface AnswerListeners {
  readonly metrics: Metrics;
  readonly logger: Pick<Logger, 'info' | 'isLevelEnabled'>;
}

/** What is recorded of one. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly tokenId: string | null;
  readonly operation: unknown;
}

/** Counts an answered request and logs one line about it: who, what, how long; never what was sent or answered. */
export function logAnswer({ metrics, logger }: AnswerListeners, answered: AnsweredRequest): void {
  const { requestId, method, route, status, milliseconds, tokenId, operation } = answered;
  metrics.request(method, route, status, milliseconds / 1000);
  if (!logger.isLevelEnabled('info')) return;
  logger.info(
    {
      ...{ requestId, method, route, status },
      milliseconds: Math.round(milliseconds),
      ...(tokenId === null ? {} : { token: tokenId }),
      ...(typeof operation === 'string' ? { operation: operation.slice(0, MAX_NAME) } : {}),
    },
    'answered',
  );
}
