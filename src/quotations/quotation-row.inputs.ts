import { ReviewStatus } from '../domain/review-status';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ActorRowInput } from '../actors/actor.inputs';
import { ArticleRowInput } from '../articles/article.inputs';
import { DateCertainty, DatePrecision } from '../domain/approximate-date';
import { Attribution, HopRelation, QuotationKind, Method } from '../domain/attribution';
import { CodingStatus, Stance } from '../domain/stance';
import { OutletRowInput } from '../outlets/outlet.inputs';

@InputType('SpanInput', {
  description: 'A run of characters of an article’s text, in UTF-16 code units (as JavaScript counts).',
})
export class SpanInput {
  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after the last character.' })
  end!: number;
}

@InputType('ApproximateDateInput', {
  description: 'When something was said. One day is enough; leave the whole out when nothing is known.',
})
export class ApproximateDateInput {
  @Field(() => String, {
    nullable: true,
    description: 'The first day it can have been, YYYY-MM-DD. Alone, it is the day.',
  })
  earliest?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day it can have been, YYYY-MM-DD. Alone, it means "not later than".',
  })
  latest?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How precisely it is known; derived from the days when left out.',
  })
  precision?: DatePrecision | null;

  @Field(() => DateCertainty, { nullable: true, description: 'How it is known; STATED when left out.' })
  certainty?: DateCertainty | null;
}

@InputType('AttributionHopInput', {
  description:
    'One step of the way the words took. Give actor, outlet or text. The speaker’s own step is added when left out.',
})
export class AttributionHopInput {
  @Field(() => HopRelation, { description: 'What this step did with the words.' })
  relation!: HopRelation;

  @Field(() => ActorRowInput, { nullable: true, description: 'Who it was, when that is an actor.' })
  actor?: ActorRowInput | null;

  @Field(() => OutletRowInput, { nullable: true, description: 'Who it was, when that is a publisher.' })
  outlet?: OutletRowInput | null;

  @Field(() => String, { nullable: true, description: 'The intermediary as printed.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The words that tell of this step.' })
  cue?: string | null;
}

@InputType('StanceRowTargetInput', {
  description: 'What a stance is taken towards: exactly one of the four.',
})
export class StanceRowTargetInput {
  @Field(() => String, { nullable: true, description: 'A claim: its text (created when new) or its id.' })
  claim?: string | null;

  @Field(() => ActorRowInput, { nullable: true, description: 'An actor.' })
  actor?: ActorRowInput | null;

  @Field(() => String, { nullable: true, description: 'A country: its two-letter code or its name.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'A topic in a few words.' })
  topic?: string | null;
}

@InputType('StanceRowInput', { description: 'Where the quotation stands towards something.' })
export class StanceRowInput {
  @Field(() => StanceRowTargetInput, { description: 'Towards what.' })
  towards!: StanceRowTargetInput;

  @Field(() => Stance, {
    description: 'Where it stands. Towards a claim, SUPPORT asserts it and OPPOSE denies it.',
  })
  stance!: Stance;

  @Field(() => Float, { nullable: true, description: 'How sure the coder is, 0 to 1.' })
  confidence?: number | null;

  @Field(() => CodingStatus, {
    nullable: true,
    description: 'CONFIRMED when left out; SUGGESTED for the output of a machine.',
  })
  status?: CodingStatus | null;

  @Field(() => String, { nullable: true, description: 'A note.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who coded, when that was somebody else than the importer. Needs role REVIEWER.',
  })
  coder?: string | null;

  @Field(() => Method, {
    nullable: true,
    description: 'How it was coded, when that was not by this import. Needs role REVIEWER.',
  })
  method?: Method | null;
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
      'The words exactly as printed. They must occur in the text; refused when they do not, or occur twice and nothing decides.',
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The runs of a quotation that the article interrupts ("…," he said, "…"), in order.',
  })
  parts?: string[] | null;

  @Field(() => [SpanInput], {
    nullable: true,
    description: 'Offsets in the text, in order. With text beside them, the two must agree.',
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
    description: 'Who said it; left out when the article does not tell.',
  })
  speaker?: ActorRowInput | null;

  @Field(() => String, { nullable: true, description: 'The speaker as printed, for example "the minister".' })
  speakerMention?: string | null;

  @Field(() => String, { nullable: true, description: 'The speaker’s role as printed.' })
  speakerRole?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whom the speaker spoke for on that day (code or name); the speaker’s country when left out.',
  })
  speakerCountry?: string | null;

  @Field(() => Attribution, {
    nullable: true,
    description:
      'How the article ties the words to the speaker; STATED with a speaker, NONE without, when left out.',
  })
  attribution?: Attribution | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words that attribute, for example "told reporters".',
  })
  cue?: string | null;

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

  @Field(() => [AttributionHopInput], { nullable: true, description: 'Who passed the words on, in order.' })
  hops?: AttributionHopInput[] | null;

  @Field(() => [StanceRowInput], {
    nullable: true,
    description: 'Where the quotation stands, and towards what.',
  })
  stances?: StanceRowInput[] | null;

  @Field(() => Float, { nullable: true, description: 'How sure the recorder is, 0 to 1.' })
  confidence?: number | null;

  @Field(() => ReviewStatus, {
    nullable: true,
    description:
      'How far people have come with checking it, elsewhere; UNREVIEWED when left out. Counts for a new quotation only. Needs role REVIEWER.',
  })
  reviewStatus?: ReviewStatus | null;

  @Field(() => Method, {
    nullable: true,
    description:
      'How it was recorded, elsewhere. A row that says so is whole: nothing is added to it, neither the speaker’s country nor the article’s language nor suggested claims. Needs role REVIEWER.',
  })
  method?: Method | null;

  @Field(() => String, { nullable: true, description: 'With method: the version of the extractor.' })
  methodVersion?: string | null;
}

@InputType('QuotationRowInput', {
  description:
    'A quotation with everything it needs: article, outlet and speaker may all stand inside the row.',
})
export class QuotationRowInput extends ArticleQuotationInput {
  @Field(() => ArticleRowInput, {
    nullable: true,
    description: 'Where it was printed. Give this, articleId or articleOfRow.',
  })
  article?: ArticleRowInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'In the place of article: the index of an earlier row of this call (the first is 0), whose article printed this one too. So a long text is sent once.',
  })
  articleOfRow?: number | null;

  @Field(() => ID, { nullable: true, description: 'Where it was printed, when the article is known.' })
  articleId?: string | null;
}
