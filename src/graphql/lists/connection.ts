import type { GraphQLResolveInfo } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { KeysetOrder } from '../../database/lists/keyset';
import { encodeCursor, listFingerprint } from '../../database/lists/keyset';
import type { ListSource, PageWindow } from '../../database/lists/list-source';
import type { Page } from '../../database/lists/page';
import type { Tally } from '../../database/lists/tally';
import { countRows } from '../../database/lists/tally';
import { readPage, readPages } from '../../database/lists/page';
import type { Projection } from '../../database/lists/projection';
import type { SqlJsonRow } from '../../database/lists/sql-json-page';
import { readSqlJsonPage } from '../../database/lists/sql-json-page';
import { load } from '../loading/batch-loader';
import type { LoaderDefinition, RecordDefinition } from '../loading/batch-loader';
import type { Row } from '../../database/row-shape';
import type { RequestContext } from '../context';
import { Counting } from './counting';
import { CountingProblem } from './counting-problem.type';
import { lookAhead, nameOf } from './look-ahead';
import type { PageArgs } from './paging';
import { windowOf } from './paging';
import { COUNT_PRICE } from '../prices';
import { sqlJsonRowsOf } from '../sql-json/sql-json-rewriter';
import { rawJsonConnection } from '../sql-json/raw-json-connection';

@ObjectType('PageInfo', { description: 'The position of a page in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow. Exact when paging forward.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items come before. Exact when paging backward.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first item. Send it as `before` to read the previous page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item. Send it as `after` to read the next page.',
  })
  endCursor!: string | null;
}

/** A list as GraphQL shows it. Every part is a function, so that what a client does not select is not read. */
export interface ConnectionObject<T> {
  readonly nodes: () => Promise<readonly T[]>;
  readonly edges: () => Promise<readonly { readonly node: T; readonly cursor: string }[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number | null>;
  readonly totalCountIsExact: () => Promise<boolean | null>;
  readonly countingProblem: () => Promise<CountingProblem | null>;
  /** Counts the list. Asked whenever something is counted, so that its problem is known. */
  readonly counting: () => Counting;
}

/** The GraphQL type of a connection; extend it to add facets. */
export function connectionType<T extends object>(
  name: string,
  items: string,
  node: () => ClassType<T>,
): ClassType {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${items} of a list, with its place in it.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => node(), { description: 'The item.' })
    node!: T;

    @Field(() => String, { description: "The item's place in the list, for after and before." })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${items}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [node()], { description: 'The items themselves, when their cursors are not needed.' })
    nodes!: T[];

    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Whether the list goes on, and from where.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      complexity: COUNT_PRICE,
      description: `How many ${items} match in all, on every page. The server counts only if you ask, and only up to a limit (10,000 by default). totalCountIsExact says whether there are more. Null if the list could not be counted; countingProblem says why.`,
    })
    totalCount!: number | null;

    @Field(() => Boolean, {
      nullable: true,
      complexity: COUNT_PRICE,
      description: `Whether totalCount is the whole number. False means that the server stopped counting at its limit: there are more ${items} than totalCount. Null together with totalCount.`,
    })
    totalCountIsExact!: boolean | null;

    @Field(() => CountingProblem, {
      nullable: true,
      description:
        'Why a count of this list that you asked for is null. Null if all counts are there. The page never suffers from it.',
    })
    countingProblem!: CountingProblem | null;
  }
  return Connection;
}

/** A list that a field answers with. */
export interface ListField<T extends Row> {
  /** What distinguishes this list from others: name, parent, filter and search. Cursors of other lists are refused. */
  readonly name: string;
  readonly question: unknown;
  readonly source: ListSource<T>;
  /** The kind of its items. */
  readonly items: RecordDefinition<T>;
}

