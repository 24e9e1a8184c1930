import type { FastifyReply, FastifyRequest } from 'fastify';
import { Role } from '../../domain/role';
import type { TokenHolderLike } from '../../graphql/context';
import { unauthenticated } from '../../graphql/viewer';
import { refuse } from './refusal';

/** Finds whose secret it is, or null. */
export type Authenticate = (secret: string) => Promise<TokenHolderLike | null>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose token the request carries; null without one. */
    viewer: TokenHolderLike | null;
  }
}

/** The secret in an Authorization header; null where there is none. */
export function secretIn(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  return /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization)?.[1] ?? null;
}

/**
 * Reads the Authorization header before the body is touched, so that the body's limit can depend on it.
 * A token that is wrong is refused: silently reading as nobody would hide the mistake.
 */
export function identify(authenticate: Authenticate) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { authorization } = request.headers;
    if (authorization === undefined) return;
    const secret = secretIn(authorization);
    request.viewer = secret === null ? null : await authenticate(secret);
    if (request.viewer !== null) return;
    const message =
      secret === null
        ? 'The Authorization header is not valid. Send "Authorization: Bearer <token>".'
        : 'This token is not known, or was revoked. Check it for missing characters, or ask the administrator of the server for a new one.';
    await refuse(reply, request, 401, 'UNAUTHENTICATED', message);
  };
}

/** Refuses requests without a token when reading needs one. */
export function requireReader(readAccess: 'public' | 'token') {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (readAccess === 'public' || request.viewer !== null) return;
    await refuse(reply, request, 401, 'UNAUTHENTICATED', unauthenticated(Role.READER).message);
  };
}
