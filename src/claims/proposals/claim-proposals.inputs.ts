import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../graphql/lists/paging';
import { MaxItems, Nested } from '../../graphql/validation/rules';
import { MOST_QUOTATIONS } from './claim-proposals';
import { QuotationFilter } from '../../quotations/lists/quotation-filter.inputs';

/** Arguments of claimProposals. */
@ArgsType()
export class ClaimProposalsArgs extends PageArgs {
  @Field(() => QuotationFilter, {
    nullable: true,
    description: 'Of which quotations. Those under a claim are always left out.',
  })
  @Nested()
  filter?: QuotationFilter | null;
}

@InputType('AcceptClaimProposalInput', {
  description: 'A proposal that is to become a claim. What it says is sent, as nothing of it is stored.',
})
export class AcceptClaimProposalInput {
  @Field(() => [ID], { description: 'The quotations that say it, 1 to 100.' })
  @MaxItems(MOST_QUOTATIONS)
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
