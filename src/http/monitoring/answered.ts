import type { FastifyReply, FastifyRequest } from 'fastify';
import { isEventStream } from '../event-streams/server-sent-events';
import type { AnsweredRequest } from './request-log';

/** What is recorded of a request that the framework answered. */
export function answered(request: FastifyRequest, reply: FastifyReply): AnsweredRequest {
  return {
    requestId: request.id,
    method: request.method,
    route: routeOf(request, reply),
    status: reply.statusCode,
    milliseconds: reply.elapsedTime,
    tokenId: request.viewer?.tokenId ?? null,
    operation: (request.body as { operationName?: unknown } | null | undefined)?.operationName,
  };
}

// A stream lasts for as long as its client listens: its time is that of no answer.
function routeOf(request: FastifyRequest, reply: FastifyReply): string {
  const url = request.routeOptions.url ?? 'none';
  return isEventStream(reply.getHeader('content-type')) ? `${url} (events)` : url;
}
