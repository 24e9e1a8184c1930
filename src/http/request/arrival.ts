import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Chunks } from '../../formats/bytes/chunks';
import { answerUnreadable } from './bad-request';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body is a file: it may take long to arrive, as long as it does. */
    readonly hasLargeBody?: boolean;
  }
}

const TOO_SLOW = Object.assign(new Error('The request arrived too slowly.'), {
  code: 'ERR_HTTP_REQUEST_TIMEOUT',
});

/**
 * Cuts off requests that take longer than `limit` milliseconds to arrive. Node has one limit for all, and that must
 * leave time for files.
 */
export function limitArrival(app: FastifyInstance, limit: number): void {
  app.addHook('onRequest', (request, reply, done) => {
    // What comes from within the process does not arrive by a connection.
    const isSent = app.server.listening && hasBody(request);
    if (isSent && request.routeOptions.config.hasLargeBody !== true) {
      const timer = setTimeout(() => cutOff(request), limit).unref();
      // A body that comes on after it was refused is not waited for any longer than others.
      reply.raw.once('close', () => {
        if (request.raw.complete) clearTimeout(timer);
      });
    }
    done();
  });
}

/**
 * The bytes of a body as they come. Cuts off a sender from whom nothing comes for `pause` milliseconds, and throws
 * what `stop` is aborted with. The connection stays, so that the sender gets an answer.
 */
export async function* arriving(
  request: FastifyRequest,
  { pause, stop }: { readonly pause: number; readonly stop: AbortSignal },
): Chunks {
  const chunks = request.raw.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  const timer = setTimeout(() => cutOff(request), pause).unref();
  let tellStopped = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    tellStopped = () => reject(stop.reason as Error);
  });
  stopped.catch(() => undefined);
  stop.addEventListener('abort', tellStopped);
  try {
    for (;;) {
      const next = await Promise.race([chunks.next(), stopped]);
      if (next.done === true) return;
      timer.refresh();
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', tellStopped);
  }
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function cutOff({ raw }: FastifyRequest): void {
  if (!raw.complete) answerUnreadable(TOO_SLOW, raw.socket);
}
