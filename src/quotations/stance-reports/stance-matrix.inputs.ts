import { ArgsType, Field, InputType } from 'type-graphql';
import { Stance } from '../../domain/stance';
import { PageArgs } from '../../graphql/lists/paging';
import { MAX_LIST, MaxItems } from '../../graphql/validation/rules';
import { CountryCodeScalar } from '../../graphql/scalars';
import '../lists/quotation.args.inputs';
import { QuotationOrder } from '../lists/quotation.lists';
import { SaidAndPrinted } from '../lists/said-and-printed.inputs';

@InputType('StanceMatrixFilter', {
  description:
    'Which stances towards countries to count. Fields mean AND, values in a list OR, an empty list matches nothing. Rejected stances, and those of rejected and retracted quotations, are never counted.',
})
export class StanceMatrixFilter extends SaidAndPrinted {
  @Field(() => [CountryCodeScalar], { nullable: true, description: 'Only stances towards these countries.' })
  @MaxItems(MAX_LIST)
  towards?: string[] | null;

  @Field(() => [Stance], { nullable: true, description: 'Only these stances.' })
  @MaxItems(MAX_LIST)
  stance?: Stance[] | null;
}

/** Arguments of the quotations behind a cell. */
@ArgsType()
export class CellQuotationsArgs extends PageArgs {
  @Field(() => QuotationOrder, {
    defaultValue: QuotationOrder.SAID_ON_DESC,
    description: 'The order of the list.',
  })
  orderBy: QuotationOrder = QuotationOrder.SAID_ON_DESC;
}
