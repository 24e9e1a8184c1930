import { Arg, Ctx, Resolver } from 'type-graphql';
import { CountrySpread } from '../domain/countries/country-spread';
import { Role } from '../domain/role';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import { authorOf } from '../graphql/viewer';
import type { Actor } from './actor.entity';
import {
  AddActorAliasInput,
  CreateActorInput,
  MergeActorsInput,
  UnmergeActorInput,
  UpdateActorInput,
} from './actor.inputs';
import { ActorPayload } from './actor.payloads';
import type { ActorMergeService } from './actor-merge.service';
import type { ActorService } from './actor.service';

type Answer = Promise<{ actor: Actor }>;
type ActorPayloadFields = { actor: Actor } & Pick<ActorPayload, 'quotationsChanged' | 'quotationsLeft'>;

/** Changes actors. */
@Resolver()
export class ActorMutationsResolver {
  constructor(
    private readonly actors: ActorService,
    private readonly merges: ActorMergeService,
  ) {}

  @Operation(() => ActorPayload, Role.CONTRIBUTOR, 'Records an actor that is not known yet.')
  async createActor(
    @Arg('input', () => CreateActorInput, { description: 'The actor.' }) input: CreateActorInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return { actor: await this.actors.create(input, authorOf(context)) };
  }

  @Operation(() => ActorPayload, Role.CONTRIBUTOR, 'Corrects what is known of an actor.')
  async updateActor(
    @Arg('input', () => UpdateActorInput, { description: 'What to change.' }) input: UpdateActorInput,
    @Ctx() context: RequestContext,
  ): Promise<ActorPayloadFields> {
    const { id, expectedRevision, reason, applyToQuotations, ...fields } = input;
    const patch = { ...fields, spread: applyToQuotations ?? CountrySpread.NONE };
    const author = authorOf(context);
    const { actor, given } = await this.actors.update(id, patch, expectedRevision, reason ?? null, author);
    return { actor, quotationsChanged: given?.changed ?? null, quotationsLeft: given?.left ?? null };
  }

  @Operation(() => ActorPayload, Role.CONTRIBUTOR, 'Adds a name under which an actor appears in print.')
  async addActorAlias(
    @Arg('input', () => AddActorAliasInput, { description: 'The name.' }) input: AddActorAliasInput,
    @Ctx() context: RequestContext,
  ): Answer {
    const { actorId, ...alias } = input;
    return { actor: await this.actors.addAlias(actorId, alias, authorOf(context)) };
  }

  @Operation(
    () => ActorPayload,
    Role.REVIEWER,
    'Merges one actor into another: its quotations, hops, stances and names move to the surviving actor. unmergeActor undoes it.',
  )
  async mergeActors(
    @Arg('input', () => MergeActorsInput, { description: 'The two.' }) input: MergeActorsInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return {
      actor: await this.merges.merge(input.id, input.intoId, input.reason ?? null, authorOf(context)),
    };
  }

  @Operation(
    () => ActorPayload,
    Role.REVIEWER,
    'Undoes mergeActors: everything that the merge moved returns to the merged actor.',
  )
  async unmergeActor(
    @Arg('input', () => UnmergeActorInput, { description: 'The merged actor.' }) input: UnmergeActorInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return { actor: await this.merges.unmerge(input.id, input.reason ?? null, authorOf(context)) };
  }
}
