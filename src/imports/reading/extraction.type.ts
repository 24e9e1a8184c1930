import { DateScalar } from '../../graphql/scalars';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { ActorKind } from '../../domain/actor-kind';
import { CountryBasis } from '../../domain/countries/country-basis';
import { Attribution, HopRelation, QuotationKind } from '../../domain/attribution';
import { SpeechAct } from '../../domain/speech-act';
import { Stance } from '../../domain/stance';
import { SectionKind } from '../../domain/section-kind';
import { AttributionForm, VerbalAct } from '../../extraction/extraction';

import { LeftOutReason } from '../../extraction/statements/left-out-reason';
import { withTextLanguage } from '../../graphql/text-language.type';
import { MaxItems, MaxText } from '../../graphql/validation/rules';
import { ApproximateDateType, SpanType } from '../../quotations/quotation.type';

registerEnumType(AttributionForm, {
  name: 'AttributionForm',
  description: 'Whether the attributing words come before, inside or after the quotation.',
  valuesConfig: {
    CUE_BEFORE: { description: 'Before it, as in: She said, “…”.' },
    CUE_AFTER: { description: 'After it, as in: “…,” she said.' },
    CUE_IN_MIDDLE: { description: 'Between its parts, as in: “…,” she said, “…”.' },
    FLOATING: { description: 'In another sentence or paragraph.' },
    NONE: { description: 'There are none.' },
  },
});
registerEnumType(VerbalAct, {
  name: 'VerbalAct',
  description: 'What the speaker does with these words, if the article’s verb shows it clearly.',
  valuesConfig: {
    DENY: { description: 'Denies something.' },
    CONDEMN: { description: 'Condemns something or somebody.' },
    PRAISE: { description: 'Praises something or somebody.' },
    DECLINE_COMMENT: { description: 'Will not say anything about it.' },
  },
});

/** What the argument `sections` means wherever a text is read. */
export const SECTIONS_WANTED =
  'The parts of the text to read for quotations. Default: all except TEASER and RELATED, which belong to other articles.';

/** Most parts that can be asked for: each once, and some to spare. */
export const MAX_SECTIONS = 20;

/** Longest text that is read for nothing, in UTF-16 code units. */
export const MAX_EXTRACT = 50_000;

@InputType('ExtractQuotationsInput', { description: 'A text to be read. Nothing of it is stored.' })
export class ExtractQuotationsInput {
  @Field(() => String, {
    description: `The text of an article, with empty lines between paragraphs; at most ${MAX_EXTRACT} characters.`,
  })
  @MaxText(MAX_EXTRACT)
  text!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of publication. "Yesterday" counts from this day.',
  })
  publishedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its language as a BCP 47 tag. Only English is read; other languages give nothing.',
  })
  language?: string | null;

  @Field(() => [SectionKind], { nullable: true, description: SECTIONS_WANTED })
  @MaxItems(MAX_SECTIONS)
  sections?: SectionKind[] | null;
}

@ObjectType('TextSection', { description: 'A part of the text.', simpleResolvers: true })
export class TextSectionType extends SpanType {
  @Field(() => SectionKind, { description: 'Which part it is.' })
  kind!: SectionKind;
}

@ObjectType('Mention', { description: 'Words of the text, and their place.', simpleResolvers: true })
export class MentionType extends SpanType {
  @Field(() => String, { description: 'The words as printed.' })
  text!: string;
}

@ObjectType('AttributionCue', {
  description: 'The word that attributes, for example "said".',
  simpleResolvers: true,
})
export class CueType extends MentionType {
  @Field(() => String, { description: 'Its basic form, for example "say".' })
  lemma!: string;
}

@ObjectType('ExtractedSpeaker', {
  description: 'The speaker, as far as the text shows.',
  simpleResolvers: true,
})
export class ExtractedSpeakerType {
  @Field(() => MentionType, {
    nullable: true,
    description: 'As printed with the quotation, for example "he".',
  })
  mention!: MentionType | null;

  @Field(() => String, { nullable: true, description: 'The fullest name that the text gives the speaker.' })
  name!: string | null;

  @Field(() => ActorKind, { description: 'What kind of speaker it is.' })
  kind!: ActorKind;

  @Field(() => String, { nullable: true, description: 'The speaker’s role as printed.' })
  role!: string | null;

  @Field(() => CountryBasis, {
    nullable: true,
    description: 'By which printed hint the first of the countries is known; null without one.',
  })
  countryBasis!: CountryBasis | null;
}

@ObjectType('ExtractedHop', {
  description: 'One step of the chain from the speaker to the page, as the text describes it.',
  simpleResolvers: true,
})
export class ExtractedHopType {
  @Field(() => HopRelation, { description: 'What this step did with the words.' })
  relation!: HopRelation;

  @Field(() => String, { description: 'The name of this step, as printed.' })
  text!: string;

  @Field(() => SpanType, { nullable: true, description: 'Where that stands.' })
  span!: SpanType | null;

  @Field(() => String, { nullable: true, description: 'The words that show this step.' })
  cue!: string | null;
}

