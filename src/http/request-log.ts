import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics';

const MAX_NAME = 100;

/** Counts an answered request and logs one line about it: who, what, how long; never what was sent or answered. */
export async function logAnswer(
  metrics: Metrics,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const route = request.routeOptions.url ?? 'none';
  metrics.request(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
  const operation = (request.body as { operationName?: unknown } | null | undefined)?.operationName;
  request.log.info(
    {
      method: request.method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      ...(request.viewer === null ? {} : { token: request.viewer.tokenId }),
      ...(typeof operation === 'string' ? { operation: operation.slice(0, MAX_NAME) } : {}),
    },
    'answered',
  );
  await Promise.resolve();
}
