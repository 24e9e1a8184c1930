import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActorType } from '../actors/actor.type';
import { CheckOutcome, CheckWarning } from '../matching/checking/check-outcome';

registerEnumType(CheckOutcome, {
  name: 'CheckOutcome',
  description: 'What the record has of words that a draft quotes.',
  valuesConfig: {
    VERBATIM: { description: 'These words, all of them and no others, as a quotation of this speaker.' },
    TRIMMED: {
      description:
        'A piece of a quotation of this speaker, or pieces in order with a mark ("…") where something was left out.',
    },
    ALTERED: { description: 'The same statement of this speaker in other words.' },
    SPLICED: { description: 'Pieces of two or more statements, put together.' },
    OTHER_SPEAKER: { description: 'These words, but not of this speaker.' },
    ONLY_REPORTED: {
      description: 'This of the speaker in indirect speech: the words are those of an article.',
    },
    NOT_ON_RECORD: { description: 'No such words. That does not show that they were never said.' },
    TOO_SHORT: {
      description:
        'The draft quotes fewer than five words. So few are found only in exactly this form, and only of this speaker.',
    },
  },
});

registerEnumType(CheckWarning, {
  name: 'CheckWarning',
  description: 'What an editor should look at, whatever the outcome.',
  valuesConfig: {
    NEGATION_CHANGED: { description: 'The draft adds a negation such as "not", or drops one.' },
    NUMBER_CHANGED: { description: 'The draft has another number.' },
    NAME_CHANGED: { description: 'The draft has another name.' },
    SENSE_CUT: {
      description: 'What the draft leaves out of the sentence has a negation, a condition or a concession.',
    },
    SOURCE_EDITED: {
      description: 'The article was edited since: its newest version has other words, or none.',
    },
    ONE_SOURCE: {
      description: 'One outlet alone has printed these words. The draft can still be clean.',
    },
    RETRACTED: { description: 'The outlet took the quotation back.' },
    DISPUTED: { description: 'A person has disputed the quotation.' },
    CLAIM_RATED_FALSE: {
      description:
        'The words support a claim that fact-checkers rated false or mostly false. The draft can still be clean.',
    },
    SAID_EARLIER: {
      description: 'The words were said more than 30 days before the draft. The draft can still be clean.',
    },
  },
});

@ObjectType('CheckMatch', {
  description: 'A quotation on record that has the words of the draft, or most of them.',
  simpleResolvers: true,
})
export class CheckMatchType {
  @Field(() => Float, {
    description: 'Share of the draft’s words that the quotation has in the same order: 1 for all of them.',
  })
  similarity!: number;
}

@ObjectType('CheckedQuotation', {
  description: 'Words that a draft quotes, and what the record has of them.',
  simpleResolvers: true,
})
export class CheckedQuotationType {
  @Field(() => Int, { description: 'Where the words begin in the draft, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The words, without quotation marks.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The speaker as the draft has it, for example "he".' })
  speakerMention!: string | null;

  @Field(() => ActorType, {
    nullable: true,
    description:
      'The actor that the draft means. Null when it names nobody, somebody unknown, or one of several.',
  })
  speaker!: ActorType | null;

  @Field(() => [ActorType], {
    description: 'The actors of this name, when there are several: the words are judged for each of them.',
  })
  speakerCandidates!: ActorType[];

  @Field(() => CheckOutcome, { description: 'What the record has of the words.' })
  outcome!: CheckOutcome;

  @Field(() => [CheckWarning], { description: 'What to look at before the words are printed.' })
  warnings!: CheckWarning[];

  @Field(() => String, { description: 'The same in a sentence or two, for an editor.' })
  explanation!: string;
}

@ObjectType('CheckOutcomeCount', {
  description: 'How many quotations of a draft came to an outcome.',
  simpleResolvers: true,
})
export class CheckOutcomeCountType {
  @Field(() => CheckOutcome, { description: 'The outcome.' })
  outcome!: CheckOutcome;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('QuotationCheck', {
  description: 'What the record has of the quotations in a draft.',
  simpleResolvers: true,
})
export class QuotationCheckType {
  @Field(() => Boolean, {
    description:
      'Whether every quotation is VERBATIM or TRIMMED, without a warning that speaks against it. False when the draft was not read.',
  })
  isClean!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why speakers were not looked for, with the name of the draft’s language; null when they were. The words were judged without them.',
  })
  notRead!: string | null;
}
