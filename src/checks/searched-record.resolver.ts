import { Ctx, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/context';
import { load } from '../graphql/loading/batch-loader';
import { DateScalar } from '../graphql/scalars';
import { quotationsOfActor, searchedRecord } from './searched-record.loaders';

@ObjectType('SearchedRecord', {
  description:
    'The record that a draft was compared with. Quotations that a person rejected are not part of it.',
})
export class SearchedRecordType {}

/** The record, as it was searched for the words of these actors. */
export interface Searched {
  readonly actorIds: readonly string[];
}

/** What of the record was searched. */
@Resolver(() => SearchedRecordType)
export class SearchedRecordResolver {
  @FieldResolver(() => Int, { description: 'All quotations on record.' })
  async quotations(@Ctx() context: RequestContext): Promise<number> {
    return (await load(context, searchedRecord, 'all')).quotations;
  }

  @FieldResolver(() => Int, {
    description: 'Those of the speakers that the draft names, as far as they are known.',
  })
  async ofSpeaker(@Root() { actorIds }: Searched, @Ctx() context: RequestContext): Promise<number> {
    const counts = await Promise.all(
      [...new Set(actorIds)].map((id) => load(context, quotationsOfActor, id)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The first day on which one of them was printed.',
  })
  async from(@Ctx() context: RequestContext): Promise<string | null> {
    return (await load(context, searchedRecord, 'all')).from;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The last day on which one of them was printed.',
  })
  async to(@Ctx() context: RequestContext): Promise<string | null> {
    return (await load(context, searchedRecord, 'all')).to;
  }

  @FieldResolver(() => Int, { description: 'The outlets on record.' })
  async outlets(@Ctx() context: RequestContext): Promise<number> {
    return (await load(context, searchedRecord, 'all')).outlets;
  }
}
