import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload';
import { ClaimType } from './claim.type';

@ObjectType('ClaimPayload', { description: 'What became of an operation on a claim.', simpleResolvers: true })
export class ClaimPayload extends Payload {
  @Field(() => ClaimType, {
    nullable: true,
    description: 'The claim as it is now; null when refused. After a merge, the one that stays.',
  })
  claim?: ClaimType | null;
}
