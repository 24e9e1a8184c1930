import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Verdict } from '../domain/verdicts/verdict';
import { VerdictRule } from '../domain/verdicts/verdict-decision';
import { ClaimReviewType } from './claim-review.type';

registerEnumType(VerdictRule, {
  name: 'VerdictRule',
  description: 'The rule that gave a claim its verdict. Each publisher counts once, with its newest review.',
  valuesConfig: {
    ONE_PUBLISHER: { description: 'Only one publisher has checked it.' },
    UNANIMOUS: { description: 'All publishers say the same.' },
    MOST_PUBLISHERS: { description: 'More publishers say this than anything else.' },
    OPPOSED: { description: 'Equally many publishers say true and false: the claim counts as MIXED.' },
    NEWEST_OF_EQUALS: {
      description:
        'Several verdicts that do not contradict each other are equally frequent: the newest counts.',
    },
  },
});

@ObjectType('VerdictSummary', {
  description: 'The verdict of a claim, the rule behind it, and the publishers that agree.',
  simpleResolvers: true,
})
export class VerdictSummaryType {
  @Field(() => Verdict, { description: 'The verdict: the same as Claim.verdict.' })
  verdict!: Verdict;

  @Field(() => VerdictRule, { description: 'The rule by which it was found.' })
  rule!: VerdictRule;

  @Field(() => String, { description: 'The same in plain words, for readers.' })
  explanation!: string;

  @Field(() => Int, { description: 'How many publishers have checked the claim.' })
  publisherCount!: number;

  @Field(() => [ClaimReviewType], {
    description: 'The newest reviews of the publishers that agree with the verdict, newest first.',
  })
  agreeing!: ClaimReviewType[];

  @Field(() => [ClaimReviewType], {
    description: 'The newest reviews of the publishers that disagree, newest first.',
  })
  disagreeing!: ClaimReviewType[];

  @Field(() => [ClaimReviewType], {
    description: 'Older reviews of the same publishers, newest first. They no longer count.',
  })
  superseded!: ClaimReviewType[];
}
