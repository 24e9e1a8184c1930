import { Field, Float, InputType, Int } from 'type-graphql';
import { ActorRowInput } from '../../actors/actor.inputs';
import { Attribution, Method, QuotationKind } from '../../domain/attribution';
import { CountryBasis } from '../../domain/countries/country-basis';
import { SectionKind } from '../../domain/section-kind';
import { SpeechAct } from '../../domain/speech-act';
import { ReviewStatus } from '../../domain/review-status';
import { JointSpeakerInput } from '../joint-speakers/joint-speaker.inputs';
import { ApproximateDateInput } from './approximate-date.inputs';
import { AttributionHopInput } from './attribution-hop.inputs';
import { StanceRowInput } from '../stances/stance-row.inputs';

/** A run of a quotation by its place in the text. */
@InputType('SpanInput', {
  description: 'A run of characters of an article’s text, in UTF-16 code units (as JavaScript counts).',
})
export class SpanInput {
  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after the last character.' })
  end!: number;
}

/** A quotation of an article that is given beside it. */
@InputType('ArticleQuotationInput', {
  description:
    'A quotation in an article. Give its words as text, as parts when the article interrupts them, or as spans.',
})
export class ArticleQuotationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The words exactly as printed. The text must contain them, and they must mean one place: if they occur twice, prefix, suffix or start has to decide.',
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The runs of a quotation that the article interrupts ("…," he said, "…"), in order.',
  })
  parts?: string[] | null;

  @Field(() => [SpanInput], {
    nullable: true,
    description: 'Offsets in the text, in order. If you also give text, the two must agree.',
  })
  spans?: SpanInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Decides between several occurrences: the offset of the first character.',
  })
  start?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Decides between several occurrences: what stands directly before.',
  })
  prefix?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Decides between several occurrences: what stands directly after.',
  })
  suffix?: string | null;

  @Field(() => QuotationKind, {
    nullable: true,
    description: 'How much of it is the speaker’s own words; DIRECT when left out.',
  })
  kind?: QuotationKind | null;

  @Field(() => ActorRowInput, {
    nullable: true,
    description: 'The speaker. Leave out if the article does not name one.',
  })
  speaker?: ActorRowInput | null;

  @Field(() => String, { nullable: true, description: 'The speaker as printed, for example "the minister".' })
  speakerMention?: string | null;

  @Field(() => String, { nullable: true, description: 'The speaker’s role as printed.' })
  speakerRole?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The country that the speaker spoke for on that day (code or name). Default: the speaker’s country.',
  })
  speakerCountry?: string | null;

  @Field(() => CountryBasis, {
    nullable: true,
    description:
      'By which hint that country is known, where another system found it. Default: GIVEN. Needs speakerCountry.',
  })
  speakerCountryBasis?: CountryBasis | null;

  @Field(() => [JointSpeakerInput], {
    nullable: true,
    description: 'The other speakers of the same words, in order. An actor that you name twice counts once.',
  })
  jointSpeakers?: JointSpeakerInput[] | null;

  @Field(() => Attribution, {
    nullable: true,
    description:
      'How the article attributes the words to the speaker. Default: STATED with a speaker, NONE without one.',
  })
  attribution?: Attribution | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words that attribute, for example "told reporters".',
  })
  cue?: string | null;

  @Field(() => SpeechAct, {
    nullable: true,
    description: 'What the speaker does with these words. Default: ASSERT.',
  })
  act?: SpeechAct | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For words that the article reports: cue and clause as printed, for example "denied that the bridge was closed".',
  })
  reported?: string | null;

  @Field(() => SectionKind, {
    nullable: true,
    description: 'The part of the article that has it, if that is known.',
  })
  section?: SectionKind | null;

  @Field(() => ApproximateDateInput, {
    nullable: true,
    description: 'When it was said. Never taken from the day of publication.',
  })
  saidOn?: ApproximateDateInput | null;

  @Field(() => String, { nullable: true, description: 'Where it was said.' })
  venue?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the words as a BCP 47 tag; the article’s when left out.',
  })
  language?: string | null;

  @Field(() => [AttributionHopInput], {
    nullable: true,
    description: 'The steps that passed the words on, in order.',
  })
  hops?: AttributionHopInput[] | null;

  @Field(() => [StanceRowInput], {
    nullable: true,
    description: 'Where the quotation stands, and towards what.',
  })
  stances?: StanceRowInput[] | null;

  @Field(() => Float, { nullable: true, description: 'How sure the recorder is, 0 to 1.' })
  confidence?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the recorder is not sure of the words or the speaker, in a phrase. Review can start with these quotations.',
  })
  doubt?: string | null;

  @Field(() => ReviewStatus, {
    nullable: true,
    description:
      'Its review status in another system. Default: UNREVIEWED. Used only for a new quotation. Needs role REVIEWER.',
  })
  reviewStatus?: ReviewStatus | null;

  @Field(() => Method, {
    nullable: true,
    description:
      'How another system recorded it. Such a row counts as complete: the server adds nothing to it, neither the speaker’s country nor the article’s language nor suggested claims. Needs role REVIEWER.',
  })
  method?: Method | null;

  @Field(() => String, { nullable: true, description: 'With method: the version of the extractor.' })
  methodVersion?: string | null;
}
