import { Field, Int, ObjectType } from 'type-graphql';
import { ImportRowStatus } from '../../domain/row-outcome';
import { UserError } from '../user-error';
import './row-enums.type';

/** What every answer to one row of several has. */
@ObjectType({ simpleResolvers: true })
export abstract class RowResult {
  @Field(() => Int, { description: 'The row’s place in the request, from 0.' })
  index!: number;

  @Field(() => ImportRowStatus, { description: 'The result.' })
  status!: ImportRowStatus;

  @Field(() => [UserError], { description: 'What is wrong with it; the paths start at the row.' })
  userErrors!: readonly UserError[];
}
