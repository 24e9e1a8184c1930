import { Field, Int, ObjectType } from 'type-graphql';
import { Verdict } from '../../domain/verdicts/verdict';
import { connectionType } from '../../graphql/lists/connection';
import { ClaimType } from '../claim.type';

@ObjectType('VerdictCount', {
  description: 'A verdict and how many claims of a list have it.',
  simpleResolvers: true,
})
export class VerdictCount {
  @Field(() => Verdict, { description: 'The verdict.' })
  verdict!: Verdict;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('TopicCount', {
  description: 'A topic and how many claims of a list are about it.',
  simpleResolvers: true,
})
export class TopicCount {
  @Field(() => String, { description: 'The topic, in lower case.' })
  topic!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('ClaimFacets', {
  description:
    'Counts of the claims of the whole list, not only of the page. The server counts a facet only if you ask for it.',
})
export class ClaimFacets {}

@ObjectType('ClaimConnection', { description: 'A page of claims.', simpleResolvers: true })
export class ClaimConnection extends connectionType('Claim', 'claims', () => ClaimType) {}
