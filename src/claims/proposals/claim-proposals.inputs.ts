import { Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ErrorCode } from '../../domain/errors/errors';
import { MAX_IDS, MaxItems, Nested } from '../../graphql/validation/rules';
import { QuotationFilter } from '../../quotations/lists/quotation-filter.inputs';

const MOST = 100;
const SIZE = { message: `Ask for 1 to ${MOST} proposals.`, context: { code: ErrorCode.INVALID } };

/** Arguments of claimProposals. */
@ArgsType()
export class ClaimProposalsArgs {
  @Field(() => QuotationFilter, {
    nullable: true,
    description: 'Of which quotations. Those under a claim are always left out.',
  })
  @Nested()
  filter?: QuotationFilter | null;

  @Field(() => Int, { defaultValue: 20, description: `How many proposals, 1 to ${MOST}.` })
  @Min(1, SIZE)
  @Max(MOST, SIZE)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the page before: its pageInfo.endCursor.' })
  after?: string | null;
}

@InputType('AcceptClaimProposalInput', {
  description: 'A proposal that is to become a claim. What it says is sent, as nothing of it is stored.',
})
export class AcceptClaimProposalInput {
  @Field(() => [ID], { description: 'The quotations that say it, 1 to 100.' })
  @MaxItems(MAX_IDS)
  quotationIds!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'The claim: the text of the proposal, or a better one. When left out, it is made of the first quotation.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag.' })
  language?: string | null;

  @Field(() => [String], { nullable: true, description: 'What it is about.' })
  topics?: string[] | null;
}
