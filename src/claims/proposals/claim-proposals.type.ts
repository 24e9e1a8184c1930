import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../graphql/lists/connection';
import { Payload } from '../../graphql/payload';
import { QuotationType, StanceCodingType } from '../../quotations/quotation.type';
import { ClaimType } from '../claim.type';

@ObjectType('ClaimProposal', {
  description:
    'A claim that could be made of quotations that say the same and stand under no claim yet. It is computed when asked for: acceptClaimProposal stores it.',
  simpleResolvers: true,
})
export class ClaimProposalType {
  @Field(() => [QuotationType], { description: 'The quotations that say it, the earliest printed first.' })
  quotations!: readonly QuotationType[];

  @Field(() => Int, {
    description: 'How many outlets printed it; an article without an outlet counts as one.',
  })
  outletCount!: number;

  @Field(() => Int, { description: 'How many articles printed it.' })
  articleCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How alike the least alike quotation is to the first, 0.6 to 1; null for a single one.',
  })
  score!: number | null;
}

@ObjectType('ClaimProposalConnection', { description: 'A page of proposals.', simpleResolvers: true })
export class ClaimProposalConnection {
  @Field(() => [ClaimProposalType], { description: 'The proposals, those of most outlets first.' })
  nodes!: readonly ClaimProposalType[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many proposals there are in all.' })
  totalCount!: number;
}

@ObjectType('AcceptClaimProposalPayload', {
  description: 'What became of a proposal.',
  simpleResolvers: true,
})
export class AcceptClaimProposalPayload extends Payload {
  @Field(() => ClaimType, { nullable: true, description: 'The claim; null when refused.' })
  claim?: ClaimType | null;

  @Field(() => [StanceCodingType], {
    description: 'The codings of its quotations under it, in the order sent.',
  })
  stanceCodings!: readonly StanceCodingType[];
}
