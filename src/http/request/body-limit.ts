import { Transform } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

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
    const remedy = hasToken ? 'Send it in several requests.' : 'With a token more is allowed.';
    super(`The request is larger than ${limit} bytes. ${remedy}`);
    this.name = 'BodyTooLarge';
  }
}

/** Stops reading a body as soon as it is larger than the sender's role allows, also when it does not say its length. */
export function limitBody(limits: BodyLimits) {
  return async (
    request: FastifyRequest,
    _reply: FastifyReply,
    payload: NodeJS.ReadableStream,
  ): Promise<NodeJS.ReadableStream> => {
    const limit = request.viewer === null ? limits.anonymousBodyBytes : limits.bodyBytes;
    const { 'content-length': declared, 'transfer-encoding': encoding } = request.headers;
    if (Number(declared ?? 0) > limit) throw new BodyTooLarge(limit, request.viewer !== null);
    // Node reads no further than what was declared.
    if (declared !== undefined && encoding === undefined) return payload;
    let received = 0;
    const counter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        done(received > limit ? new BodyTooLarge(limit, request.viewer !== null) : null, chunk);
      },
    });
    payload.on('error', (error: Error) => counter.destroy(error));
    return await Promise.resolve(payload.pipe(counter));
  };
}
