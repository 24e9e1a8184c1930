import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './loading/node';
import { DateTimeScalar } from './scalars';

/** What every record with a history shows. */
@ObjectType({ simpleResolvers: true })
export abstract class RecordedType extends Node {
  @Field(() => Int, {
    description:
      'Counts the changes, from 1. Edits name it as expectedRevision, so that nobody overwrites what he has not seen.',
  })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded here.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, {
    description: 'When it, or what it shows of other records, last changed. Not every change is a revision.',
  })
  updatedAt!: string;
}
