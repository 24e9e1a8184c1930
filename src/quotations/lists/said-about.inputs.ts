import { Field, ID, InputType } from 'type-graphql';
import { Stance } from '../../domain/stance';
import { Verdict } from '../../domain/verdicts/verdict';
import { MAX_IDS, MAX_LIST, MaxItems, Nested } from '../../graphql/validation/rules';
import { StanceTargetInput } from '../stances/stance.inputs';
import { MentionsFilter } from './mentions-filter.inputs';
import { SaidAndPrinted } from './said-and-printed.inputs';

/** What the filter of quotations asks about what the words are about. */
@InputType()
export abstract class SaidAbout extends SaidAndPrinted {
  @Field(() => [Stance], {
    nullable: true,
    description:
      'Only quotations with one of these stances. The same stance must also meet `towards`, `claimId` and `claimVerdict`.',
  })
  @MaxItems(MAX_LIST)
  stance?: Stance[] | null;

  @Field(() => [StanceTargetInput], {
    nullable: true,
    description: 'Only quotations that take a stance towards one of these.',
  })
  @MaxItems(MAX_IDS)
  @Nested()
  towards?: StanceTargetInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only quotations that take a stance towards one of these claims.',
  })
  @MaxItems(MAX_IDS)
  claimId?: string[] | null;

  @Field(() => [Verdict], {
    nullable: true,
    description:
      'Only quotations that take a stance towards a claim with one of these verdicts. Together with stance: [SUPPORT], it finds who asserted what was rated FALSE.',
  })
  @MaxItems(MAX_LIST)
  claimVerdict?: Verdict[] | null;

  @Field(() => MentionsFilter, {
    nullable: true,
    description:
      'Only quotations whose words name these countries or actors, with or without a coding. `towards` finds codings.',
  })
  @Nested()
  mentions?: MentionsFilter | null;
}
