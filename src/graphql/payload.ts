import { Field, ObjectType } from 'type-graphql';
import { UserError } from './user-error';

/** What every mutation's payload has. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [UserError], { description: 'What was refused, and why. Empty if nothing was refused.' })
  userErrors!: readonly UserError[];
}
