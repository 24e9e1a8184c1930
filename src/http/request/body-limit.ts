import { Transform } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BodiesInFlight } from './bodies-in-flight';
import { RefusedBodies } from './refused-bodies';

/** How large requests may be, in bytes. */
export interface BodyLimits {
  readonly bodyBytes: number;
  readonly anonymousBodyBytes: number;
}

/** A request body over the limit. Fastify answers its status. */
export class BodyTooLarge extends Error {
  readonly statusCode = 413;
  readonly code = 'REQUEST_TOO_LARGE';

  constructor(limit: number, hasToken: boolean) {
    const remedy = hasToken ? 'Send it in several requests.' : 'Requests with a token may be larger.';
    super(`The request is larger than ${limit} bytes. ${remedy}`);
    this.name = 'BodyTooLarge';
  }
}

/** Refuses a body, before anything of it is read, that is larger than the sender's role allows or than there is room for. */
export function admitBody(limits: BodyLimits, bodies: BodiesInFlight) {
  const refused = new RefusedBodies();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const declared = Number(request.headers['content-length'] ?? 0);
    const limit = limitOf(request, limits);
    try {
      if (declared > limit) throw new BodyTooLarge(limit, request.viewer !== null);
      bodies.admit(request, reply, declared);
    } catch (error) {
      refused.discard(request.raw);
      throw error;
    }
    await Promise.resolve();
  };
}

/** Stops reading a body that does not say its length as soon as it is larger than `admitBody` would let in. */
export function limitBody(limits: BodyLimits, bodies: BodiesInFlight) {
  return async (
    request: FastifyRequest,
    _reply: FastifyReply,
    payload: NodeJS.ReadableStream,
  ): Promise<NodeJS.ReadableStream> => {
    const { 'content-length': declared, 'transfer-encoding': encoding } = request.headers;
    // Node reads no further than what was declared.
    if (declared !== undefined && encoding === undefined) return payload;
    const limit = limitOf(request, limits);
    let received = 0;
    const counter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        try {
          if (received > limit) throw new BodyTooLarge(limit, request.viewer !== null);
          bodies.grow(request, received);
          done(null, chunk);
        } catch (error) {
          done(error as Error);
        }
      },
    });
    payload.on('error', (error: Error) => counter.destroy(error));
    return await Promise.resolve(payload.pipe(counter));
  };
}

function limitOf({ viewer }: FastifyRequest, limits: BodyLimits): number {
  return viewer === null ? limits.anonymousBodyBytes : limits.bodyBytes;
}
