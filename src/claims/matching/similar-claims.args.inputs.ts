import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { ErrorCode } from '../../domain/errors/errors';
import { MaxText, NotEmpty } from '../../graphql/validation/rules';
import { MAX_STATEMENT } from './claim-matcher';

/** Most claims that are worth looking at; ranking more would cost time for nothing. */
const MOST = 100;
const SIZE = {
  message: `Ask for 1 to ${MOST} claims.`,
  context: { code: ErrorCode.INVALID },
};

/** Arguments of similarClaims. */
@ArgsType()
export class SimilarClaimsArgs {
  @Field(() => String, {
    description: `A sentence, a quotation or a post, at most ${MAX_STATEMENT} characters. The server ignores web addresses, and splits hashtags and handles into words.`,
  })
  @NotEmpty()
  @MaxText(MAX_STATEMENT)
  text!: string;

  @Field(() => Int, { defaultValue: 5, description: `How many claims, 1 to ${MOST}.` })
  @Min(1, SIZE)
  @Max(MOST, SIZE)
  first!: number;
}
