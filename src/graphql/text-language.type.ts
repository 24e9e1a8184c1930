import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { LanguageBasis } from '../domain/language/text-language';

registerEnumType(LanguageBasis, {
  name: 'LanguageBasis',
  description: 'How the language of a text is known.',
  valuesConfig: {
    GIVEN: { description: 'The client that sent the text said so.' },
    PAGE: { description: 'The web page said so.' },
    GUESSED: { description: 'Found by the words of the text.' },
  },
});

/** Adds to a type in which language a text is, and why it was not read for quotations. */
export function withTextLanguage<T extends object>(Base: ClassType<T>): ClassType {
  @ObjectType({ simpleResolvers: true })
  abstract class WithTextLanguage extends (Base as ClassType) {
    @Field(() => String, {
      nullable: true,
      description:
        'The language of the text as a BCP 47 tag. Null when nobody said it and the text is too short for a guess, or was not to be read.',
    })
    language!: string | null;

    @Field(() => LanguageBasis, {
      nullable: true,
      description: 'How that is known; null when the language is.',
    })
    languageBasis!: LanguageBasis | null;

    @Field(() => String, {
      nullable: true,
      description:
        'Why the text was not read, with the name of its language; null when it was. Only English is read.',
    })
    notRead!: string | null;
  }
  return WithTextLanguage as unknown as ClassType;
}
