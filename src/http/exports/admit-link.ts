import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkRefused } from '../../exports/links/export-link.service';
import type { TokenHolderLike } from '../../graphql/context';
import { refuse } from '../request/refusal';

/** Finds whose rights a signed address carries; throws LinkRefused. */
export type HolderOfLink = (address: string) => Promise<TokenHolderLike>;

/** Gives a request with a signed address the rights of the token that signed it. All others pass as they are. */
export function admitLink(holderOfLink: HolderOfLink) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const {
      tokenId: _token,
      expires: _expires,
      signature,
      ...rest
    } = request.query as Record<string, unknown>;
    if (signature === undefined) return;
    try {
      request.viewer = await holderOfLink(request.url);
      request.query = rest;
    } catch (error) {
      if (!(error instanceof LinkRefused)) throw error;
      const status = error.code === 'FORBIDDEN' ? 403 : 401;
      await refuse(reply, request, status, error.code, error.message);
    }
  };
}
