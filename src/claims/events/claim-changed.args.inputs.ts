import { ArgsType, Field, ID } from 'type-graphql';
import { Nested } from '../../graphql/validation/rules';
import { ClaimFilter } from '../claim.inputs';

/** Arguments of claimChanged. */
@ArgsType()
export class ClaimChangedArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'The claim to follow. A merged claim means its survivor. Default: all.',
  })
  claimId?: string | null;

  @Field(() => ClaimFilter, {
    nullable: true,
    description: 'Which claims to send. A filter leaves merged claims out. Default: all.',
  })
  @Nested()
  filter?: ClaimFilter | null;
}
