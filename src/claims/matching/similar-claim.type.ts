import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import { LAZY } from '../../graphql/type-graphql/compilable';
import { ClaimType } from '../claim.type';

@Extensions(LAZY)
@ObjectType('SimilarClaim', {
  description: 'A claim that a text may repeat, and why. docs/claims.md explains the score.',
  simpleResolvers: true,
})
export class SimilarClaimType {
  @Field(() => ClaimType, { description: 'The claim; if it was merged, the one that stays.' })
  claim!: ClaimType;

  @Field(() => Float, {
    description:
      'How likely the text repeats the claim, 0 to 1. You can compare scores of different texts. From 0.6, nearly every match is right. Below 0.4, about half are right.',
  })
  score!: number;

  @Field(() => [String], {
    description:
      'The words that both have, rarest first, in the spelling of the claim or of the fact-check’s title, without names and numbers.',
  })
  sharedWords!: string[];

  @Field(() => [String], { description: 'The names that both have.' })
  sharedNames!: string[];

  @Field(() => [String], { description: 'The numbers that both have.' })
  sharedNumbers!: string[];

  @Field(() => [String], {
    description:
      'Words of the claim that the text has in a slightly different spelling. They count less than shared words.',
  })
  nearWords!: string[];

  @Field(() => [String], { description: 'Names that only the claim has. It may be about somebody else.' })
  otherNames!: string[];

  @Field(() => [String], { description: 'Numbers that only the claim has: it may say something else.' })
  otherNumbers!: string[];
}
