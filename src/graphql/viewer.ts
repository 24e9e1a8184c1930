import { GraphQLError } from 'graphql';
import type { Role } from '../domain/role';
import { roleIncludes } from '../domain/role';
import type { RequestContext, TokenHolderLike } from './context';

/** A request without a token for something that needs one. */
export function unauthenticated(needed: Role): GraphQLError {
  return new GraphQLError(
    `This needs an access token of role ${needed} or higher. Send the header "Authorization: Bearer <token>".`,
    { extensions: { code: 'UNAUTHENTICATED', requiredRole: needed, http: { status: 401 } } },
  );
}

/** A request whose token allows less than is asked for. */
export function forbidden(held: Role, needed: Role): GraphQLError {
  return new GraphQLError(
    `Your token has role ${held}; this needs ${needed} or higher. Ask the administrator of this server for another token.`,
    { extensions: { code: 'FORBIDDEN', requiredRole: needed, http: { status: 403 } } },
  );
}

/** Lets a request pass whose token has one of the roles that the field names, or a higher one. */
export function authorize(context: RequestContext, roles: readonly Role[]): true {
  for (const needed of roles) {
    if (context.viewer === null) throw unauthenticated(needed);
    if (!roleIncludes(context.viewer.role, needed)) throw forbidden(context.viewer.role, needed);
  }
  return true;
}

/** The holder of the request's token; only for fields that are guarded. */
export function authorOf(context: RequestContext): TokenHolderLike {
  if (context.viewer === null) throw new Error('A guarded field was reached without a token.');
  return context.viewer;
}
