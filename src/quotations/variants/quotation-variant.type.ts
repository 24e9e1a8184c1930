import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { VariantKind } from '../../matching/variants';
import { WordChangeKind } from '../../matching/word-changes';

registerEnumType(VariantKind, {
  name: 'VariantKind',
  description: 'How two printings of the same statement differ.',
  valuesConfig: {
    SAME_WORDING: { description: 'The same words; case, accents and typography may differ.' },
    TRIMMED: { description: 'One of the two leaves words out, and adds no others.' },
    ALTERED: { description: 'Each of the two has words that the other has not.' },
  },
});

registerEnumType(WordChangeKind, {
  name: 'WordChangeKind',
  description: 'How a run of words differs between two wordings of a statement.',
  valuesConfig: {
    EQUAL: { description: 'Both have it.' },
    REMOVED: { description: 'The first wording has it, the second has not.' },
    ADDED: { description: 'The second wording has it, the first has not.' },
  },
});

@ObjectType('WordChange', {
  description:
    'A run of words that two wordings share, or not. EQUAL and REMOVED runs make up the first wording; EQUAL and ADDED runs make up the second. Of variants, the first is the quotation that was asked, and the second is the other one.',
  simpleResolvers: true,
})
export class WordChangeType {
  @Field(() => WordChangeKind, { description: 'Which of the two has it.' })
  kind!: WordChangeKind;

  @Field(() => String, {
    description:
      'The words, with the spaces and signs after them, as the first wording has them. An ADDED run has them as the second has them.',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'An EQUAL run as the second wording has it, when its case, accents or signs differ.',
  })
  otherText!: string | null;
}

@ObjectType('QuotationVariant', {
  description: 'The same statement as another article prints it, and what differs.',
  simpleResolvers: true,
})
export class QuotationVariantType {
  @Field(() => VariantKind, { description: 'How the two differ.' })
  kind!: VariantKind;

  @Field(() => Float, {
    description: 'Share of the words that both print, in the same order: 1 when all of them, 0 when none.',
  })
  similarity!: number;

  @Field(() => [WordChangeType], { description: 'What differs, run by run, in the order of the text.' })
  changes!: WordChangeType[];
}
