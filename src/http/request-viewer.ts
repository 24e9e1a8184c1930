import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TokenHolderLike } from '../graphql/viewer';

/** Tells whose secret it is, or null. */
export type Authenticate = (secret: string) => Promise<TokenHolderLike | null>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose token the request carries; null without one. */
    viewer: TokenHolderLike | null;
  }
}

/**
 * Reads the Authorization header before the body is touched, so that the body's limit can depend on it.
 * A token that is wrong is refused: silently reading as nobody would hide the mistake.
 */
export function identify(authenticate: Authenticate) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { authorization } = request.headers;
    if (authorization === undefined) return;
    const secret = /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization)?.[1];
    request.viewer = secret === undefined ? null : await authenticate(secret);
    if (request.viewer !== null) return;
    const message =
      secret === undefined
        ? 'The Authorization header is not understood. Send "Authorization: Bearer <token>".'
        : 'This token is not known, or was revoked. Check it for missing characters, or ask whoever runs this server for a new one.';
    await refuse(reply, request, 401, 'UNAUTHENTICATED', message);
  };
}

/** Answers in the shape of a GraphQL error, whatever the request was. */
export async function refuse(
  reply: FastifyReply,
  request: FastifyRequest,
  status: number,
  code: string,
  message: string,
): Promise<void> {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="On Record"');
  await reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}
