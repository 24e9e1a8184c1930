import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../context';
import { Node, nodeKindOf } from './node';

const MAX_IDS = 100;

/** Looks records up by id, whatever they are. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The record with this id, of any type; null if there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id, for example quo_01….' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return nodeKindOf(id)?.load(context, id) ?? Promise.resolve(null);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `The records with these ids, in the same order, with null for an unknown id. At most ${MAX_IDS} ids.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The ids, for example quo_01….' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_IDS) {
      throw new DomainError(ErrorCode.TOO_MANY, `Ask for at most ${MAX_IDS} ids at once.`, ['ids']);
    }
    return Promise.all(ids.map((id) => this.node(id, context)));
  }
}
