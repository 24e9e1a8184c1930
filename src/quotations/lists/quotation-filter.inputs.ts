import { Field, Float, ID, InputType } from 'type-graphql';
import { Attribution, Method, QuotationKind } from '../../domain/attribution';
import { AnchorState } from '../../domain/anchoring/reanchoring';
import { ReviewStatus } from '../../domain/review-status';
import { SectionKind } from '../../domain/section-kind';
import { SpeechAct } from '../../domain/speech-act';
import {
  MAX_IDS,
  MAX_LIST,
  MAX_SEARCH,
  MaxItems,
  MaxText,
  Nested,
  UnitInterval,
} from '../../graphql/validation/rules';
import { DateRange } from '../../graphql/date-range.input';
import { CountryCodeScalar, DateTimeScalar } from '../../graphql/scalars';
import { UndatedFilter } from '../timeline/undated-filter.inputs';
import { SaidAbout } from './said-about.inputs';

/** How deep filters may stand in each other. */
export const MAX_EXCLUSIONS = 3;

@InputType('QuotationFilter', {
  description:
    'Which quotations to list. Fields mean AND, values in a list OR, an empty list matches nothing. Without reviewStatus, rejected and retracted quotations are left out. Nothing else is hidden.',
})
export class QuotationFilter extends SaidAbout {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  @MaxItems(MAX_IDS)
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only quotations with a speaker whose name contains this text. Case and accents do not matter.',
  })
  @MaxText(MAX_SEARCH)
  speakerName?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      'Only what was, or may have been, said in this range. For quotations whose day is not known (isSaidOnKnown: false), the day of publication decides.',
  })
  saidOrPublishedOn?: DateRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only quotations of which it is known when they were said, as a day or as a range with two ends. False finds the others: nothing is known, or only the last possible day.',
  })
  isSaidOnKnown?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only quotations whose speaker is known, or only the others.',
  })
  hasSpeaker?: boolean | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      'Only what was certainly said in this range: all its possible days are in it. The days of a bucket of a timeline list exactly its quotations.',
  })
  saidWithin?: DateRange | null;

  @Field(() => UndatedFilter, {
    nullable: true,
    description:
      'Only quotations that a timeline counts in no bucket, because their day is unknown or not precise enough.',
  })
  undated?: UndatedFilter | null;

  @Field(() => [ID], { nullable: true, description: 'Only what these articles printed.' })
  @MaxItems(MAX_IDS)
  articleId?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only what these outlets printed, also those without a domain. The id of a merged outlet finds what its survivor printed.',
  })
  @MaxItems(MAX_IDS)
  outletId?: string[] | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description:
      'Only what outlets of these countries printed. Outlets without a known country are left out.',
  })
  @MaxItems(MAX_LIST)
  outletCountry?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only quotations relayed by somebody with a name that contains this text: any step of the chain except the speaker.',
  })
  @MaxText(MAX_SEARCH)
  viaName?: string | null;

  @Field(() => [QuotationKind], { nullable: true, description: 'Only these kinds.' })
  @MaxItems(MAX_LIST)
  kind?: QuotationKind[] | null;

  @Field(() => [SpeechAct], {
    nullable: true,
    description: 'Only quotations with these acts. [DENY] finds denials.',
  })
  @MaxItems(MAX_LIST)
  act?: SpeechAct[] | null;

  @Field(() => [SectionKind], {
    nullable: true,
    description:
      'Only quotations in these parts of an article. Quotations without a known part are left out.',
  })
  @MaxItems(MAX_LIST)
  section?: SectionKind[] | null;

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

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only quotations with a suggested stance that still needs a decision (decideStance), or only the others.',
  })
  needsReview?: boolean | null;

  @Field(() => [Method], { nullable: true, description: 'Only what was recorded in these ways.' })
  @MaxItems(MAX_LIST)
  method?: Method[] | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Only those recorded with at most this confidence, 0 to 1. Quotations without a confidence, such as those that people recorded, are left out.',
  })
  @UnitInterval()
  maxConfidence?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Only those recorded with at least this confidence, 0 to 1, and those without a confidence: people record without one, and count as sure.',
  })
  @UnitInterval()
  minConfidence?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only quotations with a doubt that no person has settled yet, or only the others. Review can start with the former.',
  })
  isDoubtful?: boolean | null;

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

  @Field(() => QuotationFilter, {
    nullable: true,
    description: `Only quotations that do not meet all conditions of this filter. What is not known meets none: \`not: { country: ["US"] }\` also finds quotations of speakers whose country is not known. Excluded filters may themselves exclude, at most ${MAX_EXCLUSIONS} levels deep.`,
  })
  @Nested()
  not?: QuotationFilter | null;
}
