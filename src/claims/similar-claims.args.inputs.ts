import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { ErrorCode } from '../domain/errors';
import { MAX_PAGE_SIZE } from '../graphql/paging';
import { MaxText, NotEmpty } from '../graphql/rules';
import { MAX_STATEMENT } from './claim-matcher';

const SIZE = {
  message: `Ask for 1 to ${MAX_PAGE_SIZE} claims.`,
  context: { code: ErrorCode.INVALID },
};

/** Arguments of similarClaims. */
@ArgsType()
export class SimilarClaimsArgs {
  @Field(() => String, {
    description: `A sentence, a quotation or a post, at most ${MAX_STATEMENT} characters. Addresses are left out; hashtags and handles are taken apart.`,
  })
  @NotEmpty()
  @MaxText(MAX_STATEMENT)
  text!: string;

  @Field(() => Int, { defaultValue: 5, description: `How many claims, 1 to ${MAX_PAGE_SIZE}.` })
  @Min(1, SIZE)
  @Max(MAX_PAGE_SIZE, SIZE)
  first!: number;
}
