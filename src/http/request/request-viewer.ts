import type { FastifyReply, FastifyRequest } from 'fastify';
import { Role } from '../../domain/role';
import type { TokenHolderLike } from '../../graphql/context';
import { unauthenticated } from '../../graphql/viewer';
import { alsoVary } from '../caching/vary';
import type { CookieCounts } from '../session/own-pages';
import { cookieCounts } from '../session/own-pages';
import { sessionSecretIn } from '../session/session-cookie';
import { refuse } from './refusal';

/** Finds whose secret it is, or null. */
export type Authenticate = (secret: string) => Promise<TokenHolderLike | null>;

/** What finds out who sends a request. */
export interface ViewerParts {
  /** By the secret of a token. */
  readonly authenticate: Authenticate;
  /** By the secret of a session; null where nobody can sign in. */
  readonly holderOfSession: Authenticate | null;
}

/** What a request shows its sender by. */
export interface Credential {
  readonly kind: 'TOKEN' | 'SESSION';
  readonly secret: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose token the request carries, or whose session; null without any. */
    viewer: TokenHolderLike | null;
    /** By what the viewer is known; null without one, and where a signed address names it. */
    credential: Credential | null;
  }
}

/** Whose token or session it is; null when it is known no more. */
export async function holderOf(
  { authenticate, holderOfSession }: ViewerParts,
  { kind, secret }: Credential,
): Promise<TokenHolderLike | null> {
  return kind === 'TOKEN' ? await authenticate(secret) : ((await holderOfSession?.(secret)) ?? null);
}

/** The secret in an Authorization header; null where there is none. */
export function secretIn(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  return /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization)?.[1] ?? null;
}

/**
 * Finds out who asks, before the body is touched, so that the body's limit can depend on it. A token goes before a session.
 * A token that is wrong is refused: silently reading as nobody would hide the mistake. A session that has ended is no mistake.
 * `where` says whose requests a cookie counts for.
 */
export function identify(parts: ViewerParts, where: CookieCounts = 'OUR_PAGES') {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { authorization } = request.headers;
    if (authorization === undefined) return await identifyByCookie(parts, where, request, reply);
    const secret = secretIn(authorization);
    request.viewer = secret === null ? null : await parts.authenticate(secret);
    if (secret !== null && request.viewer !== null) {
      request.credential = { kind: 'TOKEN', secret };
      return;
    }
    const message =
      secret === null
        ? 'The Authorization header is not valid. Send "Authorization: Bearer <token>".'
        : 'This token is not known, or was revoked. Check it for missing characters, or ask the administrator of the server for a new one.';
    await refuse(reply, request, 401, 'UNAUTHENTICATED', message);
  };
}

async function identifyByCookie(
  { holderOfSession }: ViewerParts,
  where: CookieCounts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (holderOfSession === null) return;
  if (request.method !== 'POST') alsoVary(reply, 'cookie');
  const secret = sessionSecretIn(request.headers);
  if (secret === null) return;
  // Shared caches know by themselves that answers to tokens are not for others, but not of cookies.
  void reply.header('cache-control', 'private, no-cache');
  if (!cookieCounts(request.raw, where)) return;
  request.viewer = await holderOfSession(secret);
  if (request.viewer !== null) request.credential = { kind: 'SESSION', secret };
}

/** Refuses requests without a token when reading needs one. */
export function requireReader(readAccess: 'public' | 'token') {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (readAccess === 'public' || request.viewer !== null) return;
    await refuse(reply, request, 401, 'UNAUTHENTICATED', unauthenticated(Role.READER).message);
  };
}
