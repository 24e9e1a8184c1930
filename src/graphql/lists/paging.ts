import { ArgsType, Field, Int } from 'type-graphql';
import type { KeysetOrder } from '../../database/lists/keyset';
import { decodeCursor } from '../../database/lists/keyset';
import type { PageWindow } from '../../database/lists/list-source';
import { DomainError, ErrorCode } from '../../domain/errors/errors';

/** Items of a page when the client does not say. */
const DEFAULT_PAGE_SIZE = 20;

/** How many items `offset` may skip at most. */
export const MAX_OFFSET = 10_000;

const RANGE = '1 to 100 by default';

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items to return from the start of the list, or after \`after\`: ${RANGE}. Without first and last, the page has ${DEFAULT_PAGE_SIZE} items.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return the items after this cursor: the endCursor of the previous page.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items to return from the end of the list, or before \`before\`: ${RANGE}.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return the items before this cursor: the startCursor of the next page.',
  })
  before?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items to skip from the start of the list, 0 to ${MAX_OFFSET}: page 4 of 20 items has offset 60. Not together with last, after or before. If items are added or removed while you page, an item can appear twice or not at all; cursors have no such gaps.`,
  })
  offset?: number | null;
}

/** How many items a page has when the client does not say. */
export function defaultPageSize(maxPageSize: number): number {
  return Math.min(DEFAULT_PAGE_SIZE, maxPageSize);
}

/** How many items a connection's arguments ask for, in which direction, and behind which cursor. */
interface AskedPage {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: string | null;
  /** How many items of the list come before the page; 0 with a cursor. */
  readonly skipped: number;
}

/** Turns a connection's arguments into the part of the list to read; refuses what makes no sense, naming the remedy. */
export function windowOf(
  args: PageArgs,
  list: () => string,
  order: KeysetOrder,
  maxPageSize: number,
): PageWindow {
  const { size, backward, cursor, skipped } = askedPage(args, maxPageSize);
  return { size, backward, from: cursor === null ? null : decodeCursor(list(), order, cursor), skipped };
}

/** Reads a connection's arguments; throws DomainError for what makes no sense, naming the remedy. */
export function askedPage({ first, after, last, before, offset }: PageArgs, maxPageSize: number): AskedPage {
  const backward = isGiven(last) || isGiven(before);
  if (isGiven(first) && isGiven(last)) throw misuse('Give first or last, not both.', 'last');
  if (backward && isGiven(after)) throw misuse('Use after with first, or before with last.', 'after');
  if (!isGiven(last) && isGiven(before) && isGiven(first)) throw misuse('Use before with last.', 'before');
  const size = (backward ? last : first) ?? defaultPageSize(maxPageSize);
  if (size < 1 || size > maxPageSize) {
    const [argument, more] = backward ? (['last', 'before'] as const) : (['first', 'after'] as const);
    throw misuse(`Ask for 1 to ${maxPageSize} items, not ${size}; page on with ${more} for more.`, argument);
  }
  const cursor = (backward ? before : after) ?? null;
  if (isGiven(offset)) checkOffset(offset, backward || cursor !== null);
  return { size, backward, cursor, skipped: offset ?? 0 };
}

function checkOffset(offset: number, isPlaced: boolean): void {
  if (isPlaced) throw misuse('Use offset with first alone, or a cursor without offset.', 'offset');
  if (offset >= 0 && offset <= MAX_OFFSET) return;
  const remedy = 'page on from there with after, or narrow the list with a filter';
  throw misuse(`Skip 0 to ${MAX_OFFSET} items, not ${offset}; ${remedy}.`, 'offset');
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function misuse(message: string, argument: string): DomainError {
  return new DomainError(ErrorCode.INVALID, message, [argument]);
}
