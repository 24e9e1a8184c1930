import { Field, InputType } from 'type-graphql';
import { DecisionsInput, MOST_DECISIONS } from '../../graphql/rows/decisions.type';
import { MaxItems } from '../../graphql/validation/rules';
import { RowByRow } from '../../graphql/validation/validate-input';
import { ReviewQuotationInput } from '../quotation.inputs';
import { CodeStanceInput, DecideStanceInput } from '../stances/stance.inputs';

@InputType('ReviewQuotationsInput', {
  description: `What a person found on checking several quotations, at most ${MOST_DECISIONS}.`,
})
export class ReviewQuotationsInput extends DecisionsInput {
  @Field(() => [ReviewQuotationInput], { description: 'The quotations, each once.' })
  @MaxItems(MOST_DECISIONS)
  @RowByRow()
  items!: ReviewQuotationInput[];
}

@InputType('DecideStancesInput', {
  description: `Decisions on several stance codings, at most ${MOST_DECISIONS}.`,
})
export class DecideStancesInput extends DecisionsInput {
  @Field(() => [DecideStanceInput], { description: 'The codings, each once.' })
  @MaxItems(MOST_DECISIONS)
  @RowByRow()
  items!: DecideStanceInput[];
}

@InputType('CodeStancesInput', {
  description: `Where quotations stand, in your judgement, at most ${MOST_DECISIONS}.`,
})
export class CodeStancesInput extends DecisionsInput {
  @Field(() => [CodeStanceInput], { description: 'The codings, one for each quotation and target.' })
  @MaxItems(MOST_DECISIONS)
  @RowByRow()
  items!: CodeStanceInput[];
}