/** The connection of a list that stands alone: one statement for its page, one more for its count. */
export function rootConnection<T extends Row>(
  context: RequestContext,
  { name, question, source, items }: ListField<T>,
  args: PageArgs,
  info: GraphQLResolveInfo,
): ConnectionObject<T> {
  const list = once(() => listFingerprint(name, question));
  const window = windowOf(args, list, source.order, context.maxPageSize);
  const count = (): Promise<Tally> => load(context, countLoader<T>(name, context), source);
  const counting = once(() => new Counting(context));
  const written = sqlJsonRowsOf(context.known, info.fieldNodes);
  if (written === null) {
    const read = (): Promise<Page<T>> =>
      readPage(context.reader, source, window, lookAhead(context, info, items));
    return connectionObject(list, source.order, read, count, counting);
  }
  const read = (): Promise<Page<SqlJsonRow>> => readSqlJsonPage(context.reader, source, window, written);
  const texts = rawJsonConnection(connectionObject(list, source.order, read, count, counting));
  // Who asks for texts asks for nothing else, so nobody sees that these rows are no records.
  return texts as unknown as ConnectionObject<T>;
}

/** The connection of a list under each of many parents: all their pages with one statement, all counts with one more. */
export function nestedConnection<T extends Row>(
  context: RequestContext,
  { name, question, source, items }: ListField<T>,
  args: PageArgs,
  info: GraphQLResolveInfo,
): ConnectionObject<T> {
  const list = once(() => listFingerprint(name, question));
  const window = windowOf(args, list, source.order, context.maxPageSize);
  const projection = lookAhead(context, info, items);
  const loader = pageLoader<T>(`${name}:${source.order.token}:${nameOf(projection)}`, window, projection);
  const page =
    window.from === null
      ? () => load(context, loader, source)
      : () => readPage(context.reader, source, window, projection);
  const count = (): Promise<Tally> => load(context, countLoader<T>(name, context), source);
  return connectionObject(
    list,
    source.order,
    page,
    count,
    once(() => new Counting(context)),
  );
}

function pageLoader<T extends Row>(
  name: string,
  window: PageWindow,
  projection: Projection,
): LoaderDefinition<ListSource<T>, Page<T>> {
  return {
    name: `page:${name}:${window.size}:${window.backward}:${window.skipped ?? 0}`,
    load: (reader, sources) => readPages(reader, sources, window, projection),
    maxBatchSize: 100,
  };
}

function countLoader<T extends Row>(
  name: string,
  { counting }: RequestContext,
): LoaderDefinition<ListSource<T>, Tally> {
  return {
    name: `count:${name}`,
    load: (reader, sources) => countRows(reader, sources, counting.counted),
    maxBatchSize: 100,
  };
}

function connectionObject<T extends Row>(
  list: () => string,
  order: KeysetOrder,
  read: () => Promise<Page<T>>,
  count: () => Promise<Tally>,
  counting: () => Counting,
): ConnectionObject<T> {
  const page = once(read);
  const counted = once(() => counting().attempt(count));
  const cursorOf = (row: T): string => encodeCursor(list(), order, row);
  return {
    nodes: async () => (await page()).rows,
    edges: async () => (await page()).rows.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: async () => new PageEnds(await page(), cursorOf),
    totalCount: async () => (await counted())?.count ?? null,
    totalCountIsExact: async () => (await counted())?.isExact ?? null,
    countingProblem: () => counting().problem(),
    counting,
  };
}

// A class: accessors in an object literal make a hidden class of their own for every page, which keeps the page alive.
class PageEnds<T> implements PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;

  constructor(
    private readonly page: Page<T>,
    private readonly cursorOf: (row: T) => string,
  ) {
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.cursorAt(0);
  }

  get endCursor(): string | null {
    return this.cursorAt(-1);
  }

  private cursorAt(index: number): string | null {
    const row = this.page.rows.at(index);
    return row === undefined ? null : this.cursorOf(row);
  }
}

// What a client does not ask for is not worked out, and what it asks for twice is worked out once.
function once<T extends object | string>(work: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= work());
}
