import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from './context';
import { Node, nodeKindOf } from './loading/node';
import type { RefusalRoot } from './user-error';
import { UserError } from './user-error';

/** What a refusal refers to. */
@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'With STALE_REVISION: the record as it is now. Show it beside the refused edit, and send the edit again with its revision. Null for other codes.',
  })
  current(@Root() { recordId }: RefusalRoot, @Ctx() context: RequestContext): Promise<object | null> | null {
    return recordId === null ? null : (nodeKindOf(recordId)?.load(context, recordId) ?? null);
  }
}
