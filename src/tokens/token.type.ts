import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../domain/role';
import { Payload } from '../graphql/payload';
import { DateTimeScalar } from '../graphql/scalars';

registerEnumType(Role, {
  name: 'Role',
  description: 'What the holder of a token may do. Each role includes the earlier ones.',
  valuesConfig: {
    READER: { description: 'Read.' },
    CONTRIBUTOR: { description: 'Record, import, correct and code.' },
    REVIEWER: { description: 'Confirm, reject, retract, merge, and publish fact-checks.' },
    ADMIN: { description: 'Everything, including tokens.' },
  },
});

@ObjectType('Viewer', { description: 'The sender of a request.', simpleResolvers: true })
export class ViewerType {
  @Field(() => String, { nullable: true, description: 'The name of the token; null without one.' })
  name!: string | null;

  @Field(() => Role, { nullable: true, description: 'What the token allows; null without a token.' })
  role!: Role | null;

  @Field(() => Boolean, { description: 'Whether the request carries a valid token.' })
  isAuthenticated!: boolean;
}

@ObjectType('ApiToken', {
  description: 'A key to the API. Its secret is shown once, when it is made.',
  simpleResolvers: true,
})
export class ApiTokenType {
  @Field(() => ID, { description: 'The id, tok_01….' })
  id!: string;

  @Field(() => String, {
    description: 'Its name. The history of every change names the token that made it.',
  })
  name!: string;

  @Field(() => Role, { description: 'What it allows.' })
  role!: Role;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it works.' })
  revokedAt!: string | null;
}

@InputType('CreateTokenInput', { description: 'A new token.' })
export class CreateTokenInput {
  @Field(() => String, { description: 'What it is called, for example "wire importer".' })
  name!: string;

  @Field(() => Role, { description: 'What it allows.' })
  role!: Role;
}

@InputType('RevokeTokenInput', { description: 'The token to revoke.' })
export class RevokeTokenInput {
  @Field(() => ID, { description: 'The token.' })
  id!: string;
}

@ObjectType('CreateTokenPayload', { description: 'The result of making a token.', simpleResolvers: true })
export class CreateTokenPayload extends Payload {
  @Field(() => ApiTokenType, { nullable: true, description: 'The token; null when refused.' })
  token?: ApiTokenType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret to send as "Authorization: Bearer …". It is not stored: keep it now.',
  })
  secret?: string | null;
}

@ObjectType('RevokeTokenPayload', { description: 'The result of revoking a token.', simpleResolvers: true })
export class RevokeTokenPayload extends Payload {
  @Field(() => ApiTokenType, { nullable: true, description: 'The token; null when refused.' })
  token?: ApiTokenType | null;
}
