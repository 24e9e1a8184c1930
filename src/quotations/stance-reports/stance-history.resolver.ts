import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../actors/actor.entity';
import { survivorIds } from '../../actors/actor.loaders';
import { ActorType } from '../../actors/actor.type';
import type { ConnectionObject } from '../../graphql/lists/connection';
import { connectionType, nestedConnection } from '../../graphql/lists/connection';
import type { RequestContext } from '../../graphql/context';
import { PageArgs } from '../../graphql/lists/paging';
import { Nested } from '../../graphql/validation/rules';
import { StanceTargetInput } from '../stances/stance.inputs';
import { stanceCodingById } from '../quotation.loaders';
import { StanceCodingType } from '../quotation.type';
import type { StanceCoding } from '../stances/stance-coding.entity';
import { stanceHistory } from './stance-history.lists';
import { checkTarget } from '../stances/stance.service';

@ObjectType('StanceCodingConnection', { description: 'A page of stance codings.', simpleResolvers: true })
export class StanceCodingConnection extends connectionType(
  'StanceCoding',
  'stance codings',
  () => StanceCodingType,
) {}

/** Arguments of a history of stances. */
@ArgsType()
export class StanceHistoryArgs extends PageArgs {
  @Field(() => StanceTargetInput, { description: 'Towards what.' })
  @Nested()
  towards!: StanceTargetInput;
}

/** How an actor's stance towards something went. */
@Resolver(() => ActorType)
export class StanceHistoryResolver {
  @FieldResolver(() => StanceCodingConnection, {
    description:
      'The stances of the actor towards a target, in the order of the days of the quotations. Stances without a known day come first. A quotation that two coders coded appears twice.',
  })
  async stanceHistory(
    @Root() actor: Actor,
    @Args(() => StanceHistoryArgs) args: StanceHistoryArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionObject<StanceCoding>> {
    checkTarget(args.towards);
    const target = args.towards.actorId;
    const [actorId] = target ? await survivorIds(context, [target]) : [];
    const towards = actorId === undefined ? args.towards : { actorId };
    const question = { speakerId: actor.mergedIntoId ?? actor.id, towards };
    const source = stanceHistory(context.reader.dialect, question);
    const list = { name: 'stanceHistory', question, source, items: stanceCodingById };
    return nestedConnection(context, list, args, info);
  }
}
