import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateCertainty, DatePrecision } from '../domain/dates/approximate-date';
import { Attribution, HopRelation, Method, QuotationKind } from '../domain/attribution';
import { AnchorState } from '../domain/anchoring/reanchoring';
import { ReviewStatus } from '../domain/review-status';
import { SectionKind } from '../domain/section-kind';
import { SpeechAct } from '../domain/speech-act';
import { CodingStatus, Stance, StanceTargetKind } from '../domain/stance';
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
    'One run of a quotation’s words. For people, join runs by " […] ": between them stand other words.',
  simpleResolvers: true,
})
export class QuotationSegmentType {
  @Field(() => String, { description: 'The words of this run.' })
  text!: string;

  @Field(() => SpanType, {
    nullable: true,
    description: 'Where they stand in the article version’s text; null when the text is not known.',
  })
  span!: SpanType | null;
}

@ObjectType('QuotationSentence', {
  description: 'The sentence or sentences around the words, each part at most 400 characters.',
  simpleResolvers: true,
})
export class QuotationSentenceType {
  @Field(() => String, { description: 'What stands before the words in their sentence.' })
  before!: string;

  @Field(() => String, { description: 'The words, with what stands between their runs.' })
  text!: string;

  @Field(() => String, { description: 'What stands after the words in their sentence.' })
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
  description: 'Words, who said them, when, where they were printed, and by which way they reached us.',
})
export class QuotationType extends RecordedType {
  @Field(() => String, { description: 'The words. The runs of a split quotation are joined by a space.' })
  text!: string;

  @Field(() => QuotationKind, { description: 'How much of it is the speaker’s own words.' })
  kind!: QuotationKind;

  @Field(() => [SpanType], {
    description: 'Where the words stand in the article version’s text; empty when the text is not known.',
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

  @Field(() => Attribution, { description: 'How the article ties the words to the speaker.' })
  attribution!: Attribution;

  @Field(() => String, {
    nullable: true,
    description: 'The words that attribute, for example "told reporters".',
  })
  cue!: string | null;

  @Field(() => SpeechAct, {
    description:
      'What the speaker does by saying it; ASSERT unless the cue says otherwise. Show it with the words: those of a DENY were denied.',
  })
  act!: SpeechAct;

  @Field(() => String, {
    nullable: true,
    description:
      'Of INDIRECT and MIXED: cue and clause as printed, as one may read it aloud, for example "denied that the bridge was closed"; null where nobody has noted it.',
  })
  reported!: string | null;

  @Field(() => SectionKind, {
    nullable: true,
    description: 'The part of the article it stands in; null where that is not known.',
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

  @Field(() => Method, { description: 'Who recorded it.' })
  method!: Method;

  @Field(() => String, {
    nullable: true,
    description: 'The extractor’s version, when the extractor recorded it.',
  })
  methodVersion!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the recorder was, 0 to 1; null when a person recorded it.',
  })
  confidence!: number | null;

  @Field(() => ReviewStatus, { description: 'How far people have come with checking it.' })
  reviewStatus!: ReviewStatus;

  @Field(() => AnchorState, {
    description:
      'How the words stand in the article’s newest text: ALTERED and ORPHANED tell of a silent edit.',
  })
  anchorState!: AnchorState;

  @Field(() => ID, { nullable: true, description: 'The import that brought it, if one did.' })
  importBatchId!: string | null;
}

@ObjectType('AttributionHop', {
  description: 'One step of the way the words took from the speaker to the page.',
  simpleResolvers: true,
})
export class AttributionHopType {
  @Field(() => Int, { description: '1 is the speaker; the others passed the words on, in order.' })
  ordinal!: number;

  @Field(() => HopRelation, { description: 'What this step did with the words.' })
  relation!: HopRelation;

  @Field(() => String, { nullable: true, description: 'The intermediary as printed.' })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words that tell of this step, for example "according to".',
  })
  cue!: string | null;
}

@ObjectType('QuotationAnchor', {
  description: 'Where a quotation stands in a later text of its article.',
  simpleResolvers: true,
})
export class QuotationAnchorType {
  @Field(() => AnchorState, { description: 'How it stands there.' })
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
  description: 'Where one quotation stands towards one target, according to one coder.',
})
export class StanceCodingType extends RecordedType {
  @Field(() => StanceTargetKind, { description: 'Which of claim, actor, country and topic is the target.' })
  targetKind!: StanceTargetKind;

  @Field(() => String, { nullable: true, description: 'The topic, when the target is one.' })
  topic!: string | null;

  @Field(() => Stance, { description: 'Where the quotation stands.' })
  stance!: Stance;

  @Field(() => String, { description: 'Who coded it: the name of a token, or of a method.' })
  coder!: string;

  @Field(() => Method, { description: 'How it was coded.' })
  method!: Method;

  @Field(() => Float, { nullable: true, description: 'How sure the coder was, 0 to 1.' })
  confidence!: number | null;

  @Field(() => CodingStatus, { description: 'Whether a person stands behind it.' })
  status!: CodingStatus;

  @Field(() => String, { nullable: true, description: 'The coder’s note.' })
  note!: string | null;
}
