import { ArgsType, Field } from 'type-graphql';
import { Nested } from '../../graphql/validation/rules';
import { QuotationFilter } from '../lists/quotation-filter.inputs';

/** Arguments of quotationRecorded. */
@ArgsType()
export class QuotationRecordedArgs {
  @Field(() => QuotationFilter, {
    nullable: true,
    description: 'Which quotations to send. Default: all.',
  })
  @Nested()
  filter?: QuotationFilter | null;
}
