import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { ErrorCode } from '../../domain/errors/errors';
import { VariantKind } from '../../matching/variants';

const MOST = 100;
const SIZE = { message: `Ask for 1 to ${MOST} variants.`, context: { code: ErrorCode.INVALID } };

/** Arguments of Quotation.variants. */
@ArgsType()
export class QuotationVariantsArgs {
  @Field(() => [VariantKind], {
    nullable: true,
    description: 'Only variants of these kinds. TRIMMED and ALTERED need a closer look.',
  })
  kind?: VariantKind[] | null;

  @Field(() => Int, { defaultValue: 10, description: `How many variants, 1 to ${MOST}.` })
  @Min(1, SIZE)
  @Max(MOST, SIZE)
  first!: number;
}
