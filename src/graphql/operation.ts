import { Authorized, Mutation, UseMiddleware } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Role } from '../domain/role';
import { answerRefusals } from './user-error';

/**
 * A mutation as all of ours are: guarded by a role, answering a payload with `userErrors`.
 * There is no way to declare one without a role and a description.
 * `refused` is what its payload holds beside `userErrors` when the request is refused.
 */
export function Operation(
  payload: () => ClassType,
  role: Role,
  description: string,
  refused: object = {},
): MethodDecorator {
  return (target, key, descriptor) => {
    Mutation(payload, { description: `${description} Needs a token of role ${role} or higher.` })(
      target,
      key,
      descriptor,
    );
    Authorized(role)(target, key, descriptor);
    UseMiddleware(answerRefusals(refused))(target, key, descriptor);
  };
}
