import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { RecordKind } from '../../domain/record-kind';
import { ID_PREFIX } from '../../ids';
import type { RequestContext } from '../../graphql/context';
import { Node, nodeKindOf } from '../../graphql/loading/node';
import { askedPage } from '../../graphql/lists/paging';
import { MAX_LIST, MaxItems } from '../../graphql/validation/rules';
import type { Revision } from '../revision.entity';
import { RevisionAction } from '../revision.entity';
import { shownRevision } from '../revision.loaders';
import { encodeChangeCursor, parseLimit } from './change-cursor';
import { ChangePage, ChangeType } from './change.type';
import { readChanges } from './changes.loaders';

const PREFIXES: Readonly<Record<RecordKind, string>> = {
  QUOTATION: ID_PREFIX.quotation,
  CLAIM: ID_PREFIX.claim,
  ACTOR: ID_PREFIX.actor,
  ARTICLE: ID_PREFIX.article,
  OUTLET: ID_PREFIX.outlet,
  STANCE_CODING: ID_PREFIX.stanceCoding,
  CLAIM_REVIEW: ID_PREFIX.claimReview,
};
const KINDS = new Map(Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind as RecordKind]));

const BEFORE_ALL = { transactionNumber: 0, entityId: '', number: 0 };

/** Which changes to answer. */
@ArgsType()
export class ChangesArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Where to begin: the cursor of the last page that you have, a day, or an instant. Without it, the log begins with its first change.',
  })
  since?: string | null;

  @Field(() => [RecordKind], {
    nullable: true,
    description: 'Only changes of these kinds of record; an empty list matches nothing.',
  })
  @MaxItems(MAX_LIST)
  types?: RecordKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only changes made by tokens of these names; an empty list matches nothing.',
  })
  @MaxItems(MAX_LIST)
  madeBy?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many changes: 1 to 100 by default; 20 if unsaid.' })
  first?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the latest changes, or of the latest before `before`: 1 to 100 by default.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to end, with `last`: the `earlierCursor` of a page, a day, or an instant.',
  })
  before?: string | null;
}

/** The log of all changes, for programs that keep a copy of the record. */
@Resolver(() => ChangeType)
export class ChangesResolver {
  @Query(() => ChangePage, {
    description:
      'What changed, of whatever kind, in the order in which it was stored: creations, edits, decisions, merges, retractions and removals. Nothing is left out and nothing comes twice if you send the cursor of each page with the next question.',
  })
  async changes(
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Ctx() context: RequestContext,
  ): Promise<ChangePage> {
    const { first, last, before, since, types, madeBy } = args;
    const { size, backward } = askedPage({ first, last, before }, context.maxPageSize);
    const found = await readChanges(context.reader, {
      start: since ? parseLimit(since, 'since') : null,
      end: before ? parseLimit(before, 'before') : null,
      prefixes: types?.map((kind) => PREFIXES[kind]) ?? null,
      makers: madeBy ?? null,
      backward,
      limit: size + 1,
    });
    return pageOf(args, found, size, backward);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The record as it is now; null if it is gone.',
  })
  record(@Root() { recordId }: ChangeType, @Ctx() context: RequestContext): Promise<object | null> {
    return nodeKindOf(recordId)?.load(context, recordId) ?? Promise.resolve(null);
  }
}

function pageOf(
  { since, before }: ChangesArgs,
  found: readonly Revision[],
  size: number,
  backward: boolean,
): ChangePage {
  const read = found.slice(0, size);
  const page = backward ? read.reverse() : read;
  const isCut = found.length > size;
  const [earliest, latest] = [page[0], page.at(-1)];
  const hasEarlier = backward ? isCut : Boolean(since);
  return {
    changes: page.map(asChange),
    cursor: latest === undefined ? (since ?? encodeChangeCursor(BEFORE_ALL)) : encodeChangeCursor(latest),
    hasMore: backward ? Boolean(before) : isCut,
    earlierCursor: hasEarlier && earliest !== undefined ? encodeChangeCursor(earliest) : null,
  };
}

function asChange(revision: Revision): ChangeType {
  const { entityId, action, changes } = revision;
  const merge = changes.find(({ field }) => field === 'mergedIntoId');
  return {
    ...shownRevision(revision),
    recordId: entityId,
    kind: kindOf(entityId),
    // Undoing an import either gives a record its earlier values, which are listed, or removes it.
    isRemoval: action === RevisionAction.REVERTED && changes.length === 0,
    mergedIntoId: action === RevisionAction.MERGED ? ((merge?.after as string | undefined) ?? null) : null,
  };
}

function kindOf(id: string): RecordKind {
  const kind = KINDS.get(id.split('_', 1)[0] ?? '');
  if (kind === undefined) throw new Error(`${id} is the id of no record with a history.`);
  return kind;
}
