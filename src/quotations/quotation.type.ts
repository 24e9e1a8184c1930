import { CountryBasis } from '../domain/countries/country-basis';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateCertainty, DatePrecision } from '../domain/dates/approximate-date';
import { Attribution, HopRelation, Method, QuotationKind } from '../domain/attribution';
import { AnchorState } from '../domain/anchoring/reanchoring';
import { ReviewStatus } from '../domain/review-status';
import { SectionKind } from '../domain/section-kind';
import { SpeechAct } from '../domain/speech-act';
import { CodingStatus, Stance } from '../domain/stance';
import { Node } from '../graphql/loading/node';
import { RecordedType } from '../graphql/recorded.type';
import { DateScalar } from '../graphql/scalars';
import './quotation-enums.type';

@ObjectType('Span', {
  description: 'A run of characters of an article’s text, in UTF-16 code units (as JavaScript counts).',
  simpleResolvers: true,
})
export class SpanType {
  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after the last character.' })
  end!: number;
}

@ObjectType('QuotationSegment', {
  description:
    'One run of a quotation’s words. For people, join runs with " […] ": the article has other words between them.',
  simpleResolvers: true,
})
export class QuotationSegmentType {
  @Field(() => String, { description: 'The words of this run.' })
  text!: string;

  @Field(() => SpanType, {
    nullable: true,
    description: 'Their place in the article version’s text; null if the text is not known.',
  })
  span!: SpanType | null;
}

@ObjectType('QuotationSentence', {
  description: 'The sentence or sentences around the words, each part at most 400 characters.',
  simpleResolvers: true,
})
export class QuotationSentenceType {
  @Field(() => String, { description: 'The text before the words in their sentence.' })
  before!: string;

  @Field(() => String, { description: 'The words, with the text between their runs.' })
  text!: string;

  @Field(() => String, { description: 'The text after the words in their sentence.' })
  after!: string;
}

@ObjectType('ApproximateDate', {
  description: 'When something was said, as far as it is known.',
  simpleResolvers: true,
})
export class ApproximateDateType {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day it can have been; null for an open start.',
  })
  earliest!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day it can have been; null when not known.',
  })
  latest!: string | null;

  @Field(() => DatePrecision, { description: 'How precisely it is known.' })
  precision!: DatePrecision;

  @Field(() => DateCertainty, { description: 'How it is known.' })
  certainty!: DateCertainty;

  @Field(() => String, {
    nullable: true,
    description: 'The same in the Extended Date/Time Format, for example "2024-11" or "2024-03-09~".',
  })
  edtf!: string | null;
}

@ObjectType('Quotation', {
  implements: [Node],
  simpleResolvers: true,
  description:
    'Words that somebody said, with their speaker, day, article, and the chain that passed them on.',
})
export class QuotationType extends RecordedType {
  @Field(() => String, { description: 'The words. A split quotation has a space between its parts.' })
  text!: string;

  @Field(() => QuotationKind, { description: 'How much of it is the speaker’s own words.' })
  kind!: QuotationKind;

  @Field(() => [SpanType], {
    description: 'The places of the words in the article version’s text. Empty if the text is not known.',
  })
  spans!: SpanType[];

  @Field(() => String, { description: 'Up to 32 characters before the words (W3C TextQuoteSelector).' })
  prefix!: string;

  @Field(() => String, { description: 'Up to 32 characters after the words (W3C TextQuoteSelector).' })
  suffix!: string;

  @Field(() => String, { nullable: true, description: 'The speaker as printed, for example "the minister".' })
  speakerMention!: string | null;

  @Field(() => String, { nullable: true, description: 'The speaker’s role as printed.' })
  speakerRole!: string | null;

  @Field(() => CountryBasis, {
    nullable: true,
    description:
      'By which hint the speaker’s country is known; null without a country, and where nobody kept it.',
  })
  speakerCountryBasis!: CountryBasis | null;

  @Field(() => Attribution, { description: 'How the article ties the words to the speaker.' })
  attribution!: Attribution;

  @Field(() => String, {
    nullable: true,
    description: 'The words that attribute, for example "told reporters".',
  })
  cue!: string | null;

  @Field(() => SpeechAct, {
    description:
      'What the speaker does with these words; ASSERT unless the cue says otherwise. Show it with the words: the speaker denied the words of a DENY.',
  })
  act!: SpeechAct;

  @Field(() => String, {
    nullable: true,
    description:
      'For INDIRECT and MIXED: cue and clause as printed, for example "denied that the bridge was closed". Null if it was not recorded.',
  })
  reported!: string | null;

  @Field(() => SectionKind, {
    nullable: true,
    description: 'The part of the article that has it; null if that is not known.',
  })
  section!: SectionKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was said, for example "a press conference in Accra".',
  })
  venue!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the words as a BCP 47 tag.' })
  language!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the article was published.' })
  publishedOn!: string | null;

  @Field(() => Method, { description: 'The person or program that recorded it.' })
  method!: Method;

  @Field(() => String, {
    nullable: true,
    description: 'The extractor’s version, when the extractor recorded it.',
  })
  methodVersion!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the program that recorded it was, 0 to 1; null if a person recorded it.',
  })
  confidence!: number | null;

  @Field(() => ReviewStatus, { description: 'Whether a person has checked it, and with which result.' })
  reviewStatus!: ReviewStatus;

  @Field(() => AnchorState, {
    description:
      'Whether the article’s newest text still has the words. ALTERED and ORPHANED show a silent edit.',
  })
  anchorState!: AnchorState;

  @Field(() => ID, { nullable: true, description: 'The import that brought it, if one did.' })
  importBatchId!: string | null;
}

@ObjectType('AttributionHop', {
  description: 'One step of the chain that passed the words from the speaker to the page.',
  simpleResolvers: true,
})
export class AttributionHopType {
  @Field(() => Int, {
    description: 'Its place in the chain. 1 is the speaker; the others passed the words on.',
  })
  ordinal!: number;

  @Field(() => HopRelation, { description: 'What this step did with the words.' })
  relation!: HopRelation;

  @Field(() => String, { nullable: true, description: 'The intermediary as printed.' })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words that show this step, for example "according to".',
  })
  cue!: string | null;
}

@ObjectType('QuotationAnchor', {
  description: 'The place of a quotation in a later text of its article.',
  simpleResolvers: true,
})
export class QuotationAnchorType {
  @Field(() => AnchorState, { description: 'Whether this text still has the words.' })
  state!: AnchorState;

  @Field(() => [SpanType], { description: 'Where; empty when the words are gone.' })
  spans!: SpanType[];

  @Field(() => String, {
    nullable: true,
    description: 'What that text prints there; null when the words are gone.',
  })
  text!: string | null;
}

@ObjectType('StanceCoding', {
  implements: [Node],
  simpleResolvers: true,
  description: 'The stance of one quotation towards one target, according to one coder.',
})
export class StanceCodingType extends RecordedType {
  @Field(() => Stance, { description: 'Where the quotation stands.' })
  stance!: Stance;

  @Field(() => String, { description: 'The coder: the name of a token, or of a method.' })
  coder!: string;

  @Field(() => Method, { description: 'How it was coded.' })
  method!: Method;

  @Field(() => Float, { nullable: true, description: 'How sure the coder was, 0 to 1.' })
  confidence!: number | null;

  @Field(() => CodingStatus, { description: 'Whether a person has confirmed it.' })
  status!: CodingStatus;

  @Field(() => String, { nullable: true, description: 'The coder’s note.' })
  note!: string | null;
}
