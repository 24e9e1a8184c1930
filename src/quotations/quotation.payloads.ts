import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload';
import { QuotationType, StanceCodingType } from './quotation.type';

@ObjectType('QuotationPayload', {
  description: 'The result of an operation on a quotation.',
  simpleResolvers: true,
})
export class QuotationPayload extends Payload {
  @Field(() => QuotationType, {
    nullable: true,
    description: 'The quotation as it is now; null when refused.',
  })
  quotation?: QuotationType | null;
}

@ObjectType('StanceCodingPayload', {
  description: 'The result of an operation on a stance coding.',
  simpleResolvers: true,
})
export class StanceCodingPayload extends Payload {
  @Field(() => StanceCodingType, {
    nullable: true,
    description: 'The coding as it is now; null when refused.',
  })
  stanceCoding?: StanceCodingType | null;
}
