import { ArgsType, Field } from 'type-graphql';
import { MaxText, NotEmpty } from '../graphql/validation/rules';

/** Longest wording that is compared, in UTF-16 code units. */
const MAX_WORDING = 20_000;

/** Arguments of Query.compareWordings. */
@ArgsType()
export class CompareWordingsArgs {
  @Field(() => String, { description: `The first wording, at most ${MAX_WORDING} characters.` })
  @NotEmpty()
  @MaxText(MAX_WORDING)
  a!: string;

  @Field(() => String, { description: `The second wording, at most ${MAX_WORDING} characters.` })
  @NotEmpty()
  @MaxText(MAX_WORDING)
  b!: string;
}
