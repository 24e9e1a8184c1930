import { Authorized, Mutation, UseMiddleware } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Role } from '../domain/role';
import { AnswerRefusals } from './user-error';

/**
 * A mutation as all of ours are: guarded by a role, answering a payload with `userErrors`.
 * There is no way to declare one without a role and a description.
 */
export function Operation(payload: () => ClassType, role: Role, description: string): MethodDecorator {
  return (target, key, descriptor) => {
    Mutation(payload, { description: `${description} Needs a token of role ${role} or higher.` })(
      target,
      key,
      descriptor,
    );
    Authorized(role)(target, key, descriptor);
    UseMiddleware(AnswerRefusals)(target, key, descriptor);
  };
}
