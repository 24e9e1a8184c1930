import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';
import { MaxText, NotEmpty } from '../graphql/validation/rules';
import { MAX_EXTRACT } from '../imports/reading/extraction.type';

const MAX_NAME = 300;

@InputType('CheckQuotationsInput', {
  description:
    'A draft, or bare words with the name of the person who is said to have said them. Nothing of it is stored.',
})
export class CheckQuotationsInput {
  @Field(() => String, {
    description: `The text of the draft, with empty lines between paragraphs; at most ${MAX_EXTRACT} characters. A text without quotation marks is one quotation.`,
  })
  @NotEmpty()
  @MaxText(MAX_EXTRACT)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the person who is said to have said it. With a name, the whole text is one quotation.',
  })
  @NotEmpty()
  @MaxText(MAX_NAME)
  speakerName?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the draft. Words that were said more than 30 days before get the warning SAID_EARLIER.',
  })
  publishedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its language as a BCP 47 tag; found by its words if you leave it out. Speakers are looked for in English drafts only.',
  })
  language?: string | null;
}
