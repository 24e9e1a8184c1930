import { Field, Float, ID, InputType, Int } from 'type-graphql';
import {
  MAX_IDS,
  MAX_LIST,
  MAX_REASON,
  MAX_SEARCH,
  MaxItems,
  MaxText,
  Nested,
  UnitInterval,
} from '../graphql/rules';
import { ActorRowInput } from '../actors/actor.inputs';
import { Attribution, Method, QuotationKind } from '../domain/attribution';
import { AnchorState } from '../domain/reanchoring';
import { ReviewStatus } from '../domain/review-status';
import { CodingStatus, Stance } from '../domain/stance';
import { DateRange } from '../graphql/date-range.input';
import { CountryCodeScalar, DateTimeScalar } from '../graphql/scalars';
import { ApproximateDateInput } from './quotation-row.inputs';

@InputType('StanceTargetInput', { description: 'What a stance is taken towards: exactly one of the four.' })
export class StanceTargetInput {
  @Field(() => ID, { nullable: true, description: 'A claim.' })
  claimId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An actor.' })
  actorId?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'A country.' })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A topic, worded as it was coded; case does not matter.',
  })
  @MaxText(MAX_SEARCH)
  topic?: string | null;
}

@InputType('QuotationFilter', {
  description:
    'Which quotations to list. Fields mean AND, values in a list OR, an empty list matches nothing. Rejected and retracted quotations are left out unless reviewStatus asks for them; nothing else is hidden.',
})
export class QuotationFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  @MaxItems(MAX_IDS)
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only words of these speakers.' })
  @MaxItems(MAX_IDS)
  speakerId?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only words of speakers one of whose names holds this; case and accents do not matter.',
  })
  @MaxText(MAX_SEARCH)
  speakerName?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only quotations whose speaker is known, or only the others.',
  })
  hasSpeaker?: boolean | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'Only words of speakers who spoke for these countries on that day.',
  })
  @MaxItems(MAX_LIST)
  country?: string[] | null;

  @Field(() => [Stance], {
    nullable: true,
    description: 'Only quotations with one of these stances, towards whatever `towards` says.',
  })
  @MaxItems(MAX_LIST)
  stance?: Stance[] | null;

  @Field(() => StanceTargetInput, {
    nullable: true,
    description: 'Only quotations that take a stance towards this.',
  })
  @Nested()
  towards?: StanceTargetInput | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Only what was, or may have been, said in this range.',
  })
  saidOn?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Only what was published in this range.' })
  publishedOn?: DateRange | null;

  @Field(() => [String], { nullable: true, description: 'Only what outlets with these domains printed.' })
  @MaxItems(MAX_LIST)
  outletDomain?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only what these articles printed.' })
  @MaxItems(MAX_IDS)
  articleId?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only what reached us through somebody one of whose names holds this: any step of the chain but the speaker.',
  })
  @MaxText(MAX_SEARCH)
  viaName?: string | null;

  @Field(() => [QuotationKind], { nullable: true, description: 'Only these kinds.' })
  @MaxItems(MAX_LIST)
  kind?: QuotationKind[] | null;

  @Field(() => [Attribution], {
    nullable: true,
    description: 'Only these attributions; NONE and ANONYMOUS find words without a named speaker.',
  })
  @MaxItems(MAX_LIST)
  attribution?: Attribution[] | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: 'Only these; by default all but REJECTED and RETRACTED.',
  })
  @MaxItems(MAX_LIST)
  reviewStatus?: ReviewStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only quotations tied to a text by offsets, or only the others.',
  })
  isAnchored?: boolean | null;

  @Field(() => [AnchorState], {
    nullable: true,
    description: 'Only these states in the newest text; ALTERED and ORPHANED find silent edits.',
  })
  @MaxItems(MAX_LIST)
  anchorState?: AnchorState[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only quotations that take a stance towards one of these claims.',
  })
  @MaxItems(MAX_IDS)
  claimId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only quotations with a suggested stance that nobody has decided on yet (decideStance), or only the others.',
  })
  needsReview?: boolean | null;

  @Field(() => [Method], { nullable: true, description: 'Only what was recorded in these ways.' })
  @MaxItems(MAX_LIST)
  method?: Method[] | null;

  @Field(() => Float, { nullable: true, description: 'Only those recorded with at most this confidence.' })
  maxConfidence?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only these languages (BCP 47 tags, compared as given).',
  })
  @MaxItems(MAX_LIST)
  language?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only what these imports brought.' })
  @MaxItems(MAX_IDS)
  importBatchId?: string[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those that changed at this instant or later.',
  })
  updatedSince?: string | null;
}

