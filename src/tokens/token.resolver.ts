import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { Role } from '../domain/role';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import type { ApiToken } from './api-token.entity';
import type { TokenService } from './token.service';
import {
  ApiTokenType,
  CreateTokenInput,
  CreateTokenPayload,
  RevokeTokenInput,
  RevokeTokenPayload,
  ViewerType,
} from './token.type';

/** Shows whose token asks, and manages the keys to the API. */
@Resolver()
export class TokenResolver {
  constructor(private readonly service: TokenService) {}

  @Query(() => ViewerType, {
    description: 'Your token’s name and role. Try it after you set the Authorization header.',
  })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType {
    return { name: viewer?.name ?? null, role: viewer?.role ?? null, isAuthenticated: viewer !== null };
  }

  @Authorized(Role.ADMIN)
  @Query(() => [ApiTokenType], {
    description: 'All tokens, newest first, without their secrets. Needs a token of role ADMIN.',
  })
  tokens(): Promise<ApiToken[]> {
    return this.service.list();
  }

  @Operation(
    () => CreateTokenPayload,
    Role.ADMIN,
    'Makes a token. The answer shows its secret, only this once. Two tokens in use cannot have the same name.',
  )
  createToken(
    @Arg('input', () => CreateTokenInput, { description: 'The token.' }) input: CreateTokenInput,
  ): Promise<{ token: ApiToken; secret: string }> {
    return this.service.create(input.name, input.role);
  }

  @Operation(() => RevokeTokenPayload, Role.ADMIN, 'Revokes a token: the server refuses it from now on.')
  async revokeToken(
    @Arg('input', () => RevokeTokenInput, { description: 'The token.' }) input: RevokeTokenInput,
  ): Promise<{ token: ApiToken }> {
    return { token: await this.service.revoke(input.id) };
  }
}
