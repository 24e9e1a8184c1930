import { Field, ID, InputType, Int } from 'type-graphql';
import { MAX_IDS, MAX_LIST, MAX_SEARCH, MaxItems, MaxText } from '../graphql/validation/rules';
import { Stance } from '../domain/stance';
import { Verdict } from '../domain/verdicts/verdict';
import { DateRange } from '../graphql/date-range.input';
import { CountryCodeScalar, DateTimeScalar } from '../graphql/scalars';
import { MAX_REASON } from '../domain/change-reason';

@InputType('ClaimFilter', {
  description:
    'Which claims to list. Fields mean AND, values in a list OR, an empty list matches nothing. actorId, actorName, country, stance and saidOn must all match the same quotation of the claim. Merged claims are left out.',
})
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  @MaxItems(MAX_IDS)
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only claims that these actors spoke of.' })
  @MaxItems(MAX_IDS)
  actorId?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only claims of actors with a name that contains this text. Case and accents do not matter.',
  })
  @MaxText(MAX_SEARCH)
  actorName?: string | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'Only claims that somebody spoke of for these countries.',
  })
  @MaxItems(MAX_LIST)
  country?: string[] | null;

  @Field(() => [Stance], {
    nullable: true,
    description:
      'Only claims with a quotation that takes one of these stances: SUPPORT asserts the claim, OPPOSE denies it.',
  })
  @MaxItems(MAX_LIST)
  stance?: Stance[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Only claims that somebody spoke of in this range.',
  })
  saidOn?: DateRange | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only claims about one of these topics; case does not matter.',
  })
  @MaxItems(MAX_LIST)
  topic?: string[] | null;

  @Field(() => [Verdict], {
    nullable: true,
    description: 'Only claims whose fact-checks together have one of these verdicts.',
  })
  @MaxItems(MAX_LIST)
  verdict?: Verdict[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only claims with a fact-check, or only the others.' })
  isReviewed?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those that changed at this instant or later.',
  })
  updatedSince?: string | null;
}

@InputType('CreateClaimInput', {
  description: 'A new claim: by its text, or from a quotation, which is coded under it.',
})
export class CreateClaimInput {
  @Field(() => String, {
    nullable: true,
    description:
      'One proposition that can be understood alone: no "he", no "yesterday". With fromQuotationId it may be left out: then it starts with the words of the quotation, and updateClaim words it better.',
  })
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The quotation that says it. It is coded under the claim, in your name.',
  })
  fromQuotationId?: string | null;

  @Field(() => Stance, {
    nullable: true,
    description:
      'Where that quotation stands. When left out, by its act: who denies the words opposes the claim (OPPOSE), who asks or declines leaves it open (UNCLEAR), all others assert it (SUPPORT).',
  })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag.' })
  language?: string | null;

  @Field(() => [String], { nullable: true, description: 'What it is about.' })
  topics?: string[] | null;
}

@InputType('UpdateClaimInput', {
  description: 'What to change about a claim. A field that you leave out keeps its value.',
})
export class UpdateClaimInput {
  @Field(() => ID, { description: 'The claim.' })
  id!: string;

  @Field(() => Int, {
    description:
      'The revision that you read. The server refuses the edit if somebody changed the claim after that.',
  })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'A better wording of the same proposition.' })
  text?: string;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag; null clears.' })
  language?: string | null;

  @Field(() => [String], { nullable: true, description: 'What it is about; replaces the topics.' })
  topics?: string[];

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('MergeClaimsInput', { description: 'Two claims that are one.' })
export class MergeClaimsInput {
  @Field(() => ID, { description: 'The claim that becomes part of the other. Its id stays resolvable.' })
  id!: string;

  @Field(() => ID, { description: 'The claim that stays.' })
  intoId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('UnmergeClaimInput', { description: 'A merge to be undone.' })
export class UnmergeClaimInput {
  @Field(() => ID, { description: 'The claim that was merged into another.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}
