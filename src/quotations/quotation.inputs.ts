import { Field, ID, InputType, Int } from 'type-graphql';
import { ActorRowInput } from '../actors/actor.inputs';
import { Attribution, QuotationKind } from '../domain/attribution';
import { SpeechAct } from '../domain/speech-act';
import type { ReviewDecision } from '../domain/review-status';
import { REVIEW_DECISIONS } from './quotation-enums.type';
import { MaxText } from '../graphql/validation/rules';
import { CountryCodeScalar } from '../graphql/scalars';
import { JointSpeakerInput } from './joint-speakers/joint-speaker.inputs';
import { ApproximateDateInput } from './rows/approximate-date.inputs';
import { AttributionHopInput } from './rows/attribution-hop.inputs';
import { MAX_REASON } from '../domain/change-reason';

@InputType('UpdateQuotationInput', {
  description:
    'What to correct about a quotation. A field that you leave out keeps its value; null clears it. The words never change: to correct them, retract the quotation and record it again.',
})
export class UpdateQuotationInput {
  @Field(() => ID, { description: 'The quotation.' })
  id!: string;

  @Field(() => Int, {
    description:
      'The revision that you read. The server refuses the edit if somebody changed the quotation after that.',
  })
  expectedRevision!: number;

  @Field(() => QuotationKind, { nullable: true, description: 'How much of it is the speaker’s own words.' })
  kind?: QuotationKind;

  @Field(() => ActorRowInput, { nullable: true, description: 'The speaker; null if it is not known.' })
  speaker?: ActorRowInput | null;

  @Field(() => String, { nullable: true, description: 'The speaker as printed.' })
  speakerMention?: string | null;

  @Field(() => String, { nullable: true, description: 'The speaker’s role as printed.' })
  speakerRole?: string | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The country that the speaker spoke for on that day.',
  })
  speakerCountry?: string | null;

  @Field(() => [JointSpeakerInput], {
    nullable: true,
    description:
      'The other speakers of the same words, in order: they replace the stored ones. [] or null if there are none.',
  })
  jointSpeakers?: JointSpeakerInput[] | null;

  @Field(() => Attribution, { nullable: true, description: 'How the article ties the words to the speaker.' })
  attribution?: Attribution;

  @Field(() => String, { nullable: true, description: 'The words that attribute.' })
  cue?: string | null;

  @Field(() => SpeechAct, { nullable: true, description: 'What the speaker does with these words.' })
  act?: SpeechAct;

  @Field(() => String, {
    nullable: true,
    description: 'Cue and clause as printed, for example "denied that the bridge was closed".',
  })
  reported?: string | null;

  @Field(() => ApproximateDateInput, {
    nullable: true,
    description: 'When it was said; {} when that is not known.',
  })
  saidOn?: ApproximateDateInput;

  @Field(() => String, { nullable: true, description: 'Where it was said.' })
  venue?: string | null;

  @Field(() => [AttributionHopInput], {
    nullable: true,
    description:
      'All steps that passed the words on, in order: they replace the stored chain. The server adds the speaker’s own step if you leave it out. [] or null if nobody passed the words on.',
  })
  hops?: AttributionHopInput[] | null;

  @Field(() => String, { nullable: true, description: 'The language of the words.' })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the words or the speaker are in doubt, in a phrase; null when they no longer are. A change of speaker clears it too.',
  })
  doubt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('ReviewQuotationInput', {
  description: 'The result of a person’s check of a quotation’s words, speaker and day.',
})
export class ReviewQuotationInput {
  @Field(() => ID, { description: 'The quotation.' })
  id!: string;

  @Field(() => REVIEW_DECISIONS, {
    description:
      'What you found, or UNREVIEWED to take a decision back. To take a quotation back, use retractQuotation.',
  })
  status!: ReviewDecision;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision that you read. The server refuses the review if somebody changed the quotation after that.',
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