@ObjectType('ActSuggestion', {
  description: 'The stance that the article’s own verb expresses. It is a suggestion: a person decides.',
  simpleResolvers: true,
})
export class ActSuggestionType {
  @Field(() => VerbalAct, { description: 'What the speaker does with these words.' })
  act!: VerbalAct;

  @Field(() => Stance, { description: 'The stance that this comes to.' })
  stance!: Stance;

  @Field(() => MentionType, { nullable: true, description: 'The target of the stance, as printed.' })
  target!: MentionType | null;
}

@ObjectType('ExtractedQuotation', {
  description: 'A quotation that was found in the text. It is not stored.',
  simpleResolvers: true,
})
export class ExtractedQuotationType {
  @Field(() => QuotationKind, { description: 'How much of it is the speaker’s own words.' })
  kind!: QuotationKind;

  @Field(() => [SpanType], { description: 'Where the words stand.' })
  spans!: SpanType[];

  @Field(() => String, { description: 'The words, without quotation marks.' })
  text!: string;

  @Field(() => String, {
    description:
      'The whole reported clause. In a partly quoted statement it is longer than the quoted words.',
  })
  clauseText!: string;

  @Field(() => Int, { description: 'The section that contains it: its index in sections, from 0.' })
  section!: number;

  @Field(() => ExtractedSpeakerType, { description: 'The speaker; of several the first.' })
  speaker!: ExtractedSpeakerType;

  @Field(() => [ExtractedSpeakerType], {
    description: 'All who said it, in the order of the text: "Norway and Chile said …" has two.',
  })
  speakers!: ExtractedSpeakerType[];

  @Field(() => Attribution, { description: 'How the text ties the words to the speaker.' })
  attribution!: Attribution;

  @Field(() => AttributionForm, { description: 'Where the attribution stands.' })
  form!: AttributionForm;

  @Field(() => CueType, { nullable: true, description: 'The word that attributes.' })
  cue!: CueType | null;

  @Field(() => [ExtractedHopType], { description: 'The chain that passed the words on, the speaker first.' })
  hops!: ExtractedHopType[];

  @Field(() => MentionType, { nullable: true, description: 'Where it was said.' })
  venue!: MentionType | null;

  @Field(() => ApproximateDateType, { description: 'When it was said, as far as the text shows.' })
  saidOn!: ApproximateDateType;

  @Field(() => ActSuggestionType, { nullable: true, description: 'A stance that the cue says plainly.' })
  suggestion!: ActSuggestionType | null;

  @Field(() => SpeechAct, { description: 'What the speaker does with these words.' })
  act!: SpeechAct;

  @Field(() => String, {
    nullable: true,
    description:
      'For words that the article reports: cue and clause as printed, for example "denied that the bridge was closed".',
  })
  reported!: string | null;

  @Field(() => Float, {
    description: 'How sure the server is that somebody said exactly these words, 0 to 1.',
  })
  spanConfidence!: number;

  @Field(() => Float, { description: 'How sure it is that this speaker did; 0 to 1.' })
  speakerConfidence!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the server is not sure of the words or the speaker, in a phrase: one of the two is below 0.6. Null where it is sure.',
  })
  doubt!: string | null;

  @Field(() => String, { description: 'The rule that decided, as docs/extraction.md explains it.' })
  rule!: string;
}

registerEnumType(LeftOutReason, {
  name: 'LeftOutReason',
  description: 'Why something that looks like a statement was not kept.',
  valuesConfig: {
    NEGATED: { description: 'It was not said: "never said", "nobody said".' },
    WITHHELD: { description: 'It was kept back: "stopped short of saying", "refused to say".' },
    HYPOTHETICAL: { description: 'It is thought of or asked about: "if he says", "critics will say".' },
    NO_STATEMENT: {
      description:
        'The verb means something else here, or a thing speaks: "dismissed the officer", "the figures suggest".',
    },
    NAME: { description: 'The marks are around a name or title.' },
    SAID_TWICE: { description: 'The same words are kept for another speaker of the same sentence.' },
    OTHER_SECTION: { description: 'It is in a part of the text that was not asked for.' },
  },
});

@ObjectType('LeftOut', {
  description: 'How many things that look like statements were not kept, and why.',
  simpleResolvers: true,
})
export class LeftOutType {
  @Field(() => LeftOutReason, { description: 'Why.' })
  reason!: LeftOutReason;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** What every reading reports. */
@ObjectType({ simpleResolvers: true })
abstract class Reading {
  @Field(() => String, { description: 'The version of the extractor.' })
  version!: string;
}

@ObjectType('Extraction', {
  description: 'The quotations and attributions in a text. Offsets are UTF-16 code units of the text.',
  simpleResolvers: true,
})
export class ExtractionType extends withTextLanguage(Reading as never) {
  @Field(() => [TextSectionType], { description: 'The parts of the text.' })
  sections!: TextSectionType[];

  @Field(() => [ExtractedQuotationType], { description: 'The quotations, in the order of the text.' })
  quotations!: ExtractedQuotationType[];

  @Field(() => [LeftOutType], {
    description:
      'Counts of texts that look like statements and were not kept, by reason. Reasons without any are not listed.',
  })
  leftOut!: LeftOutType[];
}
