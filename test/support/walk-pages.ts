/** Which page of a list to read. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

/** A page as every connection answers it. */
export interface PageAnswer {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Reads one page of a list. */
export type ReadPage = (page: PageRequest) => Promise<PageAnswer>;

/** What a test does between two pages; told how many pages were read. */
export type Between = (pages: number) => Promise<void>;

const nothing: Between = () => Promise.resolve();

/** The ids of a list from its start to its end, page by page. */
export async function walkForward(
  read: ReadPage,
  size: number,
  between: Between = nothing,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages++) {
    const page: PageAnswer = await read({ first: size, after });
    expectRelay(page, size);
    ids.push(...idsOf(page));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
    await between(pages);
  }
}

/** The ids of a list in its order, read from its end to its start. */
export async function walkBackward(
  read: ReadPage,
  size: number,
  between: Between = nothing,
): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (let pages = 1; ; pages++) {
    const page: PageAnswer = await read({ last: size, before });
    expectRelay(page, size);
    ids.unshift(...idsOf(page));
    if (!page.pageInfo.hasPreviousPage) return ids;
    before = page.pageInfo.startCursor;
    await between(pages);
  }
}

/** The ids of a page, in its order. */
export const idsOf = (page: PageAnswer): string[] => page.nodes.map(({ id }) => id);

function expectRelay({ nodes, edges, pageInfo }: PageAnswer, size: number): void {
  expect(nodes.length).toBeLessThanOrEqual(size);
  expect(edges.map(({ node }) => node)).toEqual(nodes);
  expect(pageInfo).toMatchObject({
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
}
