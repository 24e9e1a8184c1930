import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { load } from '../graphql/loading/batch-loader';
import type { ConnectionObject } from '../graphql/lists/connection';
import { connectionType, rootConnection } from '../graphql/lists/connection';
import type { RequestContext } from '../graphql/context';
import { CountryType, knownCountryOf } from '../graphql/country.type';
import { PageArgs } from '../graphql/lists/paging';
import { revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import type { ActorAlias } from './actor-alias.entity';
import type { Actor } from './actor.entity';
import { inOrder } from './alias-order';
import { ActorFilter } from './actor.inputs';
import { ActorOrder, actorList } from './actor.lists';
import { actorById, aliasesByActorId } from './actor.loaders';
import { ActorAliasType, ActorType } from './actor.type';

registerEnumType(ActorOrder, {
  name: 'ActorOrder',
  description: 'How a list of actors is ordered.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, A first.' },
    NAME_DESC: { description: 'By name, Z first.' },
    QUOTATIONS_DESC: {
      description:
        'Most quotations first, alone or together with others. Rejected and retracted quotations do not count.',
    },
    CREATED_AT_DESC: { description: 'Latest recorded first.' },
    CREATED_AT_ASC: { description: 'First recorded first.' },
    UPDATED_AT_DESC: { description: 'Latest changed first.' },
    UPDATED_AT_ASC: {
      description: 'Oldest change first. Use it with updatedSince to keep a copy up to date.',
    },
  },
});

export const ActorConnection = connectionType('Actor', 'actors', () => ActorType);

/** Reads actors. */
@Resolver(() => ActorType)
export class ActorResolver {
  @Query(() => ActorType, {
    nullable: true,
    description:
      'The actor with this id; null if there is none. A merged actor names its survivor in mergedInto.',
  })
  actor(
    @Arg('id', () => ID, { description: 'The id, act_01….' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Actor | null> {
    return load(context, actorById, id);
  }

  @Query(() => ActorConnection, {
    description: 'Speakers and everybody else who passes words on or is spoken about, by name.',
  })
  actors(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ActorFilter, { nullable: true, description: 'Which actors.' })
    filter?: ActorFilter | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of any of its names; case and accents do not matter.',
    })
    search?: string | null,
    @Arg('orderBy', () => ActorOrder, {
      defaultValue: ActorOrder.NAME_ASC,
      description: 'The order of the list.',
    })
    orderBy: ActorOrder = ActorOrder.NAME_ASC,
  ): ConnectionObject<Actor> {
    const question = { filter, search };
    return rootConnection(
      context,
      {
        name: 'actors',
        question,
        source: actorList(context.reader.dialect, question, orderBy),
        items: actorById,
      },
      page,
      info,
    );
  }

  @FieldResolver(() => CountryType, {
    nullable: true,
    description:
      'The country that the actor speaks for now. A quotation has the country that its speaker spoke for on that day.',
  })
  country(@Root() actor: Actor): CountryType | null {
    return knownCountryOf(actor.country);
  }

  @FieldResolver(() => [ActorAliasType], {
    description:
      'All names of the actor. The main name comes first, then other names, transliterations, abbreviations, titles, metonyms and weak forms, each sorted by day and text.',
  })
  async aliases(@Root() actor: Actor, @Ctx() context: RequestContext): Promise<ActorAlias[]> {
    return inOrder(actor, await load(context, aliasesByActorId, actor.id));
  }

  @FieldResolver(() => ActorType, {
    nullable: true,
    description: 'The actor that this one was merged into; null if it was not merged.',
  })
  mergedInto(@Root() actor: Actor, @Ctx() context: RequestContext): Promise<Actor | null> {
    return actor.mergedIntoId === null ? Promise.resolve(null) : load(context, actorById, actor.mergedIntoId);
  }

  @FieldResolver(() => [RevisionType], { description: 'Every change since it was recorded, oldest first.' })
  revisions(@Root() actor: Actor, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return revisionsOf(context, actor.id);
  }
}