@InputType('UpdateQuotationInput', {
  description:
    'What to correct about a quotation; what is left out stays, null clears. The words never change: retract the quotation and record it anew.',
})
export class UpdateQuotationInput {
  @Field(() => ID, { description: 'The quotation.' })
  id!: string;

  @Field(() => Int, {
    description: 'The revision you saw; the edit is refused when somebody changed the quotation since.',
  })
  expectedRevision!: number;

  @Field(() => QuotationKind, { nullable: true, description: 'How much of it is the speaker’s own words.' })
  kind?: QuotationKind;

  @Field(() => ActorRowInput, { nullable: true, description: 'Who said it; null when it is not known.' })
  speaker?: ActorRowInput | null;

  @Field(() => String, { nullable: true, description: 'The speaker as printed.' })
  speakerMention?: string | null;

  @Field(() => String, { nullable: true, description: 'The speaker’s role as printed.' })
  speakerRole?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Whom the speaker spoke for on that day.' })
  speakerCountry?: string | null;

  @Field(() => Attribution, { nullable: true, description: 'How the article ties the words to the speaker.' })
  attribution?: Attribution;

  @Field(() => String, { nullable: true, description: 'The words that attribute.' })
  cue?: string | null;

  @Field(() => ApproximateDateInput, {
    nullable: true,
    description: 'When it was said; {} when that is not known.',
  })
  saidOn?: ApproximateDateInput;

  @Field(() => String, { nullable: true, description: 'Where it was said.' })
  venue?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the words.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('ReviewQuotationInput', {
  description: 'What a person found on checking a quotation’s words, speaker and day.',
})
export class ReviewQuotationInput {
  @Field(() => ID, { description: 'The quotation.' })
  id!: string;

  @Field(() => ReviewStatus, {
    description: 'What you found: CONFIRMED, DISPUTED, REJECTED, or UNREVIEWED to take a decision back.',
  })
  status!: ReviewStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision you saw; the review is refused when somebody changed the quotation since.',
  })
  expectedRevision?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('RetractQuotationInput', { description: 'A quotation to be taken back.' })
export class RetractQuotationInput {
  @Field(() => ID, { description: 'The quotation.' })
  id!: string;

  @Field(() => String, { description: 'Why. It stays on record.' })
  @MaxText(MAX_REASON)
  reason!: string;
}

@InputType('CodeStanceInput', { description: 'Where a quotation stands, in your judgement.' })
export class CodeStanceInput {
  @Field(() => ID, { description: 'The quotation.' })
  quotationId!: string;

  @Field(() => StanceTargetInput, { description: 'Towards what.' })
  @Nested()
  towards!: StanceTargetInput;

  @Field(() => Stance, {
    description: 'Where it stands. Towards a claim, SUPPORT asserts it and OPPOSE denies it.',
  })
  stance!: Stance;

  @Field(() => Float, { nullable: true, description: 'How sure you are, 0 to 1.' })
  @UnitInterval()
  confidence?: number | null;

  @Field(() => String, { nullable: true, description: 'A note.' })
  @MaxText(5000)
  note?: string | null;
}

@InputType('DecideStanceInput', { description: 'A decision on a stance coding.' })
export class DecideStanceInput {
  @Field(() => ID, { description: 'The coding.' })
  id!: string;

  @Field(() => CodingStatus, { description: 'CONFIRMED or REJECTED.' })
  status!: CodingStatus;

  @Field(() => Stance, {
    nullable: true,
    description:
      'The stance, where the coding has it wrong or leaves it open, as suggested claims do. Only with CONFIRMED.',
  })
  stance?: Stance | null;

  @Field(() => Int, { nullable: true, description: 'The revision you saw.' })
  expectedRevision?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}
