import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './loading/node';
import { DateTimeScalar } from './scalars';

/** What every record with a history shows. */
@ObjectType({ simpleResolvers: true })
export abstract class RecordedType extends Node {
  @Field(() => Int, {
    description:
      'The number of the record’s latest change, from 1. Send it as expectedRevision with an edit, so that you do not overwrite a change that you have not seen.',
  })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded here.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, {
    description:
      'When the record last changed, or another record whose values it shows. Not every change is a revision.',
  })
  updatedAt!: string;
}
