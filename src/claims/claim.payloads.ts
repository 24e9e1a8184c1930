import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload';
import { ClaimType } from './claim.type';

@ObjectType('ClaimPayload', { description: 'The result of an operation on a claim.', simpleResolvers: true })
export class ClaimPayload extends Payload {
  @Field(() => ClaimType, {
    nullable: true,
    description:
      'The claim as it is now; null if the operation was refused. After a merge, the surviving claim.',
  })
  claim?: ClaimType | null;
}
