import { Field, ObjectType } from 'type-graphql';
import { DecisionsPayload } from '../../graphql/rows/decisions.type';
import { RowResult } from '../../graphql/rows/row-result.type';
import { QuotationType, StanceCodingType } from '../quotation.type';

@ObjectType('QuotationDecisionResult', {
  description: 'The result of one of several decisions on quotations.',
  simpleResolvers: true,
})
export class QuotationDecisionResult extends RowResult {
  @Field(() => QuotationType, {
    nullable: true,
    description: 'The quotation as it is now; null when refused.',
  })
  quotation!: QuotationType | null;
}

@ObjectType('StanceDecisionResult', {
  description: 'The result of one of several codings or decisions on codings.',
  simpleResolvers: true,
})
export class StanceDecisionResult extends RowResult {
  @Field(() => StanceCodingType, {
    nullable: true,
    description: 'The coding as it is now; null when refused.',
  })
  stanceCoding!: StanceCodingType | null;
}

@ObjectType('ReviewQuotationsPayload', {
  description: 'The results of several reviews.',
  simpleResolvers: true,
})
export class ReviewQuotationsPayload extends DecisionsPayload {
  @Field(() => [QuotationDecisionResult], { description: 'One answer for each item, in the order sent.' })
  rows!: readonly QuotationDecisionResult[];
}

@ObjectType('DecideStancesPayload', {
  description: 'The results of several decisions on stance codings.',
  simpleResolvers: true,
})
export class DecideStancesPayload extends DecisionsPayload {
  @Field(() => [StanceDecisionResult], { description: 'One answer for each item, in the order sent.' })
  rows!: readonly StanceDecisionResult[];
}

@ObjectType('CodeStancesPayload', {
  description: 'The results of several stance codings.',
  simpleResolvers: true,
})
export class CodeStancesPayload extends DecisionsPayload {
  @Field(() => [StanceDecisionResult], { description: 'One answer for each item, in the order sent.' })
  rows!: readonly StanceDecisionResult[];
}
