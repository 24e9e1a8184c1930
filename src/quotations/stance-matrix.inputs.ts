import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Stance } from '../domain/stance';
import { DateRange } from '../graphql/date-range.input';
import { PageArgs } from '../graphql/paging';
import { MAX_IDS, MAX_LIST, MaxItems } from '../graphql/rules';
import { CountryCodeScalar } from '../graphql/scalars';
import './quotation.args.inputs';
import { QuotationOrder } from './quotation.lists';

@InputType('StanceMatrixFilter', {
  description:
    'Which stances towards countries to count. Fields mean AND, values in a list OR, an empty list matches nothing. Rejected stances, and those of rejected and retracted quotations, are never counted.',
})
export class StanceMatrixFilter {
  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'Only speakers who spoke for these countries on that day.',
  })
  @MaxItems(MAX_LIST)
  country?: string[] | null;

  @Field(() => [CountryCodeScalar], { nullable: true, description: 'Only stances towards these countries.' })
  @MaxItems(MAX_LIST)
  towards?: string[] | null;

  @Field(() => [Stance], { nullable: true, description: 'Only these stances.' })
  @MaxItems(MAX_LIST)
  stance?: Stance[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only words of these speakers.' })
  @MaxItems(MAX_IDS)
  speakerId?: string[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Only what was, or may have been, said in this range.',
  })
  saidOn?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Only what was published in this range.' })
  publishedOn?: DateRange | null;

  @Field(() => [String], { nullable: true, description: 'Only what outlets with these domains printed.' })
  @MaxItems(MAX_LIST)
  outletDomain?: string[] | null;
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
