import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload';
import { OutletType } from './outlet.type';

@ObjectType('OutletPayload', {
  description: 'The result of an operation on an outlet.',
  simpleResolvers: true,
})
export class OutletPayload extends Payload {
  @Field(() => OutletType, {
    nullable: true,
    description:
      'The outlet as it is now; null if the operation was refused. After a merge, the surviving outlet.',
  })
  outlet?: OutletType | null;
}
