import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Verdict } from '../domain/verdicts/verdict';
import { Node } from '../graphql/loading/node';
import { RecordedType } from '../graphql/recorded.type';
import { DateScalar } from '../graphql/scalars';

registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'What a fact-check found, on one scale for all publishers.',
  valuesConfig: {
    TRUE: { description: 'True.' },
    MOSTLY_TRUE: { description: 'True but for details.' },
    MIXED: { description: 'Partly true, partly false.' },
    MISLEADING: { description: 'The parts are right, the impression is wrong.' },
    MOSTLY_FALSE: { description: 'False but for details.' },
    FALSE: { description: 'False.' },
    UNPROVEN: { description: 'There is no evidence either way.' },
    OUTDATED: { description: 'It was true once.' },
    SATIRE: { description: 'It was not meant seriously.' },
    NOT_CHECKABLE: { description: 'It is an opinion or a forecast.' },
  },
});

@ObjectType('Claim', {
  implements: [Node],
  simpleResolvers: true,
  description:
    'One proposition that can be understood alone and can be true or false. Different people can state it in different words.',
})
export class ClaimType extends RecordedType {
  @Field(() => String, { description: 'The proposition.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag.' })
  language!: string | null;

  @Field(() => [String], { description: 'What it is about.' })
  topics!: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first known day on which somebody asserted or denied it.',
  })
  firstSaidOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last known day on which somebody asserted or denied it.',
  })
  lastSaidOn!: string | null;

  @Field(() => Verdict, {
    nullable: true,
    description:
      'The verdict of most publishers. Each publisher counts once, with its newest fact-check. verdictSummary explains it. Null if there is no fact-check.',
  })
  verdict!: Verdict | null;

  @Field(() => Int, { description: 'How many fact-checks there are of it.' })
  reviewCount!: number;
}

@ObjectType('ClaimActor', {
  description: 'An actor who spoke of a claim, and how often.',
  simpleResolvers: true,
})
export class ClaimActorType {
  @Field(() => Int, { description: 'In how many quotations.' })
  count!: number;

  @Field(() => Int, { description: 'In how many of them it asserts the claim.' })
  supportCount!: number;

  @Field(() => Int, { description: 'In how many of them it denies the claim.' })
  opposeCount!: number;
}

@ObjectType('ClaimCountry', {
  description: 'A country for which somebody spoke of a claim, and how often.',
  simpleResolvers: true,
})
export class ClaimCountryType {
  @Field(() => Int, { description: 'In how many quotations.' })
  count!: number;

  @Field(() => Int, { description: 'In how many of them the claim is asserted.' })
  supportCount!: number;

  @Field(() => Int, { description: 'In how many of them the claim is denied.' })
  opposeCount!: number;
}
