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
      'How likely the text repeats the claim, 0 to 1. Scores of different texts can be compared: from 0.6 on, nearly every match is right; below 0.4, about half are.',
  })
  score!: number;

  @Field(() => [String], {
    description:
      'The words that both have, rarest first, as the claim or the title of a fact-check has them; without names and numbers.',
  })
  sharedWords!: string[];

  @Field(() => [String], { description: 'The names that both have.' })
  sharedNames!: string[];

  @Field(() => [String], { description: 'The numbers that both have.' })
  sharedNumbers!: string[];

  @Field(() => [String], {
    description:
      'Words of the claim that the text has not, but others that are spelled nearly as they are. They count less than shared ones.',
  })
  nearWords!: string[];

  @Field(() => [String], { description: 'Names that only the claim has: it may be about somebody else.' })
  otherNames!: string[];

  @Field(() => [String], { description: 'Numbers that only the claim has: it may say something else.' })
  otherNumbers!: string[];
}
