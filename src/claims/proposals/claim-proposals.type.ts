import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../graphql/lists/connection';
import { Payload } from '../../graphql/payload';
import { QuotationType, StanceCodingType } from '../../quotations/quotation.type';
import { ClaimType } from '../claim.type';

@ObjectType('ClaimProposal', {
  description:
    'A claim that could be made of quotations that say the same and have no claim yet. The server computes it when you ask, and acceptClaimProposal stores it.',
  simpleResolvers: true,
})
export class ClaimProposalType {
  @Field(() => [QuotationType], {
    description:
      'The quotations that say it, the earliest printed first, at most 100. When these have a claim, the others are proposed.',
  })
  quotations!: readonly QuotationType[];

  @Field(() => Int, {
    description: 'How many outlets printed it; an article without an outlet counts as one.',
  })
  outletCount!: number;

  @Field(() => Int, { description: 'How many articles printed it.' })
  articleCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How alike the least alike quotation is to the first, 0.55 to 1; null for a single one.',
  })
  score!: number | null;
}

/** A page of proposals, with all that a connection has. */
export const ClaimProposalConnection = connectionType('ClaimProposal', 'proposals', () => ClaimProposalType);

@ObjectType('AcceptClaimProposalPayload', {
  description: 'The result of a proposal that was accepted.',
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
