import { Field, Int, ObjectType } from 'type-graphql';
import { Stance } from '../../domain/stance';

@ObjectType('StanceMatrixCell', {
  description: 'How often one country’s speakers took one stance towards another country.',
  simpleResolvers: true,
})
export class StanceMatrixCell {
  @Field(() => Stance, { description: 'The stance.' })
  stance!: Stance;

  @Field(() => Int, { description: 'In how many quotations.' })
  count!: number;
}
